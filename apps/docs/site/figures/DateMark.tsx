import type { Bounds } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { At, percent } from './At.js'

export interface DateMarkProps {
  readonly bounds: Bounds
  /** The share of the width at which a day stands. */
  readonly at: (day: string) => number
  readonly middle: number
  /** What stands on the latest day; a dot unless told. */
  readonly children?: ReactNode
}

/**
 * When something was said: a mark on the latest day, from which it is certain, with a whisker to the earliest. A
 * side without a limit fades to the edge. What has no limit at all is not drawn.
 */
export function DateMark({
  bounds: { earliest, latest },
  at,
  middle,
  children = <circle r="4" className="filled" />,
}: DateMarkProps): ReactNode {
  if (earliest === undefined && latest === undefined) return null
  const from = earliest === undefined ? 0 : at(earliest)
  const to = latest === undefined ? 1 : at(latest)
  return (
    <>
      {from !== to && (
        <line
          x1={percent(from)}
          x2={percent(to)}
          y1={middle}
          y2={middle}
          className={earliest === undefined || latest === undefined ? 'whisker open' : 'whisker'}
        />
      )}
      {latest !== undefined && (
        <At share={to} y={middle}>
          {children}
        </At>
      )}
    </>
  )
}

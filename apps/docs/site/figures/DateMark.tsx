import type { ReactNode } from 'react'
import { At } from './At.js'
import { Whisker, type WhiskerProps } from './Whisker.js'

export interface DateMarkProps extends WhiskerProps {
  /** What stands on the latest day; a dot unless told. */
  readonly children?: ReactNode
}

/**
 * When something was said: a mark on the latest day, from which it is certain, with a whisker to the earliest. A
 * side without a limit fades to the edge. What has no limit at all is not drawn.
 */
export function DateMark({
  bounds,
  at,
  middle,
  children = <circle r="4" className="filled" />,
}: DateMarkProps): ReactNode {
  return (
    <>
      <Whisker bounds={bounds} at={at} middle={middle} />
      {bounds.latest !== undefined && (
        <At share={at(bounds.latest)} y={middle}>
          {children}
        </At>
      )}
    </>
  )
}

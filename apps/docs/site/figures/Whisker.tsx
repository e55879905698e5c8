import type { Bounds } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { percent } from './At.js'

export interface WhiskerProps {
  readonly bounds: Bounds
  /** The share of the width at which a day stands. */
  readonly at: (day: string) => number
  readonly middle: number
}

const steps = [1, 0.8, 0.6, 0.4, 0.2] as const

/** The days that a date allows, as a line. A side without a limit grows paler up to the edge. */
export function Whisker({ bounds: { earliest, latest }, at, middle }: WhiskerProps): ReactNode {
  if (earliest === undefined && latest === undefined) return null
  const from = earliest === undefined ? 0 : at(earliest)
  const to = latest === undefined ? 1 : at(latest)
  if (from === to) return null
  const line = { y1: middle, y2: middle }
  if (earliest !== undefined && latest !== undefined) {
    return <line x1={percent(from)} x2={percent(to)} {...line} className="whisker" />
  }
  const [near, step] =
    earliest === undefined ? [to, (from - to) / steps.length] : [from, (to - from) / steps.length]
  return steps.map((opacity, index) => (
    <line
      key={opacity}
      x1={percent(near + index * step)}
      x2={percent(near + (index + 1) * step)}
      {...line}
      className="whisker open"
      opacity={opacity}
    />
  ))
}

import type { Dataset, Quantity } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { sidesOf } from '../sides.js'
import { HedgeMark } from './HedgeMark.js'

/** What the colours of a chart mean: the sides of those who speak in it, and nothing else. */
export function SideLegend({
  record,
  claimants,
}: {
  readonly record: Dataset
  readonly claimants: readonly (string | null)[]
}): ReactNode {
  return (
    <ul className="legend" aria-label="Colours">
      {sidesOf(record, claimants).map(({ name, className }) => (
        <li key={name} className={className}>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="5.5" className={className.includes('nobody') ? 'ring' : 'filled'} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

const shapes: readonly (readonly [name: string, quantity: Quantity])[] = [
  ['a number, unhedged', { hedge: 'exact', low: 1, high: 1 }],
  ['about', { hedge: 'about', low: 1, high: 1 }],
  ['up to', { hedge: 'up-to', high: 1 }],
  ['less than', { hedge: 'less-than', high: 1 }],
  ['at least', { hedge: 'at-least', low: 1 }],
  ['more than', { hedge: 'more-than', low: 1 }],
  ['between', { hedge: 'between', low: 0, high: 1 }],
]

/** What the shapes mean, for those that a chart shows. */
export function HedgeLegend({ quantities }: { readonly quantities: readonly Quantity[] }): ReactNode {
  const shown = new Set(quantities.map(({ hedge }) => hedge))
  return (
    <ul className="legend" aria-label="Shapes">
      {shapes
        .filter(([, { hedge }]) => shown.has(hedge))
        .map(([name, quantity]) => (
          <li key={name}>
            <svg width="60" height="24" aria-hidden="true">
              <HedgeMark quantity={quantity} at={(value) => 0.25 + value / 4} middle={12} />
            </svg>
            {name}
          </li>
        ))}
    </ul>
  )
}

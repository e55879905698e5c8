import type { Clock } from '../clocks.js'
import { holding, holdsFew } from '../indexes/held.js'
import { standingClaims } from '../indexes/related.js'
import { timeOrder } from '../indexes/time-order.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { type Moment, momentOf, moments } from './moments.js'

/**
 * All claims of a dataset in order of time: by the latest day that a claim's date allows, then by the earliest,
 * then by id. Nothing is placed in the middle of an uncertain date.
 *
 * @param dataset - a dataset or a view
 * @param options - `clock`: `said` (when it was claimed, the default) or `published` (when it could be read)
 * @example
 * ```ts
 * timeline(select(dataset, { claimant: 'ru-general-staff' })).map(({ claim, latest }) => [latest, claim.question])
 * // => [['2025-04-26', 'dprk-part-in-war'], ['2025-04-26', 'kursk-fighting-over']]
 * ```
 */
export function timeline<I extends Ids>(
  dataset: Dataset<I>,
  { clock = 'said' }: { readonly clock?: Clock } = {},
): readonly Moment<I>[] {
  const { whole, claim } = holding(dataset)
  if (holdsFew(dataset)) return moments(dataset, standingClaims(dataset), clock)
  // Of many, those of the whole that are held, in its order, which is worked out once.
  return Array.from(
    timeOrder(whole, clock).filter((row) => claim(row) > 0),
    (row) => whole.claims[row] as Claim<I>,
  )
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((each) => momentOf(dataset, each, clock))
}

import { type Clock, clockBounds } from '../clocks.js'
import { compareBounds } from '../dates.js'
import { standingClaims } from '../indexes/related.js'
import type { Certainty, Claim, Dataset, Day, Ids } from '../model.js'
import { certaintyOf } from '../views/certainty-of.js'

/** A claim in time. */
export interface Moment<I extends Ids = Ids> {
  readonly claim: Claim<I>
  /** The first day that the date allows; `undefined` where it is open. */
  readonly earliest: Day | undefined
  /** The last day that the date allows; `undefined` where it is open. */
  readonly latest: Day | undefined
  /** Whether the claim is in this view for sure. */
  readonly certainty: Certainty
}

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
  return standingClaims(dataset)
    .map((claim) => ({
      claim,
      ...clockBounds(dataset, claim, clock),
      certainty: certaintyOf(dataset, claim.id),
    }))
    .sort((a, b) => compareBounds(a, b) || (a.claim.id < b.claim.id ? -1 : 1))
}

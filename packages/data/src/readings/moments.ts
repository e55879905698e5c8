import { type Clock, clockBounds } from '../clocks.js'
import { compareBounds } from '../dates.js'
import type { Certainty, Claim, Dataset, Day, Ids } from '../model.js'
import { certaintyOf } from '../views/certainty-of.js'

/** A claim in time. */
export interface Moment<I extends Ids = Ids> {
  /** The claim that the days belong to, on the clock that was asked for. */
  readonly claim: Claim<I>
  /** The first day that the date allows; `undefined` where it is open. */
  readonly earliest: Day | undefined
  /** The last day that the date allows; `undefined` where it is open. */
  readonly latest: Day | undefined
  /** Whether the claim is in this view for sure. */
  readonly certainty: Certainty
}

/** Puts claims in order of time: by the latest day that a date allows, then by the earliest, then by id. */
export function moments<I extends Ids>(
  dataset: Dataset<I>,
  claims: readonly Claim<I>[],
  clock: Clock = 'said',
): readonly Moment<I>[] {
  return claims
    .map((claim) => momentOf(dataset, claim, clock))
    .sort((a, b) => compareBounds(a, b) || (a.claim.id < b.claim.id ? -1 : 1))
}

/** Puts a claim in time. */
export function momentOf<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>, clock: Clock): Moment<I> {
  const { earliest, latest } = clockBounds(dataset, claim, clock)
  return { claim, earliest, latest, certainty: certaintyOf(dataset, claim.id) }
}

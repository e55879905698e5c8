import { isBefore } from '../dates.js'
import { claimsOn } from '../indexes/related.js'
import type { Certainty, Claim, Dataset, Ids } from '../model.js'
import { moments } from './moments.js'
import { timeline } from './timeline.js'

/** A claimant that was asked and gave no answer. */
export interface Unanswered<I extends Ids = Ids> {
  /** The claim that records it: it holds no answer, and may name nobody. */
  readonly claim: Claim<I>
  /** Declined, said it does not know, or did not respond. */
  readonly act: 'decline' | 'disclaim' | 'no-reply'
  /** What the same claimant certainly later answered to the same question, in order of time. */
  readonly laterAnswers: readonly Claim<I>[]
  /** Whether the claim is in this view for sure. */
  readonly certainty: Certainty
}

/**
 * Who was asked and declined, said that it does not know, or did not respond; in order of time, with what it answered
 * later.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * silences(select(dataset, { claimant: 'cn-mfa', act: 'disclaim' })).map(({ claim }) => claim.id)
 * // => ['2024-11-01-cn-mfa-disclaims']
 * ```
 */
export function silences<I extends Ids>(dataset: Dataset<I>): readonly Unanswered<I>[] {
  return timeline(dataset).flatMap((moment) => {
    const { claim, certainty } = moment
    const { act, claimant } = claim
    if (act === 'answer' || act === 'retract') return []
    const own = claimsOn(dataset, claim.question).filter(
      (other) => other.act === 'answer' && claimant !== null && other.claimant === claimant,
    )
    const later = moments(dataset, own).filter((answer) => isBefore(moment, answer))
    return { claim, act, laterAnswers: later.map((answer) => answer.claim), certainty }
  })
}

import { saidOn } from '../clocks.js'
import { get } from '../indexes/find.js'
import type { Certainty, Claim, Dataset, Dated, Ids, Question } from '../model.js'
import { select } from '../views/select.js'
import { isHeadlineOnly } from './headline-only.js'
import { timeline } from './timeline.js'

/** What a state's actors said on one question, in order of time. */
export interface Position<I extends Ids = Ids> {
  /** The question that the state answered, or was asked and did not answer. */
  readonly question: Question<I>
  /** Its answers, refusals and retractions in order of time, at least one. */
  readonly answers: readonly {
    /** What was said, by the state itself or by one that belongs to it. */
    readonly claim: Claim<I>
    /** When, by the claim or its occasion; `undefined` in a foreign dataset that gives neither. */
    readonly said: Dated | undefined
    /** Whether only a headline makes the claim. */
    readonly headlineOnly: boolean
    /** Whether the claim is in this view for sure. */
    readonly certainty: Certainty
  }[]
}

/**
 * Where a state stands: every question on which it, or anyone who belongs to it, gave or declined an answer, in
 * the order in which the questions were first met.
 *
 * @param dataset - a dataset or a view
 * @param state - an actor of kind `state`
 * @throws RangeError where the dataset has no such state
 * @example
 * ```ts
 * const then = asOf(dataset, '2024-10-16', { possible: false })
 * positions(then, 'kr').map(({ question }) => question.id) // => ['dprk-presence-in-ukraine']
 * ```
 */
export function positions<I extends Ids>(dataset: Dataset<I>, state: I['state']): readonly Position<I>[] {
  const answers = new Map<I['question'], Position<I>['answers'][number][]>()
  for (const { claim, certainty } of timeline(select(dataset, { state: [state] }))) {
    const answer = {
      claim,
      said: saidOn(dataset, claim),
      headlineOnly: isHeadlineOnly(dataset, claim.id),
      certainty,
    }
    const before = answers.get(claim.question)
    if (before) before.push(answer)
    else answers.set(claim.question, [answer])
  }
  return [...answers].map(([question, given]) => ({
    question: get(dataset, 'questions', question),
    answers: given,
  }))
}

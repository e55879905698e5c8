import { saidOn } from '../clocks.js'
import { get } from '../indexes/find.js'
import type { Certainty, Claim, Dataset, Dated, Ids, Question } from '../model.js'
import { select } from '../views/select.js'
import { isHeadlineOnly } from './headline-only.js'
import { timeline } from './timeline.js'

/** What a state's actors said on one question, in order of time. */
export interface Position<I extends Ids = Ids> {
  readonly question: Question<I>
  readonly answers: readonly {
    readonly claim: Claim<I>
    readonly said: Dated | undefined
    /** Whether only a headline makes the claim. */
    readonly headlineOnly: boolean
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
  for (const { claim, certainty } of timeline(select(dataset, { state }))) {
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

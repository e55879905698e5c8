import { type AnswerValue, answerKey, answerOf } from '../answers.js'
import { get } from '../indexes/find.js'
import { claimsOn } from '../indexes/related.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { type Moment, moments } from './moments.js'

/** The claims that give one answer to a question, or one kind of refusal. */
export interface AnswerGroup<I extends Ids = Ids> {
  /** What all the claims have in common: an `answer`, or one of the ways to give none. */
  readonly act: Claim['act']
  /** What they answer; `undefined` where they give no answer. */
  readonly answer: AnswerValue | undefined
  /** In order of time. Planned, expected and possible answers are among them: see each claim's `modality`. */
  readonly claims: readonly Moment<I>[]
}

/**
 * Everything that was said in answer to a question, grouped by what was answered, in the order in which the answers
 * were first given. No group weighs more than another: how many voices stand behind one, {@link independence} tells.
 *
 * @param dataset - a dataset or a view
 * @param question - a question's id
 * @throws RangeError where the dataset has no such question
 * @example
 * ```ts
 * answersTo(dataset, 'kursk-fighting-over').map(({ answer, claims }) => [answer, claims.length])
 * // => [['affirm', 3], ['deny', 2]]
 * ```
 */
export function answersTo<I extends Ids>(
  dataset: Dataset<I>,
  question: I['question'],
): readonly AnswerGroup<I>[] {
  get(dataset, 'questions', question)
  const groups = new Map<string, AnswerGroup<I> & { readonly claims: Moment<I>[] }>()
  for (const moment of moments(dataset, claimsOn(dataset, question))) {
    const { claim } = moment
    const key = answerKey(claim)
    const group = groups.get(key)
    if (group) group.claims.push(moment)
    else groups.set(key, { act: claim.act, answer: answerOf(claim), claims: [moment] })
  }
  return [...groups.values()]
}

import { stateOf } from '../actors.js'
import { get } from '../indexes/find.js'
import type { Dataset, Ids, Polarity, Question } from '../model.js'
import { mustBeOptions } from '../options.js'
import { type FirstAnswer, firstAnswer } from './first-answer.js'

/** When a party to an event first affirmed or denied something about it. */
export interface PartyAnswer<I extends Ids = Ids> {
  /** A question of fact about the event. */
  readonly question: Question<I>
  /** A state that the event concerns, itself or through an actor that belongs to it. */
  readonly party: I['state']
  /** Empty where the party gave no answer in this record. */
  readonly first: readonly FirstAnswer<I>[]
}

/**
 * For each question of fact about an event and each state that the event concerns: its first affirmation or denial.
 * A party that never answered is listed too: that it did not is what a reader may look for.
 *
 * @param dataset - a dataset or a view
 * @param event - an event's id
 * @param options - `polarity`: the first to affirm, or the first to deny; the first to do either unless told
 * @throws RangeError where the dataset has no such event, or there is no such polarity or option
 * @example
 * ```ts
 * const over = firstAnswers(dataset, 'kursk-fighting').filter(({ question }) => question.id === 'kursk-fighting-over')
 * over.map(({ party, first }) => [party, first.length])
 * // => [['ru', 2], ['ua', 2], ['kp', 0]]
 * ```
 */
export function firstAnswers<I extends Ids>(
  dataset: Dataset<I>,
  event: I['event'],
  options: { readonly polarity?: Polarity } = {},
): readonly PartyAnswer<I>[] {
  mustBeOptions('firstAnswers', options, ['polarity'])
  const { polarity } = options
  const { concerns } = get(dataset, 'events', event)
  const parties = [...new Set(concerns.flatMap((actor) => stateOf(dataset, actor) ?? []))]
  return dataset.questions.flatMap((question) =>
    question.kind === 'fact' && question.event === event
      ? parties.map((party) => ({
          question,
          party,
          first: firstAnswer(dataset, question.id, {
            state: party,
            ...(polarity !== undefined && { polarity }),
          }),
        }))
      : [],
  )
}

import { type Clock, type Dataset, get, isHeadlineOnly, type Moment } from '@dprk-ru/data'
import { answerText } from '../../words/answer-text.js'
import { whoSaid } from '../../words/claims.js'
import { whenIn } from '../../words/days.js'

/** All of a mark in words: who, what, on which question, when, and what is unsure about it. */
export function labelOf(record: Dataset, { claim, certainty }: Moment, clock: Clock): string {
  const question = get(record, 'questions', claim.question).text.replace(/\.$/, '')
  const unsure = [
    ...(isHeadlineOnly(record, claim.id) ? ['stands in a headline alone'] : []),
    ...(certainty === 'possible' ? ['its day may lie outside the days chosen'] : []),
  ]
  return [
    `${whoSaid(record, claim)}: ${answerText(record, claim)}`,
    `on: ${question}`,
    whenIn(record, claim, clock),
    ...unsure,
  ].join(' · ')
}

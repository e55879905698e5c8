import { answersTo, type Dataset } from '@dprk-ru/data'
import { answerInWords } from './answers.js'
import { count } from './counts.js'

/** What was answered to a question and how many claims do so: "yes: 3, no: 2". No answer weighs more than another. */
export function stateOfAnswers(record: Dataset, question: string): string {
  const groups = new Map<string, number>()
  for (const { claims } of answersTo(record, question)) {
    const [first] = claims
    if (!first) continue
    const answer = first.claim.quantity ? 'in numbers' : answerInWords(record, first.claim)
    groups.set(answer, (groups.get(answer) ?? 0) + claims.length)
  }
  if (groups.size === 0) return 'no claim stands'
  return [...groups].map(([answer, claims]) => `${answer}: ${count(claims, 'claim')}`).join(' · ')
}

import { type Claim, type Dataset, reportsOf } from '@dprk-ru/data'
import { answerInWords } from './answers.js'
import { listed } from './counts.js'

/** An answer as plain text, for labels: a number in the words that documents print, anything else in ours. */
export function answerText(record: Dataset, claim: Claim): string {
  if (claim.quantity === undefined) return answerInWords(record, claim)
  const printed = new Set(reportsOf(record, claim.id).flatMap(({ raw }) => raw ?? []))
  return printed.size === 0 ? answerInWords(record, claim) : listed([...printed].map((raw) => `“${raw}”`))
}

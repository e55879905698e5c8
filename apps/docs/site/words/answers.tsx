import { type Claim, type Dataset, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { PrintedNumber } from './claims.js'
import { listed } from './counts.js'

/** How an answer is told apart in charts and tables: by a sign, and always by the word beside it. */
export type AnswerKind = 'affirm' | 'deny' | 'decline' | 'disclaim' | 'no-reply' | 'retract' | 'other'

export function answerKind(claim: Claim): AnswerKind {
  if (claim.act !== 'answer') return claim.act
  return claim.polarity ?? 'other'
}

const words: Readonly<Record<Exclude<AnswerKind, 'other'>, string>> = {
  affirm: 'yes',
  deny: 'no',
  decline: 'gave no answer',
  disclaim: 'said it did not know',
  'no-reply': 'did not reply',
  retract: 'took it back',
}

/** An answer without its printed words: yes, no, gave no answer, the code of a stance or of a choice. */
export function answerInWords(record: Dataset, claim: Claim): string {
  const kind = answerKind(claim)
  if (kind !== 'other') return words[kind]
  // The hyphens between the words of a code become spaces; those within a word ("de-escalation") stay.
  if (claim.stance !== undefined) return claim.stance.replaceAll(/(?<!\b(?:de|non))-/g, ' ')
  if (claim.choice !== undefined) {
    const question = get(record, 'questions', claim.question)
    // A code may be called as something that every object has.
    const labels = new Map(Object.entries(question.kind === 'choice' ? question.choices : {}))
    return listed(claim.choice.map((code) => (labels.get(code) ?? code).replace(/\.$/, '')))
  }
  return 'a number'
}

/** An answer as a cell has it: a number in the printed words, anything else in ours. */
export function Answer({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  return claim.quantity === undefined ? (
    answerInWords(record, claim)
  ) : (
    <PrintedNumber record={record} claim={claim} />
  )
}

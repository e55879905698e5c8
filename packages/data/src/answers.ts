import type { Answer, Claim, Ids, Polarity, Quantity, Stance } from './model.js'

/** What an answer says: which of the four it is follows from its question's kind. */
export type AnswerValue = Polarity | Quantity | Stance | readonly string[]

/** What a claim answers; `undefined` for a refusal, a silence or a retraction. */
export function answerOf(claim: Claim): AnswerValue | undefined {
  return claim.polarity ?? claim.quantity ?? claim.stance ?? claim.choice
}

/** A text that two claims on one question share exactly where they give the same answer, or the same refusal. */
export function answerKey(claim: Claim): string {
  if (claim.act !== 'answer') return claim.act
  if (claim.choice) return `choice ${[...new Set(claim.choice)].sort().join(' ')}`
  const { quantity } = claim
  if (quantity) return `quantity ${quantity.hedge} ${quantity.low ?? ''}..${quantity.high ?? ''}`
  return `${claim.polarity ?? ''} ${claim.stance ?? ''}`
}

/** Whether two claims have a modality in common; what is said of plans does not answer what is said of facts. */
export function sameModality(a: Claim, b: Claim): boolean {
  return (a.modality ?? 'actual') === (b.modality ?? 'actual')
}

/** Whether a claim answers of what is, rather than of what is planned, expected or possible. */
export function isActual<I extends Ids>(claim: Claim<I>): claim is Answer<I> {
  return claim.act === 'answer' && (claim.modality ?? 'actual') === 'actual'
}

const favourable: readonly (Stance | undefined)[] = ['supports', 'welcomes', 'praises', 'no-threat']
const unfavourable: readonly (Stance | undefined)[] = [
  'concerned',
  'calls-it-escalation',
  'criticises',
  'condemns',
  'demands-withdrawal',
]

/**
 * Whether two answers to one question are an affirmation and a denial, or stances of which one favours what the other
 * does not. Other stances that differ are different wordings, which one speaker may use in one breath.
 */
export function areOpposed(a: Claim, b: Claim): boolean {
  if (a.polarity && b.polarity) return a.polarity !== b.polarity
  return (
    (favourable.includes(a.stance) && unfavourable.includes(b.stance)) ||
    (unfavourable.includes(a.stance) && favourable.includes(b.stance))
  )
}

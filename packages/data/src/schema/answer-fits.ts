import type { Question } from '../model.js'
import { isPlainObject } from '../plain.js'

type AnswerField = 'polarity' | 'quantity' | 'stance' | 'choice'

/** The field with which a question of each kind is answered. */
export const answerTo: Readonly<Record<Question['kind'], AnswerField>> = {
  fact: 'polarity',
  quantity: 'quantity',
  stance: 'stance',
  choice: 'choice',
}

/** The kind of each question, by its id. */
export function kindsOf(questions: readonly unknown[]): ReadonlyMap<unknown, Question['kind']> {
  const kinds = new Map<unknown, Question['kind']>()
  for (const row of questions)
    if (isPlainObject(row) && Object.hasOwn(answerTo, String(row.kind)))
      kinds.set(row.id, row.kind as Question['kind'])
  return kinds
}

/** The field of a claim that answers a question of another kind, and what to say of it; nothing where it fits. */
export function misfitOf(
  claim: unknown,
  kinds: ReadonlyMap<unknown, Question['kind']>,
): { readonly field: string; readonly reason: string } | undefined {
  if (!isPlainObject(claim) || claim.act !== 'answer') return undefined
  const kind = kinds.get(claim.question)
  if (kind === undefined || Object.hasOwn(claim, answerTo[kind])) return undefined
  const field = Object.values(answerTo).find((name) => Object.hasOwn(claim, name))
  if (field === undefined) return undefined // told when the row came in
  return { field, reason: `a ${kind} question is not answered with a ${field}; give "${answerTo[kind]}"` }
}

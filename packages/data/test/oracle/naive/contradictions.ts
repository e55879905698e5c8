/** Pairs of claims that do not go together. */
import type { Claim, Dataset, Quantity, Question } from '../../../src/model.js'
import { aboutBounds } from './clocks.js'
import { certainlyBefore, mayOverlap } from './dates.js'
import {
  modalityOf,
  namedBy,
  one,
  questionOf,
  sameStatement,
  standing,
  standingLinks,
  weakest,
} from './rows.js'

/** Whether every number that the first allows is lower than every number that the second allows; all are whole. */
function lower(a: Quantity, b: Quantity): boolean {
  if (a.high === undefined || b.low === undefined) return false
  const most = a.hedge === 'less-than' ? a.high - 1 : a.high
  const least = b.hedge === 'more-than' ? b.low + 1 : b.low
  return most < least
}

function basisOf(dataset: Dataset, question: Question, a: Claim, b: Claim): string | undefined {
  const sameTime = mayOverlap(aboutBounds(dataset, a), aboutBounds(dataset, b))
  if (a.polarity !== undefined && b.polarity !== undefined) {
    const actual = modalityOf(a) === 'actual' && modalityOf(b) === 'actual'
    return actual && a.polarity !== b.polarity && sameTime ? 'polarity' : undefined
  }
  if (a.quantity && b.quantity && question.kind === 'quantity') {
    const unread = ['about', 'vague']
    if (unread.includes(a.quantity.hedge) || unread.includes(b.quantity.hedge)) return undefined
    const disjoint = lower(a.quantity, b.quantity) || lower(b.quantity, a.quantity)
    const fell = (earlier: Claim, later: Claim): boolean =>
      question.measure === 'cumulative' &&
      certainlyBefore(aboutBounds(dataset, earlier), aboutBounds(dataset, later)) &&
      lower(later.quantity as Quantity, earlier.quantity as Quantity)
    return (disjoint && sameTime) || fell(a, b) || fell(b, a) ? 'numeric' : undefined
  }
  if (a.choice && b.choice && question.kind === 'choice' && question.exclusive)
    return a.choice.some((code) => b.choice?.includes(code)) ? undefined : 'choice'
  return undefined
}

export function contradictions(dataset: Dataset) {
  const takingPart = standing(dataset).filter(
    (claim) => claim.act === 'answer' && !claim.tacit && ['actual', 'expected'].includes(modalityOf(claim)),
  )
  const computed = takingPart.flatMap((a, index) =>
    takingPart.slice(index + 1).flatMap((b) => {
      if (a.question !== b.question || sameStatement(dataset, a.id, b.id)) return []
      if (namedBy(a).some((actor) => namedBy(b).includes(actor))) return []
      const question = questionOf(dataset, a)
      const basis = basisOf(dataset, question, a, b)
      return basis ? [{ basis, question, claims: [a, b], certainty: weakest(dataset, a.id, b.id) }] : []
    }),
  )
  const asserted = standingLinks(dataset)
    .filter(({ type }) => type === 'contradicts')
    .map((link) => {
      const from = one(dataset.claims, link.from)
      const to = one(dataset.claims, link.to)
      return {
        basis: 'asserted',
        question: questionOf(dataset, from),
        claims: [from, to],
        link,
        certainty: weakest(dataset, from.id, to.id, link.id),
      }
    })
  return [...computed, ...asserted]
}

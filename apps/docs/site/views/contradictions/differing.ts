import {
  type Answer,
  aboutBounds,
  type Claim,
  claimsOn,
  type Dataset,
  dateInWords,
  type Modality,
  mayOverlap,
  type Question,
  readRange,
} from '@dprk-ru/data'
import { connected } from '../../connected.js'
import { whenSaid } from '../../words/claims.js'
import type { Lookalike } from './lookalikes.js'
import { inOrderOfSaying } from './order.js'
import { anchorOf, pairsOf } from './pairs.js'

type Why = 'plan' | 'presupposed' | 'time' | 'hedge'
interface Differing extends Lookalike {
  readonly kind: Why
}

/** Which answers differ is worked out once for each record, since four lists are drawn from it. */
const known = new WeakMap<Dataset, readonly Differing[]>()

export const answersOfPlans = (record: Dataset) => ofKind(record, 'plan')
export const answersPresupposed = (record: Dataset) => ofKind(record, 'presupposed')
export const answersOfTimes = (record: Dataset) => ofKind(record, 'time')
export const approximateNumbers = (record: Dataset) => ofKind(record, 'hedge')

function ofKind(record: Dataset, kind: Why): readonly Lookalike[] {
  const all = known.get(record) ?? differingAnswers(record)
  known.set(record, all)
  return all.filter((one) => one.kind === kind)
}

/**
 * Answers of different claimants to one question that differ at face value and that the reading does not list, each
 * with the first reason for which it does not.
 */
function differingAnswers(record: Dataset): readonly Differing[] {
  const order = inOrderOfSaying(record)
  const listed = new Set(pairsOf(record).map(({ anchor }) => anchor))
  const utterances = connected(
    record.links.flatMap(({ type, from, to }) => (type === 'same-statement' ? [[from, to] as const] : [])),
  )
  const utteranceOf = new Map(utterances.flatMap((ids) => ids.map((id) => [id, ids] as const)))
  const isOneUtterance = (a: Claim, b: Claim) => utteranceOf.get(a.id)?.includes(b.id) ?? false
  return record.questions.flatMap((question) => {
    const answers = claimsOn(record, question.id).filter((claim): claim is Answer => claim.act === 'answer')
    return answers.flatMap((one, index) =>
      answers.slice(index + 1).flatMap((other): readonly Differing[] => {
        if (!differAtFaceValue(question, one, other)) return []
        if (isOneVoice(one, other) || isOneUtterance(one, other)) return []
        if (listed.has(anchorOf(one.id, other.id))) return []
        const claims = [one, other].toSorted(order) as [Answer, Answer]
        const reason = whyNot(record, claims)
        return reason ? [{ claims, ...reason }] : []
      }),
    )
  })
}

function differAtFaceValue(question: Question, a: Answer, b: Answer): boolean {
  if (a.polarity && b.polarity) return a.polarity !== b.polarity
  if (a.choice && b.choice) {
    return (
      question.kind === 'choice' && question.exclusive && !a.choice.some((code) => b.choice.includes(code))
    )
  }
  if (!a.quantity || !b.quantity) return false
  const [one, other] = [readRange(a.quantity, 'face-value'), readRange(b.quantity, 'face-value')]
  if (!one || !other) return false
  return isBelow(one, other) || isBelow(other, one)
}

function isBelow({ high }: { readonly high?: number }, { low }: { readonly low?: number }): boolean {
  return high !== undefined && low !== undefined && high < low
}

function isOneVoice(a: Claim, b: Claim): boolean {
  const voices = [b.claimant, ...(b.joint ?? [])]
  return [a.claimant, ...(a.joint ?? [])].some((actor) => actor !== null && voices.includes(actor))
}

function whyNot(
  record: Dataset,
  [a, b]: readonly [Answer, Answer],
): { readonly kind: Why; readonly why: string } | undefined {
  if (!isOfWhatIs(a) || !isOfWhatIs(b)) {
    const [one, other] = [senses[a.modality ?? 'actual'], senses[b.modality ?? 'actual']]
    const why =
      one === other
        ? `Neither speaks of what is so: both speak of ${one}.`
        : `The first speaks of ${one}, the second of ${other}.`
    return { kind: 'plan', why }
  }
  if (a.tacit || b.tacit) {
    return {
      kind: 'presupposed',
      why: 'A wording that takes one of the two for granted does not answer the question.',
    }
  }
  if (!mayOverlap(aboutBounds(record, a), aboutBounds(record, b))) {
    return {
      kind: 'time',
      why: `The first is about ${timeInWords(record, a)}; the second is about ${timeInWords(record, b)}.`,
    }
  }
  if (a.quantity?.hedge === 'about' || b.quantity?.hedge === 'about') {
    return { kind: 'hedge', why: 'Printed with “about” or a like word, a number states no bound.' }
  }
  return undefined
}

function isOfWhatIs({ modality = 'actual' }: Answer): boolean {
  return modality === 'actual'
}

const senses: Readonly<Record<Modality, string>> = {
  actual: 'what is so',
  planned: 'what is planned',
  considered: 'an option under review',
  expected: 'what is expected',
  possible: 'what is possible',
  conditional: 'what would be in a certain case',
}

function timeInWords(record: Dataset, claim: Claim): string {
  return claim.about === undefined
    ? `the time of its saying, ${whenSaid(record, claim)}`
    : dateInWords(claim.about).replace(/^on /, '')
}

// What somebody without the package has to write to answer the questions that are no lookup.
import type { Actor, Document, Question, Report } from '../../packages/data/src/model.js'
import type { Flat, FlatClaim } from './flat.js'

/** Whether two claims on one question give answers that do not go together. */
export function clash(question: Question, a: FlatClaim, b: FlatClaim): boolean {
  if (a.statement === b.statement || a.voices.some((voice) => b.voices.includes(voice))) return false
  const aBefore = a.aboutLast < b.aboutFirst
  const bBefore = b.aboutLast < a.aboutFirst
  const sameTime = !aBefore && !bBefore
  if (a.polarity && b.polarity) return sameTime && a.actual && b.actual && a.polarity !== b.polarity
  if (a.choice !== undefined && b.choice !== undefined)
    return question.kind === 'choice' && question.exclusive && (a.choice & b.choice) === 0
  if (question.kind !== 'quantity') return false
  if (a.least === undefined || b.least === undefined || a.most === undefined || b.most === undefined)
    return false
  const shrinks =
    question.measure === 'cumulative' && ((aBefore && b.most < a.least) || (bBefore && a.most < b.least))
  return shrinks || (sameTime && (a.most < b.least || b.most < a.least))
}

export type Pair = readonly [string, string]

/** All pairs among the claims of one question, in the order of the table. */
export function pairsAmong(question: Question, claims: readonly FlatClaim[]): readonly Pair[] {
  const pairs: Pair[] = []
  const asserting = claims.filter(({ asserts }) => asserts)
  asserting.forEach((a, index) => {
    for (let other = index + 1; other < asserting.length; other++) {
      const b = asserting[other] as FlatClaim
      if (clash(question, a, b)) pairs.push([a.id, b.id])
    }
  })
  return pairs
}

export const readPairs = (pairs: readonly Pair[]): readonly string[] => pairs.map((pair) => pair.join(' '))

/** The stations between whoever said it and the page, by name. */
export function wayOf(
  claimant: string | null,
  report: Pick<Report, 'id' | 'via' | 'origin'>,
  document: Pick<Document, 'publisher' | 'origin'>,
): Passed {
  const actors: (string | null)[] = [claimant, ...(report.via ?? []).map(({ actor }) => actor)]
  const origin = (report.origin ?? document.origin)?.actor
  if (origin !== undefined && origin !== document.publisher && !actors.includes(origin)) actors.push(origin)
  if (actors.at(-1) !== document.publisher) actors.push(document.publisher)
  return { report: report.id, actors }
}

export interface Passed {
  readonly report: string
  readonly actors: readonly (string | null)[]
}

export const readWays = (ways: readonly Passed[]): readonly string[] =>
  ways.map(({ report, actors }) => [report, ...actors].join(' '))

export interface Lookups {
  readonly document: (id: string) => Document | undefined
  readonly actor: (id: string) => Actor | undefined
}

/** Whose voice a report is in the end. */
export function voiceOf(claimant: string | null, report: Report, { document, actor }: Lookups): string {
  let at = document(report.document)
  for (;;) {
    if (at === undefined) throw new Error('a document is missing')
    if (claimant !== null && (claimant === at.publisher || actor(claimant)?.kind === 'outlet'))
      return claimant
    const [relay] = report.via ?? []
    const origin = relay ?? report.origin ?? at.origin
    if (origin) return origin.actor
    if (at.copyOf === undefined) return at.publisher
    at = document(at.copyOf)
  }
}

/** Voices and their reports. */
export function voicesOf(
  claimant: string | null,
  reports: readonly Report[],
  lookups: Lookups,
): ReadonlyMap<string, readonly string[]> {
  const voices = new Map<string, string[]>()
  for (const report of reports) {
    const voice = voiceOf(claimant, report, lookups)
    const before = voices.get(voice)
    if (before) before.push(report.id)
    else voices.set(voice, [report.id])
  }
  return voices
}

export const readVoices = (voices: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...voices].map(([voice, reports]) => [voice, ...reports].join(' '))

/** Claims in time, under the question that each is on. */
export function byQuestion(claims: readonly FlatClaim[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, question } of claims) {
    const before = groups.get(question)
    if (before) before.push(id)
    else groups.set(question, [id])
  }
  return groups
}

export const readIds = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id)

/** The pairs that a link asserts, of claims that stand. */
export function assertedPairs(
  links: Flat['links'],
  claim: (id: string) => FlatClaim | undefined,
  question?: string,
): readonly Pair[] {
  return links.flatMap(({ type, from, to }) => {
    if (type !== 'contradicts') return []
    const pair = [claim(from), claim(to)]
    return pair.every((one) => one?.stands && (question === undefined || one.question === question))
      ? [[from, to] as const]
      : []
  })
}

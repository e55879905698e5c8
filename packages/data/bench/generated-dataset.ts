/**
 * Datasets of any size for benchmarks and differential tests: about nobody, and with everything in them that makes a
 * reading hard. Dates in all five forms, open ends, occasions in place of dates, texts signed by several, claims of
 * nobody named, renderings of one utterance, withdrawn rows, relays, copies of copies, inferred origins, refusals,
 * claims that only headlines make; and a few questions, outlets and states that have far more than their share.
 *
 * A row follows from the seed and its place, so that a dataset can be made in parts, and is the same each time.
 *
 * @module
 */
import type { Claim, Dataset, Link, Report, Tables } from '../src/model.js'
import { actorsOf, placesOf } from './generator/actors.js'
import { claimOf } from './generator/claims.js'
import { documentOf } from './generator/documents.js'
import { linksFrom } from './generator/links.js'
import { eventOf, questionOf } from './generator/questions.js'
import { reportsOfClaim } from './generator/reports.js'
import { type Counts, countsOf, type GeneratedSize } from './generator/size.js'

export type { GeneratedSize } from './generator/size.js'

/** Some of a dataset's claims, with the reports that carry them and the links that begin at them. */
export type GeneratedPart = Pick<Tables, 'claims' | 'reports' | 'links'>

/** What claims refer to, as large as their number makes it. */
export function generatedReferences(size: GeneratedSize): Omit<Tables, keyof GeneratedPart> {
  const counts = countsOf(size)
  return {
    actors: actorsOf(counts),
    places: placesOf(counts),
    documents: listOf(counts.documents, (index) => documentOf(counts, index)),
    events: listOf(counts.events, (index) => eventOf(counts, index)),
    questions: listOf(counts.questions, (index) => questionOf(counts, index)),
  }
}

/** The claims in parts of at most `most`, in order; only the part that is at hand is held. */
export function* generatedParts(size: GeneratedSize, most = 50_000): Generator<GeneratedPart> {
  const counts = countsOf(size)
  for (let start = 0; start < counts.claims; start += most)
    yield part(counts, start, Math.min(start + most, counts.claims))
}

/** A dataset of so many claims: plain rows that `createDataset` takes, nothing in them possible. */
export function generatedDataset(size: GeneratedSize): Dataset {
  const counts = countsOf(size)
  return { ...generatedReferences(size), ...part(counts, 0, counts.claims), possible: [] }
}

function part(counts: Counts, start: number, end: number): GeneratedPart {
  const [claims, reports, links]: [Claim[], Report[], Link[]] = [[], [], []]
  for (let index = start; index < end; index++) {
    const claim = claimOf(counts, index)
    claims.push(claim)
    for (const report of reportsOfClaim(counts, index, claim)) reports.push(report)
    for (const link of linksFrom(counts, index)) links.push(link)
  }
  return { claims, reports, links }
}

const listOf = <T>(length: number, of: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => of(index))

import {
  type Bounds,
  bounds,
  type Claim,
  type Clock,
  type Dataset,
  type Day,
  dateInWords,
  get,
  knownBounds,
  parseDate,
  reportsOf,
  saidOn,
} from '@dprk-ru/data'
import { saidInWords } from './claims.js'

/** "28 April 2025" for a day, "April 2025" for a month: a date within a sentence of its own. */
export function plainDate(date: string): string {
  return dateInWords(date).replace(/^(?:on|in) /, '')
}

/** "28 April": a day where its year stands above it. */
export function dayAndMonth(day: Day): string {
  return plainDate(day).replace(/ \d+$/, '')
}

/** When a claim was made or could first be read, with the name of the clock. */
export function whenIn(record: Dataset, claim: Claim, clock: Clock): string {
  if (clock === 'said') return saidInWords(saidOn(record, claim))
  return publishedInWords(record, claim)
}

/**
 * Whether the record sets a last day for a claim on a clock. Where neither the claim nor a document that carries it
 * does, its last day is that on which a text was taken, which says nothing about the claim.
 */
export function hasLastDay(record: Dataset, claim: Claim, clock: Clock): boolean {
  const said = clock === 'said' ? saidOn(record, claim) : undefined
  const stated =
    said === undefined ? printedDates(record, claim) : [said.edtf, ...printedDates(record, claim)]
  return stated.some((edtf) => bounds(edtf).latest !== undefined)
}

/** In the words of the document's own date where one sets the bounds, so that no doubt about it is lost. */
function publishedInWords(record: Dataset, claim: Claim): string {
  const known = knownBounds(record, claim)
  const isDated = hasLastDay(record, claim, 'published')
  const printed = printedDates(record, claim)
  const [surest] = printed
    .filter((edtf) => isSame(bounds(edtf), isDated ? known : { ...known, latest: undefined }))
    .toSorted((a, b) => doubt(a) - doubt(b))
  if (surest !== undefined) return `published ${dateInWords(surest)}`
  const { earliest = '', latest = '' } = known
  if (earliest === '' && latest === '') return 'no date of publication stated'
  const words = dateInWords(earliest === latest ? earliest : `[${earliest}..${latest}]`)
  return `published ${words}${printed.some((edtf) => doubt(edtf) > 0) ? ' (date uncertain)' : ''}`
}

/** The dates of the documents that carry a claim and of the relays that they name. */
function printedDates(record: Dataset, claim: Claim): readonly string[] {
  return reportsOf(record, claim.id).flatMap(({ document, via = [] }) => [
    get(record, 'documents', document).published.edtf,
    ...via.flatMap(({ at }) => at ?? []),
  ])
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}

function doubt(edtf: string): number {
  return parseDate(edtf)?.doubtful ? 1 : 0
}

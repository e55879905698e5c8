/** When a claim was made and when it could be read. */
import type { Claim, Dataset, Dated, Document, Report } from '../../../src/model.js'
import { bounds, earliestOf, type Span } from './dates.js'
import { documentOf, one, questionOf, standingReports } from './rows.js'

export const saidOn = (dataset: Dataset, claim: Claim): Dated | undefined =>
  claim.said ?? (claim.occasion === undefined ? undefined : one(dataset.events, claim.occasion).time)

/** `accessed` bounds a `published` that is open at its end. */
export function documentBounds(document: Document): Span {
  const { earliest, latest } = bounds(document.published.edtf)
  return { earliest, latest: latest ?? document.accessed }
}

export function publishedBounds(dataset: Dataset, report: Report): Span {
  const spans = [documentBounds(documentOf(dataset, report))]
  for (const { at } of report.via ?? []) if (at !== undefined) spans.push(bounds(at))
  return earliestOf(spans)
}

export const knownBounds = (dataset: Dataset, claim: Claim): Span =>
  earliestOf(standingReports(dataset, claim.id).map((report) => publishedBounds(dataset, report)))

export function saidBounds(dataset: Dataset, claim: Claim): Span {
  const said = saidOn(dataset, claim)
  const { earliest, latest } = said ? bounds(said.edtf) : { earliest: undefined, latest: undefined }
  return { earliest, latest: latest ?? knownBounds(dataset, claim).latest }
}

/** The time an answer is about; a number that moves in a period may be about any, where it does not say. */
export function aboutBounds(dataset: Dataset, claim: Claim): Span {
  if (claim.about !== undefined) return bounds(claim.about)
  const question = questionOf(dataset, claim)
  if (question.kind === 'quantity' && question.measure === 'flow')
    return { earliest: undefined, latest: undefined }
  return saidBounds(dataset, claim)
}

/** Where on the page a claim stands, and how the page takes it. */
import type { Claim, Dataset } from '../../../src/model.js'
import { documentOf, one, standing, standingReports, stateOf } from './rows.js'

export function isHeadlineOnly(dataset: Dataset, claim: string): boolean {
  one(dataset.claims, claim)
  let passages = 0
  for (const report of standingReports(dataset, claim)) {
    for (const { start, end } of report.spans) {
      passages += 1
      const inside = documentOf(dataset, report).zones.some(
        (zone) => zone.kind === 'headline' && zone.start <= start && end <= zone.end,
      )
      if (!inside) return false
    }
  }
  return passages > 0
}

export const headlineOnly = (dataset: Dataset): Claim[] =>
  standing(dataset).filter(({ id }) => isHeadlineOnly(dataset, id))

export function framingBy(dataset: Dataset, by: 'publisher' | 'document' | 'claimant' | 'state') {
  const found = dataset.reports.flatMap((report) => {
    const claim = one(dataset.claims, report.claim)
    if (report.withdrawn !== undefined || claim.withdrawn !== undefined) return []
    const of = {
      publisher: documentOf(dataset, report).publisher,
      document: report.document,
      claimant: claim.claimant,
      state: stateOf(dataset, claim.claimant) ?? null,
    }[by]
    return [{ of, id: report.id, framing: report.framing ?? 'neutral' }]
  })
  const named = [...new Set(found.map(({ of }) => of))].filter((of) => of !== null).sort()
  const nobody = found.some(({ of }) => of === null) ? [null] : []
  return [...named, ...nobody].map((of) => {
    const reports = (framing: string) =>
      found.filter((report) => report.of === of && report.framing === framing).map(({ id }) => id)
    return {
      of,
      neutral: reports('neutral'),
      endorsing: reports('endorsing'),
      distancing: reports('distancing'),
    }
  })
}

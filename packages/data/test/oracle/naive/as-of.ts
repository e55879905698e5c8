/** The dataset as it stood, on three clocks. */
import type { Certainty, Claim, Dataset, Report } from '../../../src/model.js'
import { documentBounds, publishedBounds, saidBounds } from './clocks.js'
import { happenedBy } from './dates.js'
import { one, standingReports } from './rows.js'
import { notAfter, viewOf } from './views.js'

export interface AsOfOptions {
  readonly clock?: 'said' | 'published' | 'recorded'
  readonly possible?: boolean
}

export function asOf(
  dataset: Dataset,
  day: string,
  { clock = 'said', possible = true }: AsOfOptions = {},
): Dataset {
  if (clock === 'said') {
    return viewOf(dataset, {
      claim: (claim) => happenedBy(saidBounds(dataset, claim), day),
      report: (_, ofClaim) => ofClaim,
      link: (_, ofEnds) => ofEnds,
      possible,
    })
  }
  if (clock === 'published') {
    const out = (report: Report): Certainty | undefined => {
      const found = happenedBy(publishedBounds(dataset, report), day)
      return found && dataset.possible.includes(report.id) ? 'possible' : found
    }
    return viewOf(dataset, {
      claim: (claim) => {
        const found = standingReports(dataset, claim.id).map(out)
        if (found.includes('certain')) return 'certain'
        return found.includes('possible') ? 'possible' : undefined
      },
      report: (report, ofClaim) => {
        const known = out(report)
        return known && (ofClaim === 'possible' ? ofClaim : known) // no report is surer than its claim
      },
      link: ({ document }, ofEnds) => {
        if (document === undefined) return ofEnds
        const known = happenedBy(documentBounds(one(dataset.documents, document)), day)
        return known && (ofEnds === 'possible' ? ofEnds : known)
      },
      possible,
    })
  }
  const recorded: Dataset = {
    ...dataset,
    claims: dataset.claims.map((claim) => unwithdrawn(claim, day)),
    reports: dataset.reports.map((report) => unwithdrawn(report, day)),
  }
  return viewOf(recorded, {
    claim: (claim) => (notAfter(claim.recorded, day) ? 'certain' : undefined),
    report: (report) => (notAfter(report.recorded, day) ? 'certain' : undefined),
    link: () => 'certain',
    possible,
  })
}

/** A row as it was before it was withdrawn, if that was later. */
function unwithdrawn<T extends Claim | Report>(row: T, release: string): T {
  if (row.withdrawn === undefined || notAfter(row.withdrawn, release)) return row
  const { withdrawn: _when, withdrawnWhy: _why, replacedBy: _by, ...rest } = row
  return rest as T
}

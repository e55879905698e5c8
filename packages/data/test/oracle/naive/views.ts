/** What a view keeps, once it is settled which claims and reports are in it and which of them possibly. */
import type { Certainty, Claim, Dataset, Link, Report } from '../../../src/model.js'

export interface Held {
  readonly claim: (claim: Claim) => Certainty | undefined
  /** Asked for the reports of kept claims. */
  readonly report: (report: Report, ofClaim: Certainty) => Certainty | undefined
  /** Asked for the links with both ends kept. */
  readonly link: (link: Link, ofEnds: Certainty) => Certainty | undefined
  /** Whether what is there only possibly stays. */
  readonly possible: boolean
}

export function viewOf(dataset: Dataset, held: Held): Dataset {
  const certainty = new Map<string, Certainty>()
  const settle = (id: string, found: Certainty | undefined): boolean => {
    const weaker = found && dataset.possible.includes(id) ? 'possible' : found
    if (weaker === undefined || (weaker === 'possible' && !held.possible)) return false
    certainty.set(id, weaker)
    return true
  }
  const claims = dataset.claims.filter((claim) => settle(claim.id, held.claim(claim)))
  const reports = dataset.reports.filter((report) => {
    const ofClaim = certainty.get(report.claim)
    return ofClaim !== undefined && settle(report.id, held.report(report, ofClaim))
  })
  const links = dataset.links.filter((link) => {
    const from = certainty.get(link.from)
    const to = certainty.get(link.to)
    if (from === undefined || to === undefined) return false
    const ofEnds = from === 'possible' || to === 'possible' ? 'possible' : 'certain'
    return settle(link.id, held.link(link, ofEnds))
  })
  const possible = [...certainty].filter(([, found]) => found === 'possible').map(([id]) => id)
  return { ...dataset, claims, reports, links, possible }
}

/** Compares releases such as `0.10.0` number by number. */
export function notAfter(a: string, b: string): boolean {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (const [index, number] of left.entries()) {
    const other = right[index] ?? 0
    if (number !== other) return number < other
  }
  return true
}

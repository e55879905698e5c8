import type { Dataset, Ids, Report } from '../model.js'

/** What a view keeps: the ids of claims, and the reports and links that go with them. */
export interface Kept<I extends Ids> {
  readonly claims: ReadonlySet<I['claim']>
  /** Narrows the reports of the kept claims further; all are kept without it. */
  readonly report?: (report: Report<I>) => boolean
  /** Narrows the links with both ends kept further. */
  readonly link?: (id: I['link']) => boolean
  readonly possible?: ReadonlySet<string>
}

/**
 * The view of a dataset that keeps some claims: with their reports, and with the links that have both ends. The
 * reference tables stay whole and are shared, not copied.
 */
export function keep<I extends Ids>(dataset: Dataset<I>, kept: Kept<I>): Dataset<I> {
  const claims = dataset.claims.filter(({ id }) => kept.claims.has(id))
  const reports = dataset.reports.filter(
    (report) => kept.claims.has(report.claim) && (kept.report?.(report) ?? true),
  )
  const links = dataset.links.filter(
    ({ id, from, to }) => kept.claims.has(from) && kept.claims.has(to) && (kept.link?.(id) ?? true),
  )
  const possible = kept.possible ?? new Set<string>(dataset.possible)
  const uncertain = [...claims, ...reports, ...links].map(({ id }) => id).filter((id) => possible.has(id))
  return Object.freeze({
    actors: dataset.actors,
    places: dataset.places,
    documents: dataset.documents,
    events: dataset.events,
    questions: dataset.questions,
    claims: Object.freeze(claims),
    reports: Object.freeze(reports),
    links: Object.freeze(links),
    possible: Object.freeze(uncertain),
  })
}

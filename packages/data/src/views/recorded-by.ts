import type { Claim, Dataset, Ids, Report } from '../model.js'
import { compareReleases } from '../releases.js'

/**
 * The dataset as it was released: the claims and reports recorded by then. What was withdrawn later stood then, and
 * says nothing here of having been withdrawn: the rows are others, so this dataset has tables of its own.
 *
 * @throws RangeError where `release`, or the release in which a row was recorded or withdrawn, is not one
 */
export function recordedBy<I extends Ids>(
  dataset: Dataset<I>,
  release: string,
  possible: boolean,
): Dataset<I> {
  compareReleases(release, release) // also where there is no row to compare with
  const isOut = (other: string): boolean => compareReleases(other, release) <= 0
  const doubtful = new Set<string>(possible ? [] : dataset.possible)
  const isHeld = ({ id, recorded }: Claim<I> | Report<I>): boolean => !doubtful.has(id) && isOut(recorded)
  const claims = dataset.claims.filter(isHeld)
  const held = new Set<string>(claims.map(({ id }) => id))
  const reports = dataset.reports.filter((report) => held.has(report.claim) && isHeld(report))
  const links = dataset.links.filter(
    ({ id, from, to }) => held.has(from) && held.has(to) && !doubtful.has(id),
  )
  const kept = new Set<string>([...claims, ...reports, ...links].map(({ id }) => id))
  return Object.freeze({
    actors: dataset.actors,
    places: dataset.places,
    documents: dataset.documents,
    events: dataset.events,
    questions: dataset.questions,
    claims: Object.freeze(claims.map((claim) => asThen(claim, isOut))),
    reports: Object.freeze(reports.map((report) => asThen(report, isOut))),
    links: Object.freeze(links),
    possible: Object.freeze(dataset.possible.filter((id) => kept.has(id))),
  })
}

function asThen<R extends Claim | Report>(row: R, isOut: (release: string) => boolean): R {
  if (row.withdrawn === undefined || isOut(row.withdrawn)) return row
  const { withdrawn, withdrawnWhy, replacedBy, ...then } = row
  return Object.freeze(then) as R
}

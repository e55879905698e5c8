import type { Claim, Dataset, Ids, Report } from '../model.js'
import { compareReleases } from '../releases.js'

/**
 * The dataset as it was released: the claims and reports recorded by then. What was withdrawn later stood then, and
 * says nothing here of having been withdrawn.
 *
 * @throws RangeError where `release`, or the release in which a row was recorded or withdrawn, is not one
 */
export function recordedBy<I extends Ids>(dataset: Dataset<I>, release: string): Dataset<I> {
  const isOut = (other: string): boolean => compareReleases(other, release) <= 0
  compareReleases(release, release) // also where there is no row to compare with
  const claims = dataset.claims.filter(({ recorded }) => isOut(recorded)).map((row) => asThen(row, isOut))
  const known = new Set(claims.map(({ id }) => id))
  const reports = dataset.reports
    .filter(({ claim, recorded }) => known.has(claim) && isOut(recorded))
    .map((row) => asThen(row, isOut))
  const links = dataset.links.filter(({ from, to }) => known.has(from) && known.has(to))
  const held = new Set<string>([...claims, ...reports, ...links].map(({ id }) => id))
  return Object.freeze({
    actors: dataset.actors,
    places: dataset.places,
    documents: dataset.documents,
    events: dataset.events,
    questions: dataset.questions,
    claims: Object.freeze(claims),
    reports: Object.freeze(reports),
    links: Object.freeze(links),
    possible: Object.freeze(dataset.possible.filter((id) => held.has(id))),
  })
}

function asThen<R extends Claim | Report>(row: R, isOut: (release: string) => boolean): R {
  if (row.withdrawn === undefined || isOut(row.withdrawn)) return row
  const { withdrawn, withdrawnWhy, replacedBy, ...then } = row
  return Object.freeze(then) as R
}

import type { Claim, Dataset, Ids, Report } from '../model.js'
import { compareReleases } from '../releases.js'
import { keep } from './keep.js'

/**
 * The dataset as it was released: the claims and reports recorded by then. What was withdrawn later stood then, and
 * says nothing here of having been withdrawn.
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
  const kept = keep(dataset, {
    claims: new Set(dataset.claims.filter(isHeld).map(({ id }) => id)),
    report: isHeld,
    link: (id) => !doubtful.has(id),
  })
  return Object.freeze({
    ...kept,
    claims: Object.freeze(kept.claims.map((claim) => asThen(claim, isOut))),
    reports: Object.freeze(kept.reports.map((report) => asThen(report, isOut))),
  })
}

function asThen<R extends Claim | Report>(row: R, isOut: (release: string) => boolean): R {
  if (row.withdrawn === undefined || isOut(row.withdrawn)) return row
  const { withdrawn, withdrawnWhy, replacedBy, ...then } = row
  return Object.freeze(then) as R
}

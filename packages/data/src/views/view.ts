import { type Condition, heldClaims, holding, holdsFew, holdUnder, wholeOf } from '../indexes/held.js'
import { allLinksOf, allReportsOf } from '../indexes/related.js'
import { rowsAt } from '../indexes/rows.js'
import type { Dataset, Ids } from '../model.js'

/**
 * The view of a dataset that keeps the claims for which all conditions hold: with their reports, and with the links
 * that have both ends. Nothing is copied: its tables are listed when they are first read, and its indexes are those
 * of the whole dataset.
 */
export function view<I extends Ids>(from: Dataset<I>, conditions: readonly Condition[]): Dataset<I> {
  const whole = wholeOf(from)
  const numbers = once(() => heldClaims(made))
  const claims = once(() => Object.freeze(rowsAt(whole.claims, numbers())))
  const reports = once(() =>
    Object.freeze(allReportsOf(whole, claims()).filter((report) => holding(made).other(report) > 0)),
  )
  const links = once(() =>
    Object.freeze(
      (holdsFew(made) ? allLinksOf(whole, claims()) : whole.links).filter(
        (link) => holding(made).other(link) > 0,
      ),
    ),
  )
  const possible = once(() => {
    const { claim, other } = holding(made)
    return Object.freeze([
      ...claims().flatMap(({ id }, index) => (claim(numbers()[index] as number) === 1 ? id : [])),
      ...[...reports(), ...links()].flatMap((row) => (other(row) === 1 ? row.id : [])),
    ])
  })
  const made: Dataset<I> = {
    get actors() {
      return whole.actors
    },
    get places() {
      return whole.places
    },
    get documents() {
      return whole.documents
    },
    get events() {
      return whole.events
    },
    get questions() {
      return whole.questions
    },
    get claims() {
      return claims()
    },
    get reports() {
      return reports()
    },
    get links() {
      return links()
    },
    get possible() {
      return possible()
    },
  }
  holdUnder(made, from, conditions)
  return Object.freeze(made)
}

/**
 * The dataset itself, or where it is a view that leaves reports out of claims that it holds, a copy with tables of
 * its own: there, when a claim became known must be told by the reports that are left.
 */
export function withOwnReports<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  return holding(dataset).allOthers ? dataset : Object.freeze({ ...dataset })
}

function once<T>(compute: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= compute()
    return known
  }
}

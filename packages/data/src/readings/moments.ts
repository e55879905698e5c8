import { type Clock, clockBounds } from '../clocks.js'
import { compareBounds } from '../dates.js'
import { holding } from '../indexes/held.js'
import { memo } from '../indexes/memo.js'
import type { Certainty, Claim, Dataset, Day, Ids } from '../model.js'

/** A claim in time. */
export interface Moment<I extends Ids = Ids> {
  /** The claim that the days belong to, on the clock that was asked for. */
  readonly claim: Claim<I>
  /** The first day that the date allows; `undefined` where it is open. */
  readonly earliest: Day | undefined
  /** The last day that the date allows; `undefined` where it is open. */
  readonly latest: Day | undefined
  /** Whether the claim is in this view for sure. */
  readonly certainty: Certainty
}

/** Puts claims in order of time: by the latest day that a date allows, then by the earliest, then by id. */
export function moments<I extends Ids>(
  dataset: Dataset<I>,
  claims: readonly Claim<I>[],
  clock: Clock = 'said',
): readonly Moment<I>[] {
  const rows = holding(dataset).numbers('claims')
  const numbers = claims.map(({ id }) => rows.get(id) as number)
  return inTime(momentsAt(dataset, numbers, clock))
}

/** Sorts moments in place. */
export function inTime<I extends Ids>(list: Moment<I>[]): readonly Moment<I>[] {
  return list.sort((a, b) => compareBounds(a, b) || (a.claim.id < b.claim.id ? -1 : 1))
}

/** The moments of those of some claims that a dataset holds, by their row numbers in the whole, in the order given. */
export function momentsAt<I extends Ids>(
  dataset: Dataset<I>,
  rows: Iterable<number>,
  clock: Clock,
): Moment<I>[] {
  const { whole, claim: heldAt, allOthers } = holding(dataset)
  // A view that leaves reports out may place a claim elsewhere in time than the whole does.
  const known = allOthers ? (sure[clock](whole) as unknown as (Moment<I> | undefined)[]) : undefined
  const found: Moment<I>[] = []
  for (const row of rows) {
    const held = heldAt(row)
    if (held === 0) continue
    const moment = known?.[row] ?? momentOf(dataset, whole.claims[row] as Claim<I>, clock)
    if (known) known[row] = moment
    found.push(held === 2 ? moment : { ...moment, certainty: 'possible' })
  }
  return found
}

/** The moments of a whole dataset by row number: each is made when it is first asked for, and serves all its views. */
const sure: Readonly<Record<Clock, (whole: Dataset) => (Moment | undefined)[]>> = {
  said: /* @__PURE__ */ memo(({ claims }) => new Array(claims.length)),
  published: /* @__PURE__ */ memo(({ claims }) => new Array(claims.length)),
}

function momentOf<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>, clock: Clock): Moment<I> {
  const { earliest, latest } = clockBounds(dataset, claim, clock)
  return Object.freeze({ claim, earliest, latest, certainty: 'certain' })
}

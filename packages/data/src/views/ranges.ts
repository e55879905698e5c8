import { aboutBounds, knownBounds, saidBounds } from '../clocks.js'
import { type Bounds, isDay } from '../dates.js'
import type { Certainty, Claim, Dataset, Day, Ids } from '../model.js'
import { compareReleases } from '../releases.js'

/** A stretch of days, both ends included; a side left out is open. */
export interface DayRange {
  /** The first day that counts. */
  readonly from?: Day
  /** The last day that counts, to its end. */
  readonly to?: Day
}

/** A stretch of releases such as `0.1.0`, both ends included; a side left out is open. */
export interface ReleaseRange {
  /** The first release that counts. */
  readonly from?: string
  /** The last release that counts; releases are compared number by number, so 0.10.0 follows 0.9.0. */
  readonly to?: string
}

/** The conditions that take a stretch on a clock. */
export type Ranged = 'said' | 'published' | 'about' | 'recorded'

const clocks: Readonly<
  Record<Exclude<Ranged, 'recorded'>, <I extends Ids>(dataset: Dataset<I>, claim: Claim<I>) => Bounds>
> = { said: saidBounds, published: knownBounds, about: aboutBounds }

export const rangedConditions: readonly string[] = [...Object.keys(clocks), 'recorded']

export function isRanged(name: string): name is Ranged {
  return rangedConditions.includes(name)
}

/**
 * A condition on one of the clocks.
 *
 * @returns what it says of a claim: `certain`, `possible`, or `undefined` where it leaves it out
 * @throws RangeError where a bound is no calendar day or no release, or the stretch ends before it begins
 */
export function ranged<I extends Ids>(
  dataset: Dataset<I>,
  name: Ranged,
  range: unknown,
): (claim: Claim<I>) => Certainty | undefined {
  mustBeRange(name, range)
  if (name !== 'recorded') return (claim) => within(clocks[name](dataset, claim), range)
  const { from, to } = range
  return ({ recorded }) =>
    (from === undefined || compareReleases(recorded, from) >= 0) &&
    (to === undefined || compareReleases(recorded, to) <= 0)
      ? 'certain'
      : undefined
}

/** Whether something with these bounds lies within a stretch of days. */
function within({ earliest, latest }: Bounds, { from, to }: DayRange): Certainty | undefined {
  if (from !== undefined && latest !== undefined && latest < from) return undefined
  if (to !== undefined && earliest !== undefined && earliest > to) return undefined
  const startsIn = from === undefined || (earliest !== undefined && earliest >= from)
  const endsIn = to === undefined || (latest !== undefined && latest <= to)
  return startsIn && endsIn ? 'certain' : 'possible'
}

function mustBeRange(name: Ranged, range: unknown): asserts range is DayRange | ReleaseRange {
  const wanted = name === 'recorded' ? 'a release (such as 0.1.0)' : 'a day (YYYY-MM-DD)'
  if (typeof range !== 'object' || range === null)
    throw new RangeError(`"${name}" takes { from, to }, each ${wanted}`)
  for (const [bound, value] of Object.entries(range)) {
    if (bound !== 'from' && bound !== 'to')
      throw new RangeError(`"${name}" takes { from, to }; "${bound}" is neither`)
    if (value === undefined) continue
    if (name === 'recorded') compareReleases(value, value)
    else if (!isDay(value)) throw new RangeError(`"${value}" is not ${wanted}`)
  }
  const { from, to } = range as DayRange
  if (from === undefined || to === undefined) return
  if (name === 'recorded' ? compareReleases(from, to) > 0 : from > to)
    throw new RangeError(`"${name}" goes from ${from} to ${to}: it ends before it begins`)
}

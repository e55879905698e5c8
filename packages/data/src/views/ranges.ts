import { isDay } from '../dates.js'
import {
  aboutDays,
  afterAll,
  beforeAll,
  type Days,
  dayNumber,
  publishedDays,
  saidDays,
} from '../indexes/days.js'
import type { Condition, Held } from '../indexes/held.js'
import { memo } from '../indexes/memo.js'
import { stretches } from '../indexes/stretches.js'
import type { Claim, Dataset, Day } from '../model.js'
import { isPlainMap } from '../options.js'
import { quoted } from '../printed.js'
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

const clocks: Readonly<Record<Exclude<Ranged, 'recorded'>, (whole: Dataset) => Days>> = {
  said: saidDays,
  published: publishedDays,
  about: aboutDays,
}

const stretchesOf = /* @__PURE__ */ memo(stretches)

export const rangedConditions: readonly string[] = [
  'said',
  'published',
  'about',
  'recorded',
] satisfies readonly Ranged[]

export function isRanged(name: string): name is Ranged {
  return rangedConditions.includes(name)
}

/**
 * A condition on one of the clocks.
 *
 * @param whole - the dataset with the tables
 * @throws RangeError where a bound is no calendar day or no release, or the stretch ends before it begins
 */
export function ranged(whole: Dataset, name: Ranged, given: unknown): Condition {
  const range: unknown = isPlainMap(given) ? { ...given } : given // read once
  mustBeRange(name, range)
  if (name === 'recorded') {
    const { from, to } = range
    return {
      holds: (row) => {
        const { recorded } = whole.claims[row] as Claim
        const isWithin =
          (from === undefined || compareReleases(recorded, from) >= 0) &&
          (to === undefined || compareReleases(recorded, to) <= 0)
        return isWithin ? 2 : 0
      },
    }
  }
  const days = clocks[name](whole)
  const from = range.from === undefined ? beforeAll : dayNumber(range.from)
  const to = range.to === undefined ? afterAll : dayNumber(range.to)
  let rows: Int32Array | undefined
  return {
    holds: (row) => within(days, row, from, to),
    among() {
      rows ??= stretchesOf(days)(from, to)
      return rows
    },
  }
}

/** Whether a claim lies within a stretch of days: for sure where all days that it may lie on do. */
function within({ earliest, latest }: Days, row: number, from: number, to: number): Held {
  const [first, last] = [earliest[row] as number, latest[row] as number]
  if (last < from || first > to) return 0
  return first >= from && last <= to ? 2 : 1
}

function mustBeRange(name: Ranged, range: unknown): asserts range is DayRange | ReleaseRange {
  const wanted = name === 'recorded' ? 'a release (such as 0.1.0)' : 'a day (YYYY-MM-DD)'
  if (!isPlainMap(range)) throw new RangeError(`"${name}" takes { from, to }, each ${wanted}`)
  for (const [bound, value] of Object.entries(range)) {
    if (bound !== 'from' && bound !== 'to')
      throw new RangeError(`"${name}" takes { from, to }; ${quoted(bound)} is neither`)
    if (value === undefined) continue
    if (name === 'recorded') compareReleases(value, value)
    else if (!isDay(value)) throw new RangeError(`${quoted(value)} is not ${wanted}`)
  }
  const { from, to } = range as DayRange
  if (from === undefined || to === undefined) return
  if (name === 'recorded' ? compareReleases(from, to) > 0 : from > to)
    throw new RangeError(`"${name}" goes from ${from} to ${to}: it ends before it begins`)
}

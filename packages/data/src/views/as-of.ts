import type { Clock } from '../clocks.js'
import { isDay } from '../dates.js'
import { dayNumber, saidDays } from '../indexes/days.js'
import { type Held, wholeOf } from '../indexes/held.js'
import type { Dataset, Day, Ids } from '../model.js'
import { mustBeOptions } from '../options.js'
import { quoted } from '../printed.js'
import { publishedBy } from './published-by.js'
import { recordedBy } from './recorded-by.js'
import { view, withOwnReports } from './view.js'

/** How {@link asOf} looks back. */
export interface AsOfOptions {
  /** Which clock the day is read on; `said` unless told otherwise. */
  readonly clock?: Clock | 'recorded'
  /** Whether to keep what is there only possibly; kept unless told otherwise. */
  readonly possible?: boolean
}

/**
 * The dataset as it stood at the end of a day, or in a release.
 *
 * On the clock *said* it holds what had been claimed by then, with all the reports by which we know it, also
 * later ones. On the clock *published* it holds what a reader of these documents could have known by then: the
 * reports already out, and the claims that they carry. On the clock *recorded* it holds the claims and reports of a
 * release: what was withdrawn after it stands again.
 *
 * A claim whose date is uncertain is kept as `possible` (see {@link certaintyOf}) from the first day that its
 * date allows, and is `certain` from the last.
 *
 * @param dataset - what to look back in
 * @param when - a calendar day, `YYYY-MM-DD`; on the clock *recorded*, a release such as `0.1.0`
 * @returns a view
 * @throws RangeError where `when` is not a calendar day, or not a release, there is no such clock or no such option
 * @example
 * ```ts
 * positions(asOf(dataset, '2025-04-27'), 'kp') // => []
 * asOf(dataset, '0.0.1', { clock: 'recorded' }).claims // => []
 * ```
 */
export function asOf<I extends Ids>(
  dataset: Dataset<I>,
  when: string,
  options: AsOfOptions = {},
): Dataset<I> {
  mustBeOptions('asOf', options, ['clock', 'possible'])
  const { clock = 'said', possible = true } = options
  if (clock === 'recorded') return recordedBy(dataset, when, possible)
  if (!isDay(when)) throw new RangeError(`${quoted(when)} is not a day (YYYY-MM-DD)`)
  if (!clocks.includes(clock))
    throw new RangeError(`${quoted(clock)} is no clock of asOf: ${clocks.join(', ')}, recorded`)
  return clock === 'said' ? saidBy(dataset, when, possible) : publishedBy(dataset, when, possible)
}

const clocks: readonly Clock[] = ['said', 'published']

function saidBy<I extends Ids>(dataset: Dataset<I>, when: Day, possible: boolean): Dataset<I> {
  const from = withOwnReports(dataset)
  const { earliest, latest } = saidDays(wholeOf(from))
  const day = dayNumber(when)
  const holds = (row: number): Held =>
    day >= (latest[row] as number) ? 2 : day >= (earliest[row] as number) ? 1 : 0
  return view(from, [{ holds, onlySure: !possible }])
}

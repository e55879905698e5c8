/**
 * Dates in a five-form profile of EDTF (ISO 8601-2), and what follows from them for certain.
 *
 * `D` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with an optional `?`, `~` or `%` that marks doubt and moves no
 * bound. The forms are `D` · `D/D`, `D/..`, `../D` (an extent) · `[D..D]` (one moment somewhere inside) ·
 * `[..D]` (no later than) · `[D..]` (no earlier than).
 *
 * @module
 */
import type { Certainty, Day, Edtf } from './model.js'
import { quoted } from './printed.js'

/** The first and the last day that a date allows; `undefined` where it is open. */
export interface Bounds {
  /** The first day that it allows; `undefined` where the date is open at its beginning. */
  readonly earliest: Day | undefined
  /** The last day that it allows; `undefined` where the date is open at its end. */
  readonly latest: Day | undefined
}

/** A date taken apart: `from` and `to` are dates of day, month or year precision without their doubt mark. */
export interface ParsedDate {
  /** `date`: one date; `extent`: all of a stretch of time; `moment`: one moment somewhere inside. */
  readonly form: 'date' | 'extent' | 'moment'
  /** Where it begins, as precise as written, or `undefined` where it is open; of one date, that date. */
  readonly from: string | undefined
  /** Where it ends, as precise as written, or `undefined` where it is open; of one date, that date. */
  readonly to: string | undefined
  /** Whether a `?`, `~` or `%` marks doubt. */
  readonly doubtful: boolean
}

const date = String.raw`(\d{4}(?:-\d{2}(?:-\d{2})?)?)([?~%]?)`
const single = /* @__PURE__ */ new RegExp(`^${date}$`)
const extent = /* @__PURE__ */ new RegExp(`^(?:${date}|\\.\\.)/(?:${date}|\\.\\.)$`)
const moment = /* @__PURE__ */ new RegExp(`^\\[(?:${date})?\\.\\.(?:${date})?\\]$`)

/**
 * Takes a date of the profile apart.
 *
 * @param edtf - the date
 * @returns its form and ends, or `undefined` where it is not a date of the profile
 * @example
 * ```ts
 * parseDate('[2024-10-21..2024-10-22]')
 * // => { form: 'moment', from: '2024-10-21', to: '2024-10-22', doubtful: false }
 * ```
 */
export function parseDate(edtf: string): ParsedDate | undefined {
  if (typeof edtf !== 'string') return undefined // a number such as 2024 would pass for its digits
  const one = single.exec(edtf)
  const range = one ?? extent.exec(edtf) ?? moment.exec(edtf)
  if (!range) return undefined
  const [, from, fromDoubt, to = one?.[1], toDoubt] = range
  if (from === undefined && to === undefined) return undefined
  const first = from && firstDay(from)
  const last = to && lastDay(to)
  if (first === '' || last === '' || (first && last && first > last)) return undefined
  return {
    form: one ? 'date' : edtf.startsWith('[') ? 'moment' : 'extent',
    from,
    to,
    doubtful: Boolean(fromDoubt || toDoubt),
  }
}

/**
 * The first and the last day that a date allows. Nothing is rounded and no doubt mark widens anything.
 *
 * @param edtf - a date of the profile
 * @returns two days, `undefined` where the date is open
 * @throws RangeError where `edtf` is not a date of the profile
 * @example
 * ```ts
 * bounds('2024-10') // => { earliest: '2024-10-01', latest: '2024-10-31' }
 * bounds('[..2024-11-01]') // => { earliest: undefined, latest: '2024-11-01' }
 * ```
 */
export function bounds(edtf: Edtf): Bounds {
  const before = known.get(edtf)
  if (before) return before
  const { from, to } = parsedDate(edtf)
  const days = Object.freeze({ earliest: from && firstDay(from), latest: to && lastDay(to) })
  if (known.size === mostKnown) known.clear()
  known.set(edtf, days)
  return days
}

/** Dates that were read before: a record has many claims and few dates. */
const known = /* @__PURE__ */ new Map<Edtf, Bounds>()
const mostKnown = 10_000

/** Like {@link parseDate}, for what must be a date of the profile; throws a RangeError where it is not. */
export function parsedDate(edtf: Edtf): ParsedDate {
  const parsed = parseDate(edtf)
  if (parsed) return parsed
  throw new RangeError(`${quoted(edtf)} is not a date of the EDTF profile (such as ${examples})`)
}

/** One example of each form, for error messages. */
export const examples =
  '2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..]'

/**
 * Whether something with these bounds had happened by the end of a day.
 *
 * @returns `certain`, `possible`, or `undefined` where it had not
 * @throws RangeError where `day` is no calendar day
 * @example
 * ```ts
 * happenedBy(bounds('[2024-10-21..2024-10-22]'), '2024-10-21') // => 'possible'
 * ```
 */
export function happenedBy(bounds: Bounds, day: Day): Certainty | undefined {
  if (!isDay(day)) throw new RangeError(`${quoted(day)} is not a day (YYYY-MM-DD)`)
  return certaintyBy(bounds, day)
}

/** As {@link happenedBy}, where it is known that the day is one. */
export function certaintyBy({ earliest, latest }: Bounds, day: Day): Certainty | undefined {
  if (typeof latest === 'string' && latest <= day) return 'certain'
  return typeof earliest !== 'string' || earliest <= day ? 'possible' : undefined
}

/**
 * Whether every day of `a` lies before every day of `b`: certainly earlier.
 *
 * @example
 * ```ts
 * isBefore(bounds('2024-10'), bounds('2024-11-01')) // => true
 * isBefore(bounds('2024-10'), bounds('[..2024-11-01]')) // => false
 * ```
 */
export function isBefore(a: Bounds, b: Bounds): boolean {
  return typeof a.latest === 'string' && typeof b.earliest === 'string' && a.latest < b.earliest
}

/**
 * Whether some day may lie within both.
 *
 * @example
 * ```ts
 * mayOverlap(bounds('2024-10'), bounds('[..2024-11-01]')) // => true
 * ```
 */
export function mayOverlap(a: Bounds, b: Bounds): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

/** The bounds of whichever comes first. */
export function earlierOf(a: Bounds, b: Bounds): Bounds {
  return {
    earliest:
      a.earliest === undefined || b.earliest === undefined ? undefined : least(a.earliest, b.earliest),
    latest: a.latest === undefined ? b.latest : b.latest === undefined ? a.latest : least(a.latest, b.latest),
  }
}

/** Orders by the latest day, then by the earliest; what is open comes as late, or as early, as it may be. */
export function compareBounds(a: Bounds, b: Bounds): number {
  return (
    compare(a.latest ?? endOfTime, b.latest ?? endOfTime) ||
    compare(a.earliest ?? startOfTime, b.earliest ?? startOfTime)
  )
}

/**
 * Whether a text is a calendar day that exists.
 *
 * @example
 * ```ts
 * isDay('2024-02-29') // => true
 * isDay('2025-02-29') // => false
 * ```
 */
export function isDay(text: string): boolean {
  return typeof text === 'string' && text.length === 10 && parseDate(text)?.to === text
}

const startOfTime = ''
const endOfTime = '~'
const least = (a: string, b: string): string => (a < b ? a : b)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first day of a year, month or day; '' where there is no such month or day. */
function firstDay(text: string): Day {
  return realDay(`${text}${'-01-01'.slice(text.length - 4)}`)
}

/** The last day of a year, month or day; '' where there is no such month or day. */
function lastDay(text: string): Day {
  if (text.length === 10) return realDay(text)
  const [year, month] = [text.slice(0, 4), text.slice(5) || '12']
  return realDay(`${year}-${month}-${daysIn(year, month)}`)
}

/** A day, or '' where there is none such; most dates are days, and millions of them are read. */
function realDay(text: string): Day {
  return exists(text.slice(0, 4), text.slice(5, 7), text.slice(8)) ? text : ''
}

function exists(year: string, month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month)
}

function daysIn(year: string, month: string): number {
  const y = Number(year)
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  return Number(month) === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(Number(month)) ? 30 : 31
}

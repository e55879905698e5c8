import { parsedDate } from '../dates.js'
import type { Dated, Edtf } from '../model.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A date in words, with its preposition: "on 28 April 2025", "by 27 October 2024 (day unknown)".
 *
 * @param edtf - a date of the profile
 * @throws RangeError where `edtf` is not one
 * @example
 * ```ts
 * dateInWords('[2024-10-21..2024-10-22]') // => 'between 21 and 22 October 2024 (day unknown)'
 * ```
 */
export function dateInWords(edtf: Edtf): string {
  const { form, from, to, doubtful } = parsedDate(edtf)
  const unsure = doubtful ? ' (date uncertain)' : ''
  if (form === 'date' && from) return `${from.length === 10 ? 'on' : 'in'} ${plain(from)}${unsure}`
  // Of the two ends, one at least is given.
  if (form === 'extent') {
    if (from && to) return `from ${pair(from, to, 'to')}${unsure}`
    return `${from ? `from ${plain(from)} on` : `until ${plain(to as string)}`}${unsure}`
  }
  if (from && to) return `between ${pair(from, to, 'and')} (day unknown)`
  return `${from ? `on or after ${plain(from)}` : `by ${plain(to as string)}`} (day unknown)`
}

/** A date in words that also says when it was worked out or inferred rather than printed. */
export function datedInWords({ edtf, basis }: Dated): string {
  const words = dateInWords(edtf)
  const how =
    basis === 'relative' ? 'worked out from the text' : basis === 'inferred' ? 'inferred' : undefined
  if (how === undefined) return words
  return words.endsWith(')') ? `${words.slice(0, -1)}, ${how})` : `${words} (${how})`
}

/** "28 April 2025", "April 2025" or "2025". */
function plain(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** Two dates; a month and year that two days share are named once. */
function pair(from: string, to: string, conjunction: string): string {
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)
  return `${sameMonth ? Number(from.slice(8)) : plain(from)} ${conjunction} ${plain(to)}`
}

import { isPlainMap } from '../options.js'
import { inMessage, quoted } from '../printed.js'
import { isFormula } from './cells.js'
import { writeCsv } from './csv-text.js'

/** What a cell of a spreadsheet holds; `null` and `undefined` leave it empty. */
export type SheetCell = string | number | boolean | null | undefined

/**
 * Rows of your own as CSV that a spreadsheet opens as it stands: a byte order mark, so that names in their scripts
 * stay legible, one column for each key in the order in which the rows bring them, CRLF. A text that a spreadsheet
 * would run as a formula has an apostrophe put before it.
 *
 * A spreadsheet shows a full date in its own way and a range of dates as text; keep a column of days for sorting.
 *
 * @param rows - plain objects whose values are texts, numbers, booleans, or nothing
 * @returns the text, to be written as UTF-8
 * @throws TypeError where a value is none of these, naming its row and column
 * @example
 * ```ts
 * toSheet([{ who: 'nato', low: 10000 }, { who: null, note: '=1+1' }])
 * // => "\uFEFFwho,low,note\r\nnato,10000,\r\n,,'=1+1\r\n"
 * ```
 */
export function toSheet<Row extends { readonly [Name in keyof Row]: SheetCell }>(
  rows: readonly Row[],
): string {
  const names = new Set<string>()
  for (const row of rows) {
    if (!isPlainMap(row)) throw new TypeError(`a row is ${quoted(row)}, not a plain object`)
    for (const name of Object.keys(row)) names.add(name)
  }
  const columns = [...names]
  const body = rows.map((row, index) =>
    columns.map((name) => cellOf(Object.hasOwn(row, name) ? row[name as keyof Row] : undefined, index, name)),
  )
  return `\uFEFF${writeCsv(columns.length > 0 ? [columns.map(safe), ...body] : [])}`
}

function cellOf(value: unknown, index: number, column: string): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return safe(value)
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  const what = Array.isArray(value)
    ? 'a list; join it'
    : `${typeof value === 'number' ? value : quoted(value)}; a cell takes text, a number, true, false or nothing`
  throw new TypeError(`row ${index + 1}, "${inMessage(column)}": ${what}`)
}

function safe(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

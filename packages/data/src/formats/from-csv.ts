import type { DatasetProblem } from '../dataset.js'
import type { Dataset, TableName } from '../model.js'
import { didYouMean } from '../nearest.js'
import { noTable } from '../no-table.js'
import { isPlainMap } from '../options.js'
import { inMessage, quoted } from '../printed.js'
import { tableNames } from '../schema/table-names.js'
import { shapes } from '../schema/tables.js'
import { readCell } from './cells.js'
import { columnsOf, mayBePossible } from './columns.js'
import { readCsv } from './csv-text.js'
import { datasetOfLines, problemAt, type ReadRow } from './read-rows.js'

/**
 * Reads tables that {@link toCsv} wrote. The columns may stand in any order; none may be missing, so that a column
 * which was cut off is not read as nothing. A byte order mark at the start is passed over. `possible` lists the rows
 * marked so in the order of the tables.
 *
 * @param tables - the text of each table; a table left out is empty
 * @returns a dataset with plain string ids, as `createDataset` makes it
 * @throws DatasetError with every problem found, each with its table and line: those of the texts, and where these
 * are sound, those of the rows
 * @example
 * ```ts
 * fromCsv({ places: toCsv(dataset, 'places') }).places // => dataset.places
 * ```
 */
export function fromCsv(tables: Partial<Record<TableName, string>>): Dataset {
  if (!isPlainMap(tables)) throw new TypeError(`${quoted(tables)} is no map of tables to their texts`)
  const problems: DatasetProblem[] = Object.keys(tables)
    .filter((name) => !tableNames.includes(name as TableName))
    .map((name) => ({ table: inMessage(name), id: '', field: '', reason: noTable(name) }))
  const rows = tableNames.flatMap((table) => {
    const text: unknown = tables[table]
    if (text === undefined) return []
    if (typeof text === 'string') return rowsOf(table, text, problems)
    throw new TypeError(`${table} is ${quoted(text)}, not the text of a file`)
  })
  return datasetOfLines(rows, problems)
}

function rowsOf(table: TableName, text: string, problems: DatasetProblem[]): readonly ReadRow[] {
  const say = (line: number, reason: string, field?: string): void => {
    problems.push(problemAt(line, reason, table, field))
  }
  const { rows, brokenAt } = readCsv(text)
  const [first, ...body] = rows
  const header = first?.cells ?? []
  const fields = new Map(columnsOf(shapes[table]).map(({ name, field }) => [name, field]))
  const known = [...fields.keys()]
  if (mayBePossible(table)) known.push('certainty')
  const counts = new Map<string, number>()
  for (const name of header) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Of a text that is cut in the wrong places, the header says nothing.
  for (const name of brokenAt ? [] : new Set([...fields.keys(), ...header])) {
    const times = counts.get(name) ?? 0
    if (!known.includes(name)) say(1, `is not a column of ${table}.${didYouMean(name, known)}`, name)
    else if (times !== 1) say(1, `stands ${times} times in the header`, name)
  }
  if (brokenAt) say(brokenAt, 'is not CSV: a quotation mark, comma or line end (CRLF) is out of place')

  return body.map(({ line, cells }): ReadRow => {
    const row: Record<string, unknown> = {}
    if (cells.length !== header.length) say(line, `has ${cells.length} cells, the header ${header.length}`)
    for (const [index, name] of header.entries()) {
      const field = fields.get(name)
      try {
        if (field) put(row, name, readCell(cells[index] ?? '', field))
      } catch {
        say(line, 'is not JSON', name)
      }
    }
    return { table, line, row, certainty: cells[header.indexOf('certainty')] ?? 'certain' }
  })
}

/** Sets a field of a row; of a map in it, where the name has a dot. */
function put(row: Record<string, unknown>, name: string, value: unknown): void {
  const [field, inner] = name.split('.') as [string, string?]
  if (value === undefined) return
  row[field] = inner === undefined ? value : { ...(row[field] as object | undefined), [inner]: value }
}

import { mustBeDataset } from '../indexes/held.js'
import type { Dataset, TableName } from '../model.js'
import { noTable } from '../no-table.js'
import { tableNames } from '../schema/table-names.js'
import { shapes } from '../schema/tables.js'
import { writeCell } from './cells.js'
import { columnsOf, mayBePossible } from './columns.js'
import { writeCsv } from './csv-text.js'

/**
 * One table as CSV after RFC 4180: a header row, CRLF, no byte order mark.
 *
 * - A field is a column. A map with fixed fields is one column for each (`said.edtf`, `said.basis`); lists and open
 *   maps are JSON in one cell.
 * - An empty cell is an absent value. The claimant of a claim is empty where the document names nobody: the field
 *   is required, so it is never absent. An empty text is a lone apostrophe.
 * - A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe put
 *   before it. Whoever reads the file without {@link fromCsv} takes one leading apostrophe off each cell.
 * - Where the dataset is a view that holds something only possibly, claims, reports and links have a last column
 *   `certainty`: `certain` or `possible`. It says whether a row is in the view for sure, nothing of whether it is
 *   true; so a dataset without such rows has no such column.
 *
 * Spreadsheets change dates and numbers when they save; keep the file that you were given.
 *
 * @param dataset - a dataset or a view
 * @param table - the table's name
 * @returns the text, to be written as UTF-8
 * @throws RangeError where there is no such table
 * @example
 * ```ts
 * toCsv(dataset, 'places').split('\r\n')[0] // => 'id,kind,name,names,within,point,ids'
 * ```
 */
export function toCsv(dataset: Dataset, table: TableName): string {
  if (!tableNames.includes(table)) throw new RangeError(noTable(table))
  mustBeDataset(dataset)
  const columns = columnsOf(shapes[table])
  const possible = new Set<string>(dataset.possible)
  const says = possible.size > 0 && mayBePossible(table)
  const rows = dataset[table].map((row) => [
    ...columns.map(({ name, field }) => writeCell(valueAt(row, name), field)),
    ...(says ? [possible.has(row.id) ? 'possible' : 'certain'] : []),
  ])
  return writeCsv([[...columns.map(({ name }) => name), ...(says ? ['certainty'] : [])], ...rows])
}

/** The value that a column's name leads to in a row. */
function valueAt(row: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce((value, field) => (value as Record<string, unknown> | undefined)?.[field], row)
}

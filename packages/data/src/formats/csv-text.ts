/**
 * RFC 4180, to the letter: comma, CRLF, double quotes around a cell that needs them.
 *
 * @module
 */

/** A row of a CSV text and the line on which it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvText {
  readonly rows: readonly CsvRow[]
  /** The line on which the text stops being CSV; nothing after that is read. */
  readonly brokenAt?: number
}

/** Edge blanks are quoted too: some readers trim what is not. */
const needsQuotes = /[",\r\n]|^\s|\s$/

/** Rows of cells as text, each ended by CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Reads a CSV text. A byte order mark at its start, as spreadsheets put it there, is passed over. */
export function readCsv(text: string): CsvText {
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|$)/y
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  const rows: CsvRow[] = []
  let line = 1
  let row: { readonly line: number; readonly cells: string[] } | undefined
  while (row || cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) return { rows, brokenAt: line }
    const [whole, inQuotes, bare, end] = found
    row ??= { line, cells: [] }
    row.cells.push(inQuotes?.replaceAll('""', '"') ?? (bare as string))
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0
    if (end === ',') continue
    rows.push(row)
    row = undefined
  }
  return { rows }
}

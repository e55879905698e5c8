import { toSheet } from '@dprk-ru/data/formats'
import type { FileFormat, SheetRow } from './sheet.js'

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
}

/** Rows as the text of a file. */
export function fileOf(rows: readonly SheetRow[], format: FileFormat): string {
  if (format === 'csv') return toSheet(rows.map((row) => ({ ...row })))
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

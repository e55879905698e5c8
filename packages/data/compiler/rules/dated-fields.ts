import type { Dataset, Dated, Row } from '../../src/model.js'

/** A date of the record with the row and the field that it stands in. */
export interface DatedField {
  readonly row: Row
  readonly field: 'published' | 'time' | 'said'
  readonly date: Dated
}

/** Every date of the record that says how it is known. */
export function datedFields({ documents, events, claims }: Dataset): readonly DatedField[] {
  return [
    ...documents.map((row) => ({ row, field: 'published' as const, date: row.published })),
    ...events.flatMap((row) => (row.time ? { row, field: 'time' as const, date: row.time } : [])),
    ...claims.flatMap((row) => (row.said ? { row, field: 'said' as const, date: row.said } : [])),
  ]
}

import type { SchemaElement } from 'hyparquet'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { DataFile } from '../data-file.js'
import type { ColumnType, Relation, RelationColumn, RelationValue } from './relation.js'

/** The types as every reader of Parquet knows them, the old name of each included where it has two. */
const types: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

/**
 * Each relation as a Parquet file. A relation without rows is a file without row groups, which has its columns and
 * types all the same. The same relations give the same bytes.
 */
export function parquetFiles(relations: readonly Relation[]): readonly DataFile[] {
  return relations.map((relation) => ({
    path: `parquet/${relation.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    content: parquetOf(relation),
    rows: { [relation.name]: relation.rows.length },
  }))
}

function parquetOf({ columns, rows }: Relation): Uint8Array {
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(elementOf)],
    columnData: columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => stored(row[index] ?? null, type)),
      ...(type === 'boolean' && { encoding: 'PLAIN' as const }), // Spark before 3.3 reads no other
    })),
    codec: 'SNAPPY', // the one that no reader is without
    statisticsTruncateLength: Number.POSITIVE_INFINITY, // some readers answer min() and max() from them
    rowGroupSize: 100_000,
  })
  return writer.getBytes().slice()
}

function elementOf({ name, type, nullable }: RelationColumn): SchemaElement {
  return { name, ...types[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' }
}

/** A value as the writer takes it: a date is the number of days since 1970, an integer of 64 bits a bigint. */
function stored(value: RelationValue, type: ColumnType): RelationValue | bigint {
  if (value === null) return null
  if (type === 'integer') return BigInt(value)
  return type === 'date' ? Date.parse(String(value)) / millisecondsOfDay : value
}

const millisecondsOfDay = 86_400_000

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { anything, drawn, ofTheRecord, withoutRows } from '../../../test/relation-samples.js'
import { parquetFiles } from './parquet-files.js'
import type { Relation, RelationValue } from './relation.js'

const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
const duckdb = await (await DuckDBInstance.create()).connect()
afterAll(() => {
  duckdb.closeSync()
  rmSync(folder, { recursive: true })
})

const samples = [
  ['of the record', [ofTheRecord]],
  ['of generated datasets', drawn],
  ['of no rows', [withoutRows]],
  ['of anything', [[anything]]],
] as const

/** Each relation, and its file in a folder of its own. */
function written(relations: readonly Relation[]): readonly (readonly [Relation, string])[] {
  const own = mkdtempSync(join(folder, 'of-'))
  return parquetFiles(relations).map(({ content }, index) => {
    const relation = relations[index] as Relation
    const path = join(own, `${relation.name}.parquet`)
    writeFileSync(path, content)
    return [relation, path]
  })
}

const rowsOf = async (query: string) => (await duckdb.runAndReadAll(query)).getRows()

describe('the rows come back as they were', () => {
  it.each(samples)('%s, read with DuckDB', async (_, all) => {
    for (const [relation, path] of all.flatMap(written)) {
      const columns = relation.columns.map(({ name, type }) =>
        type === 'date' ? `CAST(${name} AS VARCHAR)` : name,
      )
      const rows = await rowsOf(`SELECT ${columns.join(', ')} FROM '${path}'`)
      const plain = rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
      expect(plain).toEqual(relation.rows)
    }
  })

  it.each(samples)('%s, read with hyparquet', async (_, all) => {
    for (const relations of all) {
      for (const [index, { content }] of parquetFiles(relations).entries()) {
        const { columns, rows } = relations[index] as Relation
        const objects = await parquetReadObjects({ file: bufferOf(content as Uint8Array) })
        expect(objects.map((object) => columns.map(({ name }) => plain(object[name])))).toEqual(rows)
      }
    }
  })
})

function plain(value: unknown): RelationValue {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'bigint' ? Number(value) : (value as RelationValue)
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer

describe('the files', () => {
  const named = {
    text: 'VARCHAR',
    integer: 'BIGINT',
    real: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
  }

  it.each([
    ['with rows', ofTheRecord],
    ['without', withoutRows],
  ] as const)('have their columns and types, %s', async (_, relations) => {
    for (const [{ columns }, path] of written(relations)) {
      const described = await rowsOf(`DESCRIBE SELECT * FROM '${path}'`)
      expect(described.map(([name, type]) => [name, type])).toEqual(
        columns.map(({ name, type }) => [name, named[type]]),
      )
      const schema = await rowsOf(`SELECT name, repetition_type FROM parquet_schema('${path}') OFFSET 1`)
      expect(schema).toEqual(columns.map(({ name, nullable }) => [name, nullable ? 'OPTIONAL' : 'REQUIRED']))
    }
  })

  it('are compressed and encoded in ways that every reader knows', () => {
    for (const { content } of parquetFiles(ofTheRecord)) {
      const { row_groups } = parquetMetadata(bufferOf(content as Uint8Array))
      for (const { meta_data } of row_groups.flatMap(({ columns }) => columns)) {
        expect(meta_data?.codec).toBe('SNAPPY')
        expect(meta_data?.encodings.filter((one) => one !== 'PLAIN' && one !== 'RLE_DICTIONARY')).toEqual([])
      }
    }
  })

  it('say often used words once, hold each boolean plainly, and hold no more memory than they are long', () => {
    const [{ content } = { content: '' }] = parquetFiles(ofTheRecord.filter(({ name }) => name === 'claims'))
    expect((content as Uint8Array).buffer.byteLength).toBe(content.length)
    const { schema, row_groups } = parquetMetadata(bufferOf(content as Uint8Array))
    expect(schema[0]?.name).toBe('schema')
    const encodingOf = (column: string) =>
      row_groups[0]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column)?.meta_data
        ?.encodings
    expect(encodingOf('claimant')).toContain('RLE_DICTIONARY')
    expect(encodingOf('tacit')).toEqual(['PLAIN'])
  })

  it('state the least and the greatest text whole', () => {
    const texts = anything.rows.map((row) => row[1]).filter((value) => typeof value === 'string')
    const [{ content } = { content: '' }] = parquetFiles([anything])
    const [group] = parquetMetadata(bufferOf(content as Uint8Array)).row_groups
    const { min_value, max_value } = group?.columns[1]?.meta_data?.statistics ?? {}
    const inBytes = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect([min_value, max_value]).toEqual([inBytes[0], inBytes.at(-1)])
    const cut = { ...anything, rows: [[0, `${'long '.repeat(9)}text`, null, null, null, null]] }
    const [long] = parquetFiles([cut])
    const statistics = parquetMetadata(bufferOf(long?.content as Uint8Array)).row_groups[0]?.columns[1]
      ?.meta_data?.statistics
    expect(statistics?.max_value).toBe(cut.rows[0]?.[1])
  })

  it('are found by every id that they hold', async () => {
    for (const [{ name, rows, columns }, path] of written(ofTheRecord)) {
      if (columns[0]?.name !== 'id') continue
      for (const [id] of rows)
        expect([name, await rowsOf(`SELECT id FROM '${path}' WHERE id = '${id}'`)]).toEqual([name, [[id]]])
    }
  })

  it('are the same of the same relations', () => {
    const [once, again] = [parquetFiles(ofTheRecord), parquetFiles(ofTheRecord)]
    for (const [index, { content }] of once.entries())
      expect(Buffer.compare(content as Uint8Array, again[index]?.content as Uint8Array)).toBe(0)
  })

  it('say how many rows of what they hold', () => {
    expect(parquetFiles(ofTheRecord).map(({ path, mediaType, rows }) => [path, mediaType, rows])).toEqual(
      ofTheRecord.map(({ name, rows }) => [
        `parquet/${name}.parquet`,
        'application/vnd.apache.parquet',
        { [name]: rows.length },
      ]),
    )
  })
})

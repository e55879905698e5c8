import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import initSqlJs from 'sql.js'
import { describe, expect, it } from 'vitest'
import { drawn, ofTheRecord } from '../../../test/relation-samples.js'
import { createTable, relationSchema } from './create-table.js'
import { parquetFiles } from './parquet-files.js'

const schema = relationSchema(ofTheRecord).content as string

describe('the schema', () => {
  it('creates relations in DuckDB that can be filled from Parquet, in its order', async () => {
    for (const relations of [ofTheRecord, ...drawn]) {
      const folder = mkdtempSync(join(tmpdir(), 'schema-'))
      const connection = await (await DuckDBInstance.create()).connect()
      try {
        await connection.run(schema)
        for (const [index, { content }] of parquetFiles(relations).entries()) {
          const { name, rows } = relations[index] ?? { name: '', rows: [] }
          const path = join(folder, `${name}.parquet`)
          writeFileSync(path, content)
          await connection.run(`INSERT INTO ${name} SELECT * FROM '${path}'`)
          const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${name}`)
          expect([name, Number(counted.getRows()[0]?.[0])]).toEqual([name, rows.length])
        }
        await expect(connection.run("UPDATE claims SET modality = 'shouted'")).rejects.toThrow(/CHECK/)
      } finally {
        connection.closeSync()
        rmSync(folder, { recursive: true })
      }
    }
  })

  it('creates relations in SQLite that take the rows and hold their keys', async () => {
    const { Database } = await initSqlJs()
    const database = new Database()
    database.run('PRAGMA foreign_keys = ON')
    database.run(schema)
    for (const { name, columns, rows } of ofTheRecord) {
      for (const row of rows) {
        const values = row.map((value) => (typeof value === 'boolean' ? Number(value) : value))
        database.run(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join()})`, values)
      }
      expect(database.exec(`SELECT count(*) FROM ${name}`)[0]?.values).toEqual([[rows.length]])
    }
    expect(database.exec('SELECT DISTINCT typeof(accessed) FROM documents')[0]?.values).toEqual([['text']])
    expect(() => database.run("UPDATE claims SET question = 'none'")).toThrow(/FOREIGN KEY/)
  })

  it('is a file of SQL', () => {
    expect(relationSchema([])).toMatchObject({ path: 'sql/schema.sql', mediaType: 'application/sql' })
  })

  it('says what relations, columns and codes mean', () => {
    for (const { description, columns } of ofTheRecord) {
      expect(schema).toContain(`-- ${description}\n`)
      for (const column of columns) {
        expect(schema).toContain(`  -- ${column.description}`)
        for (const [code, meaning] of Object.entries(column.codes ?? {}))
          expect(schema).toContain(`  --   ${code}: ${meaning}\n`)
      }
    }
    expect(schema).toContain('An id of claims.\n  replaced_by VARCHAR')
  })

  it('is the same of the same relations, whatever their rows', () => {
    for (const relations of drawn) expect(relationSchema(relations).content).toBe(schema)
  })
})

it('a text cannot end a comment, a code cannot end a text', () => {
  const sql = createTable(
    {
      name: 'x',
      description: 'One\nDROP TABLE x;',
      columns: [
        { name: 'id', type: 'text', nullable: false, description: 'a\r\nb', codes: { "it's": 'So\nit is.' } },
      ],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: [],
    },
    {
      types: { text: 'TEXT', integer: '', real: '', boolean: '', date: '' },
      numericBooleans: false,
      ownKeys: true,
      comments: true,
      options: '',
    },
  )
  expect(sql).toMatchInlineSnapshot(`
    "-- One DROP TABLE x;
    CREATE TABLE x (
      -- a b
      --   it's: So it is.
      id TEXT NOT NULL CHECK (id IN ('it''s')),
      PRIMARY KEY (id)
    );"
  `)
})

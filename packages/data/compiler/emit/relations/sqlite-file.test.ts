import initSqlJs, { type Database } from 'sql.js'
import { describe, expect, it } from 'vitest'
import { anything, drawn, ofTheRecord, withoutRows } from '../../../test/relation-samples.js'
import type { Relation, RelationValue } from './relation.js'
import { sqliteFile } from './sqlite-file.js'

const sqlite = await initSqlJs()

async function opened(relations: readonly Relation[]): Promise<Database> {
  return new sqlite.Database((await sqliteFile(relations)).content as Uint8Array)
}

const valuesOf = (database: Database, query: string) => database.exec(query)[0]?.values ?? []

/** The rows of a relation in the database, its booleans as such. */
function rowsIn(database: Database, { name, columns }: Relation): readonly (readonly RelationValue[])[] {
  const names = columns.map((column) => column.name).join(', ')
  return valuesOf(database, `SELECT ${names} FROM ${name} ORDER BY rowid`).map((row) =>
    row.map((value, index) =>
      columns[index]?.type === 'boolean' && value !== null ? value === 1 : (value as RelationValue),
    ),
  )
}

describe('the rows come back as they were', () => {
  it.each([
    ['of the record', [ofTheRecord]],
    ['of generated datasets', drawn],
    ['of no rows', [withoutRows]],
    ['of anything', [[anything]]],
  ] as const)('%s', async (_, all) => {
    for (const relations of all) {
      const database = await opened(relations)
      for (const relation of relations) expect(rowsIn(database, relation)).toEqual(relation.rows)
    }
  })

  it('a null as NULL, a number as a number', async () => {
    const database = await opened(ofTheRecord)
    const nulls = ofTheRecord
      .find(({ name }) => name === 'claims')
      ?.rows.filter((row) => row[ofClaims('claimant')] === null)
    expect(nulls?.length).toBeGreaterThan(0)
    expect(valuesOf(database, 'SELECT count(*) FROM claims WHERE claimant IS NULL')).toEqual([
      [nulls?.length],
    ])
    expect(valuesOf(database, 'SELECT DISTINCT typeof(quantity_low) FROM claims ORDER BY 1')).toEqual([
      ['integer'],
      ['null'],
    ])
  })
})

const ofClaims = (name: string): number =>
  ofTheRecord.find((one) => one.name === 'claims')?.columns.findIndex((column) => column.name === name) ?? -1

describe('the database', () => {
  it('is sound, and its keys hold', async () => {
    for (const relations of [ofTheRecord, ...drawn]) {
      const database = await opened(relations)
      expect(valuesOf(database, 'PRAGMA integrity_check')).toEqual([['ok']])
      expect(valuesOf(database, 'PRAGMA foreign_key_check')).toEqual([])
    }
  })

  it('declares every key and column', async () => {
    const database = await opened(ofTheRecord)
    for (const { name, columns, primaryKey, foreignKeys } of ofTheRecord) {
      const info = valuesOf(database, `SELECT name, "notnull", pk FROM pragma_table_info('${name}')`)
      expect(info.map(([column, notNull]) => [column, notNull === 0])).toEqual(
        columns.map((column) => [column.name, column.nullable]),
      )
      const keys = info.filter(([, , place]) => place !== 0).sort((a, b) => Number(a[2]) - Number(b[2]))
      expect(keys.map(([column]) => column)).toEqual(primaryKey)
      const foreign = valuesOf(database, `SELECT "from", "table" FROM pragma_foreign_key_list('${name}')`)
      expect(new Set(foreign.map(String))).toEqual(
        new Set(foreignKeys.map(({ column, relation }) => `${column},${relation}`)),
      )
    }
  })

  it('finds the rows that refer to one by an index', async () => {
    const database = await opened(ofTheRecord)
    for (const { name, foreignKeys } of ofTheRecord) {
      for (const { column } of foreignKeys) {
        const [step] = valuesOf(database, `EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE ${column} = ?`)
        expect(step?.[3]).toMatch(/^SEARCH .* USING INDEX/)
      }
    }
  })

  it('refuses a code that is none, a number that is no boolean, a text that is no number', async () => {
    const database = await opened(ofTheRecord)
    expect(() => database.run("UPDATE claims SET act = 'shout'")).toThrow(/CHECK/)
    expect(() => database.run('UPDATE claims SET tacit = 2')).toThrow(/CHECK/)
    expect(() => database.run("UPDATE documents SET text_length = 'long'")).toThrow(/INTEGER/)
    expect(() => database.run('UPDATE claims SET modality = NULL')).toThrow(/NOT NULL/)
  })

  it('has an index for each key that its primary key does not begin with, and small pages without gaps', async () => {
    const database = await opened(ofTheRecord)
    const indexes = valuesOf(database, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE INDEX %'")
    expect(indexes.flat().sort()).toEqual(
      ofTheRecord
        .flatMap(({ name, primaryKey, foreignKeys }) =>
          foreignKeys.flatMap(({ column }) => (column === primaryKey[0] ? [] : [`${name}_by_${column}`])),
        )
        .sort(),
    )
    expect(valuesOf(database, 'PRAGMA page_size')).toEqual([[1024]])
    expect(valuesOf(database, 'PRAGMA freelist_count')).toEqual([[0]])
  })

  it('has a schema that can be read', async () => {
    const database = await opened(ofTheRecord)
    const [[sql] = []] = valuesOf(database, "SELECT sql FROM sqlite_schema WHERE name = 'reports_via'")
    expect(sql).toMatchInlineSnapshot(`
      "CREATE TABLE reports_via (
        report TEXT NOT NULL,
        position INTEGER NOT NULL,
        actor TEXT NOT NULL,
        at_edtf TEXT,
        at_earliest TEXT,
        at_latest TEXT,
        PRIMARY KEY (report, position),
        FOREIGN KEY (report) REFERENCES reports (id),
        FOREIGN KEY (actor) REFERENCES actors (id)
      ) STRICT"
    `)
  })
})

describe('the file', () => {
  it('is the same of the same relations', async () => {
    const [once, again] = [await sqliteFile(ofTheRecord), await sqliteFile(ofTheRecord)]
    expect(Buffer.compare(once.content as Uint8Array, again.content as Uint8Array)).toBe(0)
  })

  it('says how many rows of what it holds', async () => {
    const { path, mediaType, rows } = await sqliteFile(ofTheRecord)
    expect([path, mediaType]).toEqual(['dprk-ru.sqlite', 'application/vnd.sqlite3'])
    expect(rows).toEqual(Object.fromEntries(ofTheRecord.map(({ name, rows }) => [name, rows.length])))
  })

  it('is not written where a reference leads nowhere', async () => {
    const without = ofTheRecord.map((one) => (one.name === 'places' ? { ...one, rows: [] } : one))
    await expect(sqliteFile(without)).rejects.toThrow(/FOREIGN KEY/)
  })
})

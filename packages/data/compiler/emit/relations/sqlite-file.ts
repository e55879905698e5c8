import initSqlJs, { type SqlValue } from 'sql.js'
import type { DataFile } from '../data-file.js'
import { createTable, type Dialect } from './create-table.js'
import type { Relation } from './relation.js'

/** SQLite has neither booleans nor dates: a boolean is 0 or 1, a date is text that sorts as dates do. */
const sqlite: Dialect = {
  types: { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER', date: 'TEXT' },
  numericBooleans: true,
  ownKeys: true,
  comments: false,
  options: ' STRICT', // SQLite 3.37 and later read it
}

/**
 * The relations as one SQLite database, with their keys and an index for each foreign key. The same relations give
 * the same bytes.
 *
 * @throws Error from SQLite where a row breaks a key or holds what its column does not take
 */
export async function sqliteFile(relations: readonly Relation[]): Promise<DataFile> {
  const { Database } = await initSqlJs()
  const database = new Database()
  try {
    database.run('PRAGMA page_size = 1024') // many small tables: pages of 4096 bytes would be half empty
    database.run('PRAGMA foreign_keys = ON')
    database.run('BEGIN')
    database.run('PRAGMA defer_foreign_keys = ON') // a row may stand before the one that it refers to
    for (const relation of relations) database.run(createTable(relation, sqlite))
    for (const { name, columns, rows } of relations) {
      const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
      for (const row of rows) insert.run(row as SqlValue[]) // which writes a boolean as 0 or 1
      insert.free()
    }
    for (const relation of relations) for (const index of indexes(relation)) database.run(index)
    database.run('COMMIT')
    return {
      path: 'dprk-ru.sqlite',
      mediaType: 'application/vnd.sqlite3',
      content: database.export(),
      rows: Object.fromEntries(relations.map(({ name, rows }) => [name, rows.length])),
    }
  } finally {
    database.close()
  }
}

/** An index for each foreign key that the primary key does not begin with. */
function indexes({ name, primaryKey, foreignKeys }: Relation): readonly string[] {
  return foreignKeys
    .filter(({ column }) => column !== primaryKey[0])
    .map(({ column }) => `CREATE INDEX ${name}_by_${column} ON ${name} (${column})`)
}

import initSqlJs, { type Statement } from 'sql.js'
import { type Engine, type QuestionName, type Way, way } from '../questions.js'
import { type Cell, indexes, inSql, notInSql, tablesOf } from '../sql.js'

/** SQLite in WebAssembly: the native build fetches a binary from elsewhere when it is installed, which we do not. */
export const sqlite: Engine = {
  name: 'SQLite',
  how: 'sql.js in memory, indexes, prepared statements',
  leavesOut: notInSql,
  async build(rows) {
    const { Database } = await initSqlJs()
    const database = new Database()
    database.run('PRAGMA temp_store = MEMORY')
    database.run('BEGIN')
    for (const { name, columns, rows: tableRows } of tablesOf(rows)) {
      const names = Object.entries(columns).map(([column, type]) =>
        name === 'claims' && column === 'place' ? 'place INTEGER PRIMARY KEY' : `${column} ${type}`,
      )
      database.run(`CREATE TABLE ${name} (${names.join(', ')})`)
      const insert = database.prepare(`INSERT INTO ${name} VALUES (${names.map(() => '?').join(', ')})`)
      for (const cells of tableRows) insert.run([...cells])
      insert.free()
    }
    for (const index of indexes) database.run(index)
    database.run('COMMIT')
    database.run('ANALYZE')

    const ways: Partial<Record<QuestionName, Way>> = {}
    for (const [name, { statements, bind, finish, read }] of Object.entries(inSql)) {
      const prepared = statements.map((statement) => database.prepare(statement))
      ways[name as QuestionName] = way(
        (parameters) => {
          const bound = [...bind(parameters)]
          const found = prepared.flatMap((statement) => all(statement, bound))
          return finish ? finish(found) : found
        },
        read as (answer: unknown) => readonly string[],
      )
    }
    const [pages] = database.exec('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
    return { ways, outside: () => Number(pages?.values[0]?.[0]), close: () => database.close() }
  },
}

function all(statement: Statement, bound: string[]): readonly (readonly Cell[])[] {
  statement.bind(bound)
  const rows: (readonly Cell[])[] = []
  while (statement.step()) rows.push(statement.get() as Cell[])
  statement.reset()
  return rows
}

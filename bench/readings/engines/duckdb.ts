import { type DuckDBAppender, DuckDBInstance, type DuckDBPreparedStatement, version } from '@duckdb/node-api'
import { type Engine, type QuestionName, type Way, way } from '../questions.js'
import { type Cell, indexes, inSql, notInSql, tablesOf } from '../sql.js'

/** DuckDB in this process; its answers come from threads of its own and are waited for. */
export const duckdb: Engine = {
  name: 'DuckDB',
  how: '@duckdb/node-api in memory, index on ids, prepared statements',
  waits: true,
  version: version(),
  leavesOut: notInSql,
  async build(rows) {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    for (const { name, columns, rows: tableRows } of tablesOf(rows)) {
      const types = Object.values(columns)
      const written = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`)
      await connection.run(`CREATE TABLE ${name} (${written.join(', ')})`)
      const appender = await connection.createAppender(name)
      for (const cells of tableRows) {
        cells.forEach((cell, column) => {
          append(appender, types[column], cell)
        })
        appender.endRow()
      }
      appender.closeSync()
    }
    for (const index of indexes) if (/_(id|claim) ON/.test(index)) await connection.run(index)

    const ways: Partial<Record<QuestionName, Way>> = {}
    for (const [name, { statements, bind, finish, read }] of Object.entries(inSql)) {
      const prepared: DuckDBPreparedStatement[] = []
      for (const statement of statements) prepared.push(await connection.prepare(statement))
      ways[name as QuestionName] = way(
        async (parameters) => {
          const bound = bind(parameters)
          const found: (readonly Cell[])[] = []
          for (const statement of prepared) {
            bound.forEach((value, index) => {
              statement.bindVarchar(index + 1, value)
            })
            const reader = await statement.runAndReadAll()
            for (const row of reader.getRows()) found.push(row as Cell[])
          }
          return finish ? finish(found) : found
        },
        read as (answer: unknown) => readonly string[],
      )
    }
    const held = await connection.prepare('SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()')
    return {
      ways,
      outside: async () => Number((await held.runAndReadAll()).getRows()[0]?.[0]),
      close: () => connection.closeSync(),
    }
  },
}

function append(appender: DuckDBAppender, type: string | undefined, cell: Cell | undefined): void {
  if (cell === null || cell === undefined) appender.appendNull()
  else if (type === 'TEXT') appender.appendVarchar(cell as string)
  else if (type === 'DOUBLE') appender.appendDouble(cell as number)
  else appender.appendInteger(cell as number)
}

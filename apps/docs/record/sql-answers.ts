import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { rowLink } from './row-addresses'

const folder = join(__dirname, 'snippets/sql')

/** The guide's queries, by the file that holds each. */
export const sqlQueries = ['numbers', 'positions', 'first', 'copies', 'pairs'] as const
export type SqlQuery = (typeof sqlQueries)[number]

export interface SqlAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SqlCell[])[]
}

export interface SqlCell {
  /** Empty where the value is absent. */
  readonly text: string
  /** Where the row stands on this site that the cell names. */
  readonly address?: string
}

/** The columns whose cells name a claim. */
const claimColumns = ['claim', 'affirming', 'denying']

/** What DuckDB answers to the queries of the guide over the Parquet files of the package, as the guide shows them. */
export async function sqlAnswers(): Promise<Readonly<Record<SqlQuery, SqlAnswer>>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const code = (name: string): Promise<string> => readFile(join(folder, `${name}.sql`), 'utf8')
  const files = dirname(require.resolve('@dprk-ru/data/manifest.json'))
  await connection.run((await code('tables')).replaceAll('node_modules/@dprk-ru/data/dist', files))
  await connection.run(await code('said'))
  const answers: [SqlQuery, SqlAnswer][] = []
  for (const query of sqlQueries) {
    const result = await connection.runAndReadAll(await code(query))
    const columns = result.columnNames()
    const rows = result
      .getRows()
      .map((row) =>
        row.map((value, index) => cellOf(value === null ? '' : String(value), columns[index] ?? '')),
      )
    answers.push([query, { columns, rows }])
  }
  connection.closeSync()
  instance.closeSync()
  return Object.fromEntries(answers) as Record<SqlQuery, SqlAnswer>
}

function cellOf(text: string, column: string): SqlCell {
  const address = claimColumns.includes(column) ? rowLink(text).address : undefined
  return { text, ...(address !== undefined && { address }) }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { parquetFiles } from '../compiler/emit/relations/parquet-files.js'
import { readingViews } from '../compiler/emit/relations/reading-views.js'
import { relationsOf } from '../compiler/emit/relations/relations-of.js'
import type { Dataset } from '../src/model.js'

/** A value as it stands in a row of the package: a day as its text, a number as a number. */
export type Cell = string | number | boolean | null

export interface InDuckdb {
  readonly connection: DuckDBConnection
  readonly rows: (query: string) => Promise<readonly (readonly Cell[])[]>
  readonly close: () => void
}

/** A dataset in a database of its own: its relations, as the package's Parquet files have them, and the views. */
export async function inDuckdb(dataset: Dataset): Promise<InDuckdb> {
  const folder = mkdtempSync(join(tmpdir(), 'relations-'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const relations = relationsOf(dataset)
  for (const [index, { content }] of parquetFiles(relations).entries()) {
    const { name } = relations[index] ?? {}
    const file = join(folder, `${name}.parquet`)
    writeFileSync(file, content)
    await connection.run(`CREATE TABLE ${name} AS FROM '${file}'`)
  }
  rmSync(folder, { recursive: true })
  await connection.run(String(readingViews().content))
  return {
    connection,
    rows: async (query) => (await connection.runAndReadAll(query)).getRows().map((row) => row.map(cellOf)),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value
  return typeof value === 'bigint' ? Number(value) : String(value)
}

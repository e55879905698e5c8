import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = join(__dirname, 'snippets')
const files = [
  'first-query.mjs',
  'more-queries.ts',
  'misspelt-id.ts',
  'own-tables.ts',
  'loaded-lines.ts',
  'one-passage.mjs',
  'charts/how-many.sql',
  'charts/how-many.sh',
  'charts/how-many.plot.mjs',
  'charts/how-many.vl.json',
  'charts/how-many.R',
  'charts/how-many.py',
  'sql/tables.sql',
  'sql/said.sql',
  'sql/numbers.sql',
  'sql/positions.sql',
  'sql/first.sql',
  'sql/copies.sql',
  'sql/pairs.sql',
  'sql/views/as-of.sql',
  'sql/views/estimates.sql',
  'sql/views/positions.sql',
  'sql/views/first-answers.sql',
  'sql/views/origins.sql',
  'sql/views/independence.sql',
  'sql/views/contradictions.sql',
  'sql/views/as-of-schema.sql',
] as const

export type SnippetFile = (typeof files)[number]
export type SqlSnippet = Extract<SnippetFile, `sql/${string}`>
export type OtherSnippet = Exclude<SnippetFile, SqlSnippet>

/** The guide's code by file name, as it stands in files that are type-checked or run; that for SQL apart. */
export async function snippets(): Promise<{
  readonly sql: Readonly<Record<SqlSnippet, string>>
  readonly others: Readonly<Record<OtherSnippet, string>>
}> {
  const codes = await Promise.all(
    files.map(async (file) => [file, (await readFile(join(folder, file), 'utf8')).trim()] as const),
  )
  const isSql = ([file]: readonly [SnippetFile, string]): boolean => file.startsWith('sql/')
  return {
    sql: Object.fromEntries(codes.filter(isSql)) as Record<SqlSnippet, string>,
    others: Object.fromEntries(codes.filter((code) => !isSql(code))) as Record<OtherSnippet, string>,
  }
}

const scripts = ['first-query.mjs', 'one-passage.mjs'] as const satisfies readonly SnippetFile[]

export type Script = (typeof scripts)[number]

/** Runs the scripts as a reader would, so that the guide cannot show an answer that the package does not give. */
export async function printed(): Promise<Readonly<Record<Script, readonly string[]>>> {
  const lines = scripts.map(async (script) => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, script)])
    return [script, stdout.trim().split('\n')]
  })
  return Object.fromEntries(await Promise.all(lines)) as Record<Script, readonly string[]>
}

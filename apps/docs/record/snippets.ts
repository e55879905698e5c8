import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = join(__dirname, 'snippets')
const files = ['first-query.mjs', 'more-queries.ts', 'misspelt-id.ts', 'own-tables.ts'] as const

export type SnippetFile = (typeof files)[number]

/** The guide's code by file name, as it stands in files that are type-checked with this site. */
export async function snippets(): Promise<Readonly<Record<SnippetFile, string>>> {
  const codes = files.map(async (file) => [file, (await readFile(join(folder, file), 'utf8')).trim()])
  return Object.fromEntries(await Promise.all(codes)) as Record<SnippetFile, string>
}

/** Runs the first query as a reader would, so that the guide cannot show an answer that the package does not give. */
export async function firstAnswer(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'first-query.mjs')])
  return stdout.trim().split('\n')
}

// The lines of the README with which other tools start, run as it prints them against the installed package.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, inject, it } from 'vitest'
import { tool } from './tools.js'

const project = inject('project')
const readme = readFileSync(join(project, 'node_modules/@dprk-ru/data/README.md'), 'utf8')

interface Claim {
  readonly claimant: string | null
  readonly question: string
  readonly modality?: string
  readonly withdrawn?: string
  readonly quantity?: { readonly hedge: string; readonly low?: number; readonly high?: number }
}
const claims: readonly Claim[] = JSON.parse(
  readFileSync(join(project, 'node_modules/@dprk-ru/data/dist/json/claims.json'), 'utf8'),
)
const sent = claims.filter(
  ({ question, withdrawn }) => question === 'dprk-troops-sent' && withdrawn === undefined,
)

/** The README's code in a language. */
function recipe(language: string): string {
  const code = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(
    readme.split('\n## In other tools\n')[1] ?? '',
  )?.[1]
  if (code === undefined) throw new Error(`the README has no line of ${language}`)
  expect(code.split('\n')).toHaveLength(1)
  return code
}

const run = (file: string, ...args: readonly string[]): string =>
  execFileSync(file, args, { cwd: project, encoding: 'utf8' }).trim()

/** How many rows there are, how many have no claimant, and the sum of the high bounds: what a table cannot mistake. */
const expected = [
  claims.length,
  claims.filter(({ claimant }) => claimant === null).length,
  claims.reduce((sum, { quantity }) => sum + (quantity?.high ?? 0), 0),
].join(' ')

const python = tool(['python3'], 'python3-pandas', (path) => runs(path, '-c', 'import pandas'))
const r = tool(['Rscript'], 'r-base-core')
const sqlite = tool(['sqlite3'], 'sqlite3', (path) => runs(path, '-box', ':memory:', 'SELECT 1'))

describe('the README starts', () => {
  if (python !== undefined)
    it('Python', () => {
      const check = 'print(len(claims), claims["claimant"].isna().sum(), int(claims["quantity.high"].sum()))'
      expect(run(python, '-c', `${recipe('python')}\n${check}`)).toBe(expected)
    })

  if (r !== undefined)
    it('R', () => {
      const sum = 'format(sum(claims$quantity.high, na.rm = TRUE), scientific = FALSE)'
      const check = `cat(nrow(claims), sum(is.na(claims$claimant)), ${sum})`
      expect(run(r, '-e', `${recipe('r')}; ${check}`)).toBe(expected)
    })

  if (sqlite !== undefined)
    it('SQLite', () => {
      const lines = run('sh', '-c', recipe('sh')).split('\n').slice(3, -1)
      const cells = lines.map((line) => line.split('│').slice(1, 6))
      expect(cells.map((row) => row.map((cell) => cell.trim()).join()).sort()).toEqual(
        sent.map(printed).sort(),
      )
    })

  it('DuckDB', async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    const query = recipe('sql').replace(/'(node_modules[^']+)'/, (_, path) => `'${join(project, path)}'`)
    const rows = (await connection.runAndReadAll(query)).getRowsJson()
    const cells = rows.map((row) => row.slice(0, 5).map((cell) => cell ?? ''))
    expect(cells.map((row) => row.join()).sort()).toEqual(sent.map(printed).sort())
  })
})

function printed({ claimant, modality = 'actual', quantity }: Claim): string {
  return [claimant, modality, quantity?.hedge, quantity?.low, quantity?.high].map((cell) => cell ?? '').join()
}

function runs(file: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

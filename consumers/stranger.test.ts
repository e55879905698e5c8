// What a newsroom makes of the README alone: a chart, a table, a spreadsheet, each in under 20 lines.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, inject, it } from 'vitest'
import { node, run } from './runtimes.js'

const project = inject('project')
const folder = fileURLToPath(new URL('stranger', import.meta.url))
cpSync(folder, project, { recursive: true })

function printed(script: string): string {
  const { stdout, stderr, status } = run(...node, script)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
}

interface Claim {
  readonly id: string
  readonly question: string
  readonly withdrawn?: string
  readonly quantity?: { readonly hedge: string; readonly low?: number; readonly high?: number }
}
const tables = join(project, 'node_modules/@dprk-ru/data/dist/json')
const all: readonly Claim[] = JSON.parse(readFileSync(join(tables, 'claims.json'), 'utf8'))
const claims = all.filter(({ withdrawn }) => withdrawn === undefined)

describe.each(readdirSync(folder))('%s', (script) => {
  it('has under 20 lines, and needs nothing but the package', () => {
    const code = readFileSync(join(folder, script), 'utf8')
    expect(code.trimEnd().split('\n').length).toBeLessThan(20)
    const sources = [...code.matchAll(/ from '([^']+)'/g)].map(([, source]) => source)
    expect(sources.filter((source) => !source?.startsWith('@dprk-ru/data'))).toEqual([])
  })
})

describe('the chart', () => {
  const spec = JSON.parse(printed('chart.mjs')) as TopLevelSpec
  const sent = claims.filter(({ question }) => question === 'dprk-troops-sent')
  const bounds = sent.flatMap(({ quantity }) =>
    [quantity?.low, quantity?.high].filter((bound) => bound !== undefined),
  )

  it('is a specification that Vega-Lite compiles without a warning', () => {
    const warnings: unknown[] = []
    const warn = (...words: readonly unknown[]) => warnings.push(words)
    const quiet = { level: () => quiet, error: warn, warn, info: () => quiet, debug: () => quiet }
    compile(spec, { logger: quiet as never })
    expect(warnings).toEqual([])
  })

  it('draws each bound that was stated and no other, and names each claim', async () => {
    const view = new View(parse(compile(spec).spec), { renderer: 'none' })
    const svg = await view.toSVG()
    const points =
      svg.match(
        /aria-roledescription="point"[^>]*aria-label="[^"]*"|aria-label="[^"]*"[^>]*aria-roledescription="point"/g,
      ) ?? []
    const drawn = points.map((point) => Number(/people: ([\d,]+)/.exec(point)?.[1]?.replaceAll(',', '')))
    expect(drawn.sort()).toEqual(bounds.sort())
    const { values } = (spec as { data: { values: readonly { label: string }[] } }).data
    expect(values).toHaveLength(sent.length)
    for (const { label } of values) expect(svg).toContain(label)
  })
})

describe('the table of positions', () => {
  const rows = printed('positions.mjs').trimEnd().split('\n')

  it('has the same cells in each row, none of them empty', () => {
    const cells = rows.map((row) => row.slice(2, -2).split(/(?<!\\) \| /))
    expect(cells.filter((row) => row.length !== cells[0]?.length || row.some((cell) => cell === ''))).toEqual(
      [],
    )
  })

  it('says in each row what was said, and by whose word', () => {
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows.slice(2)) expect(row).toMatch(/\.(.*) \|.*; documents: \d+ \|$/)
  })
})

describe('the spreadsheet', () => {
  it('has a row for each claim, with the numbers that were stated', async () => {
    const file = join(project, 'claims.csv')
    writeFileSync(file, printed('sheet.mjs'))
    const connection = await (await DuckDBInstance.create()).connect()
    const query = `SELECT count(*), sum(low), sum(high), count(hedge) FROM read_csv('${file}', all_varchar = false)`
    const [row] = (await connection.runAndReadAll(query)).getRows()
    const sum = (bound: 'low' | 'high') =>
      claims.reduce((total, { quantity }) => total + (quantity?.[bound] ?? 0), 0)
    const counted = claims.filter(({ quantity }) => quantity)
    expect(row?.map(Number)).toEqual([claims.length, sum('low'), sum('high'), counted.length])
  })
})

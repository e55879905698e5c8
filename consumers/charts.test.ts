// The charts of the site's guide, drawn by each tool from the files of the installed package.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { autoType, csvParse } from 'd3'
import { JSDOM } from 'jsdom'
import { loader, parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, inject, it } from 'vitest'
import { tool } from './tools.js'

const sqlite = tool(['sqlite3'], 'sqlite3')
const python = tool(['python3'], 'python3-matplotlib', imports('pandas, matplotlib'))
const r = tool(['Rscript'], 'r-base-core')

const folder = join(inject('project'), 'charts')
mkdirSync(folder)
const here = fileURLToPath(new URL('node_modules', import.meta.url))
mkdirSync(join(folder, 'node_modules'))
symlinkSync('../../node_modules/@dprk-ru', join(folder, 'node_modules/@dprk-ru'))
for (const name of ['d3', '@observablehq']) symlinkSync(join(here, name), join(folder, 'node_modules', name))
cpSync(fileURLToPath(new URL('../apps/docs/record/snippets/charts', import.meta.url)), folder, {
  recursive: true,
})

type Window = JSDOM['window']

interface Row {
  readonly counted: string
  readonly who: string
  readonly printed: string
  readonly hedge: string
  readonly low: number | null
  readonly high: number | null
}

interface Claim {
  readonly question: string
  readonly withdrawn?: string
  readonly quantity?: { readonly low?: number; readonly high?: number }
}

const quantity = ({ low, high }: Pick<Row, 'low' | 'high'>) => `${low ?? ''}-${high ?? ''}`

if (sqlite !== undefined)
  describe('who said how many, when', () => {
    execFileSync('sh', ['how-many.sh'], { cwd: folder })
    const csv = readFileSync(join(folder, 'how-many.csv'), 'utf8')
    const rows = csvParse(csv, autoType) as readonly Row[]
    const numbers = rows.filter(({ hedge }) => hedge !== 'vague')

    it('has a row for each claim that answers with a number, and widens none', () => {
      const tables = join(folder, 'node_modules/@dprk-ru/data/dist/json/claims.json')
      const all: readonly Claim[] = JSON.parse(readFileSync(tables, 'utf8'))
      const asked = all.filter(
        (claim) =>
          /^dprk-troops-(sent|in-kursk|at-border)$/.test(claim.question) &&
          claim.withdrawn === undefined &&
          claim.quantity,
      )
      const wanted = asked.map(({ quantity: given }) =>
        quantity({ low: given?.low ?? null, high: given?.high ?? null }),
      )
      expect(rows.map(quantity).sort()).toEqual(wanted.sort())
    })

    it('is drawn by Observable Plot', async () => {
      const { howMany } = await import(join(folder, 'how-many.plot.mjs'))
      const { document } = new JSDOM('').window
      const figures = howMany(rows, { document }) as readonly Window['document'][]
      const drawn = figures.map(({ outerHTML }) => outerHTML).join('')
      for (const { who, printed, counted } of rows)
        for (const words of [who, `“${printed}”`, counted]) expect(drawn).toContain(`>${words}<`)
      const dots = figures.flatMap((figure) => [...figure.querySelectorAll('[aria-label="dot"] > *')])
      expect(dots).toHaveLength(numbers.length)
    })

    it('is drawn by Vega-Lite', async () => {
      const spec = JSON.parse(readFileSync(join(folder, 'how-many.vl.json'), 'utf8')) as TopLevelSpec
      const quiet = {
        level: () => quiet,
        error: raise,
        warn: () => quiet,
        info: () => quiet,
        debug: () => quiet,
      }
      const files = loader({ baseURL: folder, mode: 'file' })
      const runtime = parse(compile(spec, { logger: quiet as never }).spec)
      const svg = await new View(runtime, { renderer: 'none', loader: files }).toSVG()
      for (const { printed, counted } of rows) {
        expect(svg).toContain(`“${printed}”`)
        expect(svg).toContain(counted)
      }
      expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(numbers.length)
    })

    if (python !== undefined)
      it('is drawn by matplotlib', () => {
        execFileSync(python, ['how-many.py'], { cwd: folder, stdio: 'pipe' })
        const svg = readFileSync(join(folder, 'how-many.svg'), 'utf8')
        for (const { who, printed, counted } of rows)
          for (const words of [who, `“${printed}”`, counted]) expect(svg).toContain(`>${words}<`)
      })

    // R draws letters as outlines, so that all that can be seen here is that it draws without a word.
    if (r !== undefined)
      it('is drawn by R', () => {
        const said = execFileSync(r, ['how-many.R'], { cwd: folder, stdio: 'pipe', encoding: 'utf8' })
        expect(said).toBe('')
        expect(readFileSync(join(folder, 'how-many.svg'), 'utf8')).toContain('<svg')
      })
  })

function raise(...words: readonly unknown[]): never {
  throw new Error(words.join(' '))
}

function imports(modules: string): (path: string) => boolean {
  return (path) => {
    try {
      execFileSync(path, ['-c', `import ${modules}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
}

// The figures that README.md quotes: `pnpm bench` writes them between two comments, and a test of the site holds them
// to the results.
import { bytes as size, time } from './print.js'

const [begin, end] = ['<!-- figures: written by `pnpm bench` -->', '<!-- /figures -->'] as const

/** What is quoted of the results. The site's test reads them too, and has none of the engines that made them. */
export interface Quoted {
  readonly readings?: {
    readonly machine: { readonly processor: string; readonly cores: number; readonly node: string }
    readonly questions: Readonly<Record<string, string>>
    readonly engines: readonly { readonly name: string }[]
    readonly sizes: readonly {
      readonly claims: number
      readonly rounds: number
      readonly times: Readonly<Record<string, Readonly<Record<string, { readonly median?: number }>>>>
    }[]
  }
  readonly bytes?: {
    readonly rows: number
    readonly entries: readonly { readonly brotli: number; readonly json?: number | undefined }[]
  }
}

/** Among them what others answer sooner. */
const shown: readonly string[] = ['byId', 'saidRange', 'asOfClaimant', 'provenance', 'positions']

/** The text of README.md with the figures of the results in place of those in it. */
export function withFigures(readme: string, { readings, bytes }: Quoted): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no place for figures: ${begin} … ${end}`)
  const at = readings?.sizes.find(({ claims }) => claims === 100_000) ?? readings?.sizes.at(-1)
  const main = bytes?.entries.find(({ json }) => json !== undefined)
  if (!readings || !at || !bytes || !main)
    throw new Error('`pnpm bench` has not measured what README.md quotes')
  const engines = [
    ['dprk-ru', '@dprk-ru/data'],
    ...readings.engines.filter(({ name }) => name !== 'Arquero').map(({ name }) => [name, name] as const),
  ] as const
  const heads = [`at ${at.claims.toLocaleString('en')} claims`, ...engines.map(([, head]) => head)]
  const rows = shown.map((question) => [
    readings.questions[question] ?? question,
    ...engines.map(([name]) => {
      const median = at.times[question]?.[name]?.median
      return median === undefined ? '–' : time(median)
    }),
  ])
  const lines = inColumns([heads, ...rows])
  const { processor, cores, node } = readings.machine
  const weight = `Minified and under brotli the main entry weighs ${size(main.brotli)}, its ${bytes.rows} rows included, which as bare JSON take ${size(main.json ?? 0)}; each reading alone comes without what it does not use.`
  const where = `Medians of ${at.rounds} rounds on ${cores} cores of ${processor}, Node ${node.slice(1)}; generated claims, the same answers from all.`
  return `${readme.slice(0, from)}${begin}\n\n${lines.join('\n')}\n\n${where} ${weight}\n\n${readme.slice(to)}`
}

/** A table of Markdown as the formatter lays it out, numbers to the right. */
function inColumns([heads = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [heads, rule, ...rows].map((cells) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    return `| ${padded.join(' | ')} |`
  })
}

// How long loading takes and how much memory, beside what JSON.parse alone takes for the same lines. Run it after
// `pnpm build` with `tsx bench/load.ts`; it measures the built package, each load in a process of its own, and
// enters what it finds in results/load.json. `tsx bench/load.ts 10000 100000` does so for these sizes alone.
import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import { toNdjson } from '../src/formats/ndjson.js'
import { generatedParts, generatedReferences } from './generated-dataset.js'

interface Measured {
  /** Of the clock, from the first byte to the last row. */
  readonly seconds: number
  /** Of all cores. */
  readonly processorSeconds: number
  readonly peakMegabytes: number
  /** What the rows hold, after a collection. */
  readonly heapMegabytes: number
  readonly rows: number
  /** The longest that a timer of 1 ms had to wait. */
  readonly longestWaitMilliseconds?: number
}

/** One of many claims, which is long enough to be steady. */
const roundsOf = (claims: number): number => (claims < 100_000 ? 3 : 1)
const seed = 1
const nothing = {
  actors: [],
  places: [],
  documents: [],
  events: [],
  questions: [],
  claims: [],
  reports: [],
  links: [],
}

const ways: Readonly<Record<string, (file: string) => Promise<readonly (readonly unknown[])[]>>> = {
  parse: async (file) => {
    const tables: Record<string, unknown[]> = {}
    let held = Buffer.alloc(0)
    for await (const chunk of createReadStream(file)) {
      const end = chunk.lastIndexOf(10) + 1
      const lines = Buffer.concat([held, chunk.subarray(0, end)]).toString()
      held = chunk.subarray(end)
      for (let from = 0, to = lines.indexOf('\n'); to >= 0; from = to + 1, to = lines.indexOf('\n', from)) {
        const { table, row } = JSON.parse(lines.slice(from, to)) as { table: string; row: unknown }
        tables[table] ??= []
        tables[table].push(row)
      }
    }
    return Object.values(tables)
  },
  loadNdjson: async (file) => {
    const { loadNdjson } = await built()
    return Object.values(await loadNdjson(createReadStream(file)))
  },
  fromNdjson: async (file) => {
    const { fromNdjson } = await built()
    return Object.values(fromNdjson(readFileSync(file, 'utf8')))
  },
}

/** The package as it ships. */
function built(): Promise<typeof import('../src/formats/index.js')> {
  return import(new URL('../dist/formats.js', import.meta.url).href)
}

/** One load, in the process that is asked for it. */
async function measure(way: string, file: string): Promise<Measured> {
  await built()
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  const before = process.cpuUsage()
  const start = performance.now()
  const tables = await ways[way]?.(file)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  longest = Math.max(longest, performance.now() - last)
  clearInterval(timer)
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  globalThis.gc?.()
  return {
    seconds: round(seconds),
    processorSeconds: round((user + system) / 1e6),
    peakMegabytes,
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
    rows: tables?.reduce((sum, rows) => sum + rows.length, 0) ?? 0,
    longestWaitMilliseconds: Math.round(longest),
  }
}

const round = (number: number): number => Math.round(number * 100) / 100

async function write(claims: number, path: string): Promise<void> {
  const file = await open(path, 'w')
  await file.write(toNdjson({ ...nothing, ...generatedReferences({ claims, seed }), possible: [] }))
  // As a dataset has them: all claims, then all reports, then all links.
  for (const table of ['claims', 'reports', 'links'] as const)
    for (const part of generatedParts({ claims, seed }))
      await file.write(toNdjson({ ...nothing, [table]: part[table], possible: [] }))
  await file.close()
}

/** The round of median work: a machine that others use as well tells the time of nothing. */
function median(measured: readonly Measured[]): Measured | undefined {
  return [...measured].sort((a, b) => a.processorSeconds - b.processorSeconds)[
    Math.floor(measured.length / 2)
  ]
}

async function compare(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  try {
    for (const claims of sizes) {
      const file = join(folder, `${claims}.ndjson`)
      await write(claims, file)
      const { size } = statSync(file)
      const taken = Object.keys(ways).filter((way) => way !== 'fromNdjson' || size < 2 ** 29 - 24) // a text of V8
      const measured = Object.fromEntries(taken.map((way) => [way, [] as Measured[]]))
      for (let turn = 0; turn < roundsOf(claims); turn++)
        for (const way of taken) measured[way]?.push(apart(way, file))
      const medians = Object.fromEntries(taken.map((way) => [way, median(measured[way] ?? [])]))
      const base = medians.parse
      const result = {
        claims,
        machine: machine(),
        rounds: roundsOf(claims),
        rows: base?.rows,
        megabytes: Math.round(size / 2 ** 20),
        ...medians,
        timesParse: Object.fromEntries(
          taken.slice(1).map((way) => {
            const of = (key: keyof Measured) => round((medians[way]?.[key] ?? 0) / (base?.[key] ?? 1))
            return [way, { processorSeconds: of('processorSeconds'), peak: of('peakMegabytes') }]
          }),
        ),
      }
      console.log(JSON.stringify(result, null, 2))
      enter(result)
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function machine() {
  return {
    node: process.version,
    processor: cpus()[0]?.model,
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    /** What Node gives a program here unless told otherwise. */
    heapLimitMegabytes: Math.round(getHeapStatistics().heap_size_limit / 2 ** 20),
    /** How many wanted a core just now: above `cores`, the seconds of the clock say little. */
    load: round(loadavg()[0] ?? 0),
  }
}

/** Puts a result in the place of an earlier one of its size. */
function enter(result: { readonly claims: number }): void {
  const folder = fileURLToPath(new URL('results', import.meta.url))
  const file = join(folder, 'load.json')
  mkdirSync(folder, { recursive: true })
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as (typeof result)[]) : []
  const results = [...before.filter(({ claims }) => claims !== result.claims), result]
  results.sort((a, b) => a.claims - b.claims)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}

function apart(way: string, file: string): Measured {
  const script = fileURLToPath(import.meta.url)
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, way, file], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Measured
}

const [first = '', file] = process.argv.slice(2)
if (file !== undefined && first in ways) console.log(JSON.stringify(await measure(first, file)))
else {
  const sizes = process.argv.slice(2).map(Number)
  await compare(sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000])
}

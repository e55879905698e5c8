import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byteSize, claimCount, duration, figure } from './measures'

/** A line or bar of a chart: a value where one was measured, with the words of it, and why there is none. */
export interface Point {
  readonly value: number | null
  readonly text: string
  /** The quartiles, where several rounds were measured. */
  readonly range?: string
}

export interface Series {
  readonly name: string
  readonly points: readonly Point[]
}

/** One chart over sizes, and the table below it. */
export interface SizesChart {
  readonly id: string
  readonly title: string
  readonly sizes: readonly number[]
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Why an engine is not asked. */
  readonly without: readonly string[]
}

export interface Bar {
  readonly name: string
  readonly value: number
  /** What stands in the columns of the table. */
  readonly cells: readonly string[]
}

/** Bars of one unit, and a table of which the bars show one column. */
export interface BarChart {
  readonly unit: string
  readonly columns: readonly string[]
  readonly bars: readonly Bar[]
}

export interface TargetLine {
  readonly what: string
  readonly wanted: string
  readonly met: boolean
  readonly figures: readonly { readonly of: string; readonly value: string; readonly met: boolean }[]
}

export interface Benchmarks {
  /** On what and when, one sentence for each way that the parts differ in. */
  readonly measured: readonly string[]
  /** How many rounds there were, for the sizes that differ in it. */
  readonly rounds: readonly string[]
  readonly engines: readonly { readonly name: string; readonly how: string; readonly version: string }[]
  readonly readings: readonly SizesChart[]
  readonly built: SizesChart
  readonly held: SizesChart
  readonly text: { readonly median: SizesChart; readonly slow: SizesChart; readonly index: SizesChart }
  readonly bytes: BarChart
  readonly start: BarChart
  readonly types: BarChart
  readonly check: BarChart
  readonly targets: readonly TargetLine[]
  readonly scale: BarChart | undefined
  readonly load: BarChart | undefined
}

const repository = join(__dirname, '../../..')
const folder = join(repository, 'bench/results')

/** What `pnpm bench` has written, made ready to be shown. */
export function benchmarks(): Benchmarks {
  const parts = {
    readings: result<ReadingsFile>('readings'),
    text: result<TextFile>('text'),
    bytes: result<BytesFile>('bytes'),
    start: result<StartFile>('start'),
    types: result<TypesFile>('types'),
    check: result<CheckFile>('check'),
  }
  const targets = result<readonly TargetFile[]>('targets')
  const { readings, text, bytes, start, types, check } = parts
  return {
    measured: [...new Set(Object.values(parts).map(machineOf))],
    rounds: [...new Set(readings.sizes.map(({ rounds }) => `${rounds}`))],
    engines: readings.engines.map(({ name, how }) => ({
      name,
      how,
      version: readings.versions[packages[name] ?? ''] ?? '',
    })),
    ...readingsOf(readings),
    text: textOf(text),
    bytes: {
      unit: 'bytes under brotli',
      columns: ['Minified', 'Brotli', 'Bare JSON', 'Ratio'],
      bars: bytes.entries.map(({ entry, minified, brotli, json }) => ({
        name: entry,
        value: brotli,
        cells: [
          byteSize(minified),
          byteSize(brotli),
          json === undefined ? '' : byteSize(json),
          json === undefined ? '' : figure(brotli / json),
        ],
      })),
    },
    start: {
      unit: `milliseconds of a whole process, median of ${start.rounds}`,
      columns: ['Process', 'Import', 'Heap'],
      bars: start.starts.map((one) => ({
        name: one.what,
        value: one.process.median,
        cells: [spread(one.process, 'ms'), spread(one.import, 'ms'), byteSize(one.heap)],
      })),
    },
    types: {
      unit: `seconds of tsc, median of ${types.rounds}`,
      columns: ['Time', 'Memory'],
      bars: types.checks.map(({ what, seconds, memory }) => ({
        name: what,
        value: seconds.median,
        cells: [spread(seconds, 's'), byteSize(memory)],
      })),
    },
    check: {
      unit: `seconds, median of ${check.rounds}`,
      columns: ['Files', 'Time'],
      bars: check.sizes.map(({ documents, files, seconds }) => ({
        name: `${claimCount(documents)} documents`,
        value: seconds.median,
        cells: [claimCount(files), spread(seconds, 's')],
      })),
    },
    targets: targetsOf(targets),
    scale: scaleOf(other<readonly ScaleFile[]>('scale')),
    load: loadOf(other<readonly LoadFile[]>('load')),
  }
}

function result<T>(name: string): T {
  const file = join(folder, `${name}.json`)
  if (!existsSync(file))
    throw new Error(
      `bench/results/${name}.json is missing: \`pnpm bench\` writes it, and the page of benchmarks shows it`,
    )
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** A result of the package's own benches, which are run apart. */
function other<T>(name: string): T | undefined {
  const file = join(repository, `packages/data/bench/results/${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

interface SpreadFile {
  readonly median: number
  readonly low: number
  readonly high: number
}
interface MeasuredFile {
  readonly machine: {
    readonly day: string
    readonly processor: string
    readonly cores: number
    readonly memory: string
    readonly platform: string
    readonly node: string
    readonly load: number
  }
  readonly versions: Readonly<Record<string, string>>
}
interface ReadingsFile extends MeasuredFile {
  readonly questions: Readonly<Record<string, string>>
  readonly engines: readonly {
    readonly name: string
    readonly how: string
    readonly leavesOut: Readonly<Record<string, string>>
  }[]
  readonly sizes: readonly {
    readonly claims: number
    readonly rounds: number
    readonly times: Readonly<
      Record<string, Readonly<Record<string, Partial<SpreadFile> & { readonly leftOut?: string }>>>
    >
    readonly built: Readonly<Record<string, { readonly seconds: number; readonly bytes: number }>>
  }[]
}
interface TextFile extends MeasuredFile {
  readonly sizes: readonly {
    readonly claims: number
    readonly engines: readonly {
      readonly name: string
      readonly build?: { readonly seconds: number; readonly bytes: number }
      readonly median: number
      readonly p95: number
    }[]
  }[]
}
interface BytesFile extends MeasuredFile {
  readonly entries: readonly {
    readonly entry: string
    readonly minified: number
    readonly brotli: number
    readonly json?: number
  }[]
}
interface StartFile extends MeasuredFile {
  readonly rounds: number
  readonly starts: readonly {
    readonly what: string
    readonly process: SpreadFile
    readonly import: SpreadFile
    readonly heap: number
  }[]
}
interface TypesFile extends MeasuredFile {
  readonly rounds: number
  readonly checks: readonly { readonly what: string; readonly seconds: SpreadFile; readonly memory: number }[]
}
interface CheckFile extends MeasuredFile {
  readonly rounds: number
  readonly sizes: readonly {
    readonly documents: number
    readonly files: number
    readonly seconds: SpreadFile
  }[]
}
interface TargetFile {
  readonly what: string
  readonly most?: number
  readonly least?: number
  readonly of: string
  readonly value: number | null
  readonly met: boolean
}
interface ScaleFile {
  readonly claims: number
  readonly asked: readonly { readonly name: string; readonly medianSeconds: number }[]
}
interface LoadFile {
  readonly claims: number
  readonly megabytes: number
  readonly [way: string]: unknown
}

/** The package of each engine, whose version is told. */
const packages: Readonly<Record<string, string>> = {
  lodash: 'lodash',
  Arquero: 'arquero',
  SQLite: 'sql.js',
  DuckDB: '@duckdb/node-api',
}

const ours = 'dprk-ru'

function machineOf({
  machine: { day, processor, cores, memory, platform, node, load },
}: MeasuredFile): string {
  return `${day}: ${processor}, ${cores} cores, ${memory}, ${platform}, Node ${node.slice(1)}, with a load of ${load}`
}

function readingsOf({
  questions,
  engines,
  sizes,
}: ReadingsFile): Pick<Benchmarks, 'readings' | 'built' | 'held'> {
  const names = [ours, ...engines.map(({ name }) => name)]
  const over = (
    id: string,
    title: string,
    series: readonly Series[],
    without: readonly string[] = [],
  ): SizesChart => ({
    id,
    title,
    sizes: sizes.map(({ claims }) => claims),
    labels: sizes.map(({ claims }) => claimCount(claims)),
    series: series.filter(({ points }) => points.some(({ value }) => value !== null)),
    without,
  })
  const builders = [`${ours}, rows taken in`, ...names.filter((name) => name !== 'Array.filter')]
  return {
    readings: Object.entries(questions).map(([question, title]) =>
      over(
        question,
        sentence(title),
        names.map((name) => ({
          name,
          points: sizes.map(({ times }) => {
            const outcome = times[question]?.[name]
            return outcome?.median === undefined
              ? { value: null, text: outcome?.leftOut?.startsWith('one call') ? outcome.leftOut : '' }
              : {
                  value: outcome.median,
                  text: duration(outcome.median),
                  range: `${duration(outcome.low ?? 0)} to ${duration(outcome.high ?? 0)}`,
                }
          }),
        })),
        engines.flatMap(({ name, leavesOut }) => {
          const why = leavesOut[question]
          return why === undefined ? [] : [`${name}: ${why}.`]
        }),
      ),
    ),
    built: over(
      'built',
      'Time until all is ready',
      builders.map((name) => ({
        name,
        points: sizes.map(({ built }) => {
          const seconds = built[name]?.seconds
          return seconds === undefined ? none : { value: seconds * 1e9, text: duration(seconds * 1e9) }
        }),
      })),
    ),
    held: over(
      'held',
      'Memory, in bytes a claim',
      builders.map((name) => ({
        name,
        points: sizes.map(({ built }) => {
          const bytes = built[name]?.bytes
          return bytes === undefined || bytes <= 0 ? none : { value: bytes, text: figure(Math.round(bytes)) }
        }),
      })),
    ),
  }
}

const none: Point = { value: null, text: '' }

function textOf({ sizes }: TextFile): Benchmarks['text'] {
  const names = sizes[0]?.engines.map(({ name }) => name) ?? []
  const over = (
    id: string,
    title: string,
    of: (engine: TextFile['sizes'][number]['engines'][number]) => Point,
  ) => ({
    id,
    title,
    sizes: sizes.map(({ claims }) => claims),
    labels: sizes.map(({ claims }) => claimCount(claims)),
    series: names
      .map((name) => ({
        name,
        points: sizes.map(({ engines }) => {
          const engine = engines.find((one) => one.name === name)
          return engine ? of(engine) : none
        }),
      }))
      .filter(({ points }) => points.some(({ value }) => value !== null)),
    without: [],
  })
  const timed = (nanoseconds: number): Point => ({ value: nanoseconds, text: duration(nanoseconds) })
  return {
    median: over('search', 'The middle query', ({ median }) => timed(median)),
    slow: over('search-slow', 'The slow end: 95 of 100 queries take at most', ({ p95 }) => timed(p95)),
    index: over('search-index', 'Time to make the index', ({ build }) =>
      build ? timed(build.seconds * 1e9) : none,
    ),
  }
}

function targetsOf(lines: readonly TargetFile[]): readonly TargetLine[] {
  const names = [...new Set(lines.map(({ what }) => what))]
  return names.map((what) => {
    const all = lines.filter((line) => line.what === what)
    const [{ most, least } = { most: undefined, least: undefined }] = all
    return {
      what: sentence(what),
      wanted: most === undefined ? `at least ${least}` : `at most ${most}`,
      met: all.every(({ met }) => met),
      figures: all.map(({ of, value, met }) => ({
        of: of.replace(/\d{4,}/g, (count) => claimCount(Number(count))),
        value: value === null ? 'too slow' : figure(value),
        met,
      })),
    }
  })
}

function scaleOf(sizes: readonly ScaleFile[] | undefined): BarChart | undefined {
  const largest = sizes?.at(-1)
  if (!sizes || !largest) return undefined
  return {
    unit: `seconds at ${claimCount(largest.claims)} claims`,
    columns: sizes.map(({ claims }) => `${claimCount(claims)} claims`),
    bars: largest.asked.map(({ name, medianSeconds }) => ({
      name: sentence(name),
      value: medianSeconds,
      cells: sizes.map(({ asked }) => {
        const one = asked.find((question) => question.name === name)
        return one ? duration(one.medianSeconds * 1e9) : ''
      }),
    })),
  }
}

const loadWays: Readonly<Record<string, string>> = {
  parse: 'JSON.parse of each line, nothing checked',
  loadNdjson: 'loadNdjson',
  fromNdjson: 'fromNdjson',
}

function loadOf(sizes: readonly LoadFile[] | undefined): BarChart | undefined {
  const bars = (sizes ?? []).flatMap((size) =>
    Object.entries(loadWays).flatMap(([way, name]): readonly Bar[] => {
      const one = size[way] as
        | {
            readonly processorSeconds: number
            readonly peakMegabytes: number
            readonly heapMegabytes: number
          }
        | undefined
      return one
        ? [
            {
              name: `${claimCount(size.claims)} claims, ${name}`,
              value: one.processorSeconds,
              cells: [
                duration(one.processorSeconds * 1e9),
                `${claimCount(one.peakMegabytes)} MB`,
                `${claimCount(one.heapMegabytes)} MB`,
              ],
            },
          ]
        : []
    }),
  )
  if (bars.length === 0) return undefined
  return { unit: 'seconds of the processor', columns: ['Processor', 'Memory at most', 'Memory kept'], bars }
}

function spread({ median, low, high }: SpreadFile, unit: string): string {
  return `${figure(median)} ${unit} (${figure(low)} to ${figure(high)})`
}

const sentence = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase())

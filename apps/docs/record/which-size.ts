import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimCount, duration, figure } from './measures'

/** What a size is told by: what loading took, and what the views took. */
export interface Loaded {
  readonly claims: number
  readonly machine: { readonly heapLimitMegabytes: number }
  readonly loadNdjson: { readonly seconds: number; readonly peakMegabytes: number }
}
export interface Asked {
  readonly claims: number
  /** Until the views that others stand on are tables. */
  readonly storeSeconds: number
  readonly asked: readonly {
    readonly name: string
    readonly of: string
    readonly medianSeconds: number
    readonly peakBytes: number
  }[]
}

/** The sizes at which another engine takes over, in words: each is computed from what was measured. */
export interface WhichSize {
  readonly memory: {
    readonly upTo: string
    readonly at: string
    readonly took: string
    readonly megabytes: string
  }
  readonly heapGigabytes: string
  /** From where one question is answered sooner by DuckDB, if it was at any size that both were measured at. */
  readonly sooner?: { readonly from: string; readonly load: string; readonly duckdb: string }
  readonly duckdb: {
    readonly upTo: string
    readonly at: string
    readonly question: string
    readonly took: string
    readonly gigabytes: string
    readonly below: string
  }
}

const results = join(__dirname, '../../../packages/data/bench/results')
const read = <T>(file: string): T => JSON.parse(readFileSync(join(results, file), 'utf8')) as T

export const whichSize = (): WhichSize =>
  whichSizeOf(read<readonly Loaded[]>('load.json'), read<readonly Asked[]>('scale.json'))

/** How long is waited for an answer on one machine before it is worth several. */
const patience = 60

/**
 * @param loaded - what loading took, the smallest size first
 * @param asked - what the views took over two sizes or more, the smallest first
 */
export function whichSizeOf(loaded: readonly Loaded[], asked: readonly Asked[]): WhichSize {
  const largest = loaded.at(-1)
  const [below, top] = asked.slice(-2)
  if (!largest || !below || !top) throw new Error('load one size, and ask two, before a size is named')
  const { seconds, peakMegabytes } = largest.loadNdjson
  const limit = largest.machine.heapLimitMegabytes
  const slowest = slowestOf(top)
  const before = below.asked.find(({ name }) => name === slowest.name)
  if (!before) throw new Error(`"${slowest.name}" was not asked at ${below.claims} claims`)
  // A power law through the two largest sizes: a line on a chart whose scales are both logarithmic.
  const exponent =
    Math.log(slowest.medianSeconds / before.medianSeconds) / Math.log(top.claims / below.claims)
  const sooner = asked
    .map((one) => ({ one, load: loaded.find(({ claims }) => claims === one.claims)?.loadNdjson.seconds }))
    .find(({ one, load }) => load !== undefined && readyIn(one) < load)
  return {
    memory: {
      upTo: rough((limit / 2 / peakMegabytes) * largest.claims),
      at: claimCount(largest.claims),
      took: duration(seconds * 1e9),
      megabytes: claimCount(peakMegabytes),
    },
    heapGigabytes: figure(limit / 1024),
    ...(sooner && {
      sooner: {
        from: claimCount(sooner.one.claims),
        load: duration((sooner.load ?? 0) * 1e9),
        duckdb: duration(readyIn(sooner.one) * 1e9),
      },
    }),
    duckdb: {
      upTo: rough(top.claims * (patience / slowest.medianSeconds) ** (1 / exponent)),
      at: claimCount(top.claims),
      question: slowest.name,
      took: duration(slowest.medianSeconds * 1e9),
      gigabytes: figure(Math.max(...top.asked.map(({ peakBytes }) => peakBytes)) / 1e9),
      below: claimCount(below.claims),
    },
  }
}

/** From a cold start to the slowest question of one thing. */
function readyIn({ storeSeconds, asked }: Asked): number {
  return storeSeconds + Math.max(...asked.filter(({ of }) => of === 'one').map((one) => one.medianSeconds))
}

function slowestOf({ asked }: Asked): Asked['asked'][number] {
  return asked.reduce((slowest, one) => (one.medianSeconds > slowest.medianSeconds ? one : slowest))
}

/** One figure and noughts, rounded down: what is extrapolated knows no more. */
function rough(claims: number): string {
  const unit = 10 ** Math.floor(Math.log10(claims))
  return claimCount(Math.floor(claims / unit) * unit)
}

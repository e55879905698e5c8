import type { DuckDBConnection } from '@duckdb/node-api'
import type { Asked } from './questions.js'

/** What one query gave and took. */
export interface Measured extends Asked {
  /** The numbers that it gave. */
  readonly gave: readonly (string | number | null)[]
  /** The first round, in which files are read that later rounds find in memory. */
  readonly firstSeconds: number
  readonly medianSeconds: number
  readonly leastSeconds: number
  readonly mostSeconds: number
  /** How many rounds there were after the first. */
  readonly rounds: number
  /** The most memory that the process held while it ran. */
  readonly peakBytes: number
}

/** Asks several times; fewer where it takes long, and at least once after the first. */
export async function measured(connection: DuckDBConnection, asked: Asked, most: number): Promise<Measured> {
  let peakBytes = 0
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }, 20)
  const seconds: number[] = []
  let gave: Measured['gave'] = []
  const begin = performance.now()
  while (seconds.length < 2 || (seconds.length <= most && performance.now() - begin < 60_000)) {
    const start = performance.now()
    const rows = (await connection.runAndReadAll(asked.query)).getRows()
    seconds.push((performance.now() - start) / 1000)
    gave = (rows[0] ?? []).map((value) =>
      typeof value === 'string' || value === null ? value : Number(value),
    )
  }
  clearInterval(watch)
  const [first = 0, ...later] = seconds
  const inOrder = [...later].sort((a, b) => a - b)
  return {
    ...asked,
    gave,
    firstSeconds: rounded(first),
    medianSeconds: rounded(inOrder[Math.floor(inOrder.length / 2)] ?? 0),
    leastSeconds: rounded(inOrder[0] ?? 0),
    mostSeconds: rounded(inOrder.at(-1) ?? 0),
    rounds: later.length,
    peakBytes: Math.max(peakBytes, process.memoryUsage.rss()),
  }
}

export const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const data = join(__dirname, '../../../packages/data')

/** What a run of the views over so many claims took, as the bench of the package wrote it down. */
export interface ScaleRun {
  readonly claims: number
  readonly date: string
  /** Such as `2 cores of …, 25 GB, DuckDB v1.5.6`. */
  readonly machine: string
  /** How many programs wanted a core on average, before the first and after the last query. */
  readonly load: string
  readonly asked: readonly {
    readonly name: string
    readonly seconds: number
    readonly peakBytes: number
  }[]
}

interface Written {
  readonly claims: number
  readonly date: string
  readonly machine: {
    readonly processor: string
    readonly cores: number
    readonly memoryBytes: number
    readonly duckdb: string
  }
  readonly load: { readonly before: number; readonly after: number }
  readonly asked: readonly {
    readonly name: string
    readonly medianSeconds: number
    readonly peakBytes: number
  }[]
}

/** The runs of `bench:scale` that are in the repository, the smallest first. */
export async function sqlScale(): Promise<readonly ScaleRun[]> {
  const runs = JSON.parse(
    await readFile(join(data, 'bench/results/scale.json'), 'utf8'),
  ) as readonly Written[]
  return runs.map(({ claims, date, machine: { processor, cores, memoryBytes, duckdb }, load, asked }) => ({
    claims,
    date,
    machine: `${cores} cores of ${processor}, ${Math.round(memoryBytes / 1e9)} GB, DuckDB ${duckdb}`,
    load: `${load.before} to ${load.after}`,
    asked: asked.map(({ name, medianSeconds, peakBytes }) => ({ name, seconds: medianSeconds, peakBytes })),
  }))
}

/** What other databases write differently of the views. */
export interface SqlDialect {
  readonly construct: string
  readonly views: readonly string[]
  readonly elsewhere: string
}

/** The list that the package holds its views to. */
export async function sqlDialects(): Promise<readonly SqlDialect[]> {
  return JSON.parse(await readFile(join(data, 'sql/dialects.json'), 'utf8')) as readonly SqlDialect[]
}

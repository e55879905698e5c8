// How long the views take over Parquet files of growing size. Run it with `pnpm bench:scale 1e5 1e6 1e7`: each size is
// written below a folder (SCALE_FOLDER, else one for temporary files), asked in DuckDB, and added to results/scale.json.
// Beyond 10⁶ claims the rows are so many copies of a generated 10⁶, each under ids of its own, made by DuckDB.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type Measured, measured, rounded } from './scale/measured.js'
import { askedOf, type Busiest, busiest } from './scale/questions.js'
import {
  layOut,
  registerViews,
  relationNames,
  sizesOf,
  storeFoundations,
  writeGenerated,
} from './scale/written.js'

interface Run {
  readonly claims: number
  readonly seed: number
  readonly copies: number
  readonly date: string
  readonly machine: Readonly<Record<string, string | number>>
  readonly rows: Readonly<Record<string, number>>
  readonly sizes: ReturnType<typeof sizesOf>
  /** Writing the generated rows with JavaScript; left out where they were there from an earlier run. */
  readonly generateSeconds: number | undefined
  /** Laying them out by year with DuckDB; left out where they were there from an earlier run. */
  readonly layOutSeconds: number | undefined
  /** Making tables of the views that others stand on. */
  readonly storeSeconds: number
  /** How many programs wanted a core on average in the minute before the first and after the last query. */
  readonly load: { readonly before: number; readonly after: number }
  readonly asked: readonly Measured[]
}

const mostGenerated = 1_000_000
const seed = 20241028
const folder = process.env.SCALE_FOLDER ?? join(tmpdir(), 'claims-at-scale')
const results = fileURLToPath(new URL('results/scale.json', import.meta.url))
const memoryLimit = '16GB'

async function run(claims: number): Promise<Run> {
  const generated = Math.min(claims, mostGenerated)
  const copies = claims / generated
  if (!Number.isSafeInteger(copies))
    throw new RangeError(`beyond ${mostGenerated} claims only multiples of it`)
  const raw = join(folder, `generated-${generated}`)
  const laidOut = join(folder, `claims-${claims}`)
  let generateSeconds: number | undefined
  if (!existsSync(join(raw, 'whole'))) {
    rmSync(raw, { recursive: true, force: true })
    generateSeconds = await seconds(async () => writeGenerated({ claims: generated, seed }, raw))
    writeFileSync(join(raw, 'whole'), '')
  }
  const spill = join(folder, 'spill')
  mkdirSync(spill, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    temp_directory: spill,
  })
  const connection = await instance.connect()
  await connection.run('SET preserve_insertion_order = false')
  let layOutSeconds: number | undefined
  if (!existsSync(join(laidOut, 'whole'))) {
    layOutSeconds = await seconds(() => layOut(connection, raw, laidOut, copies))
    writeFileSync(join(laidOut, 'whole'), '')
  }
  await registerViews(connection, laidOut)
  const storeSeconds = await seconds(() => storeFoundations(connection))
  const before = loadavg()[0] ?? 0
  const rows = Object.fromEntries(
    await Promise.all(
      relationNames.map(async (name) => [
        name,
        Number(await single(connection, `SELECT COUNT(*) FROM ${name}`)),
      ]),
    ),
  )
  const ids: Partial<Record<keyof Busiest, string>> = {}
  for (const [name, query] of Object.entries(busiest))
    ids[name as keyof Busiest] = String(await single(connection, query))
  const asked: Measured[] = []
  for (const one of askedOf(ids as Busiest)) {
    const took = await measured(connection, one, 5)
    console.log(
      `${claims} claims, ${one.name}: median ${took.medianSeconds} s of ${took.rounds} (first ${took.firstSeconds} s), ${(took.peakBytes / 1e9).toFixed(1)} GB, gave ${took.gave.join(', ')}`,
    )
    asked.push(took)
  }
  const duckdb = String(await single(connection, 'SELECT version()'))
  connection.closeSync()
  instance.closeSync()
  return {
    claims,
    seed,
    copies,
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryBytes: totalmem(),
      memoryLimit,
      node: process.version,
      duckdb,
    },
    rows,
    sizes: sizesOf(laidOut),
    generateSeconds,
    layOutSeconds,
    storeSeconds,
    load: { before: rounded(before), after: rounded(loadavg()[0] ?? 0) },
    asked,
  }
}

async function single(connection: DuckDBConnection, query: string): Promise<unknown> {
  return (await connection.runAndReadAll(query)).getRows()[0]?.[0]
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return rounded((performance.now() - start) / 1000)
}

const sizes = process.argv
  .slice(2)
  .filter((argument) => argument !== '--')
  .map(Number)
if (sizes.length === 0 || sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
  console.error('say how many claims, such as: pnpm bench:scale 1e5 1e6 1e7')
  process.exitCode = 1
} else {
  for (const size of sizes) {
    const done = await run(size)
    const before = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as readonly Run[]) : []
    const runs = [...before.filter(({ claims }) => claims !== size), done].sort((a, b) => a.claims - b.claims)
    writeFileSync(results, `${JSON.stringify(runs, undefined, 2)}\n`)
  }
}

/**
 * Builds the pages of a record many times as large, in a folder of its own, and says how long that took and how much
 * memory. The rows are those of the record over and over, under other ids.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDataset, type Dataset, dataset } from '@dprk-ru/data'
import { toNdjson } from '@dprk-ru/data/formats'

const { values } = parseArgs({ options: { claims: { type: 'string', default: '5000' } } })
const wanted = Number(values.claims)
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--claims takes a whole number, such as 5000.')

const folder = mkdtempSync(join(tmpdir(), 'scale-'))
try {
  const large = repeated(Math.ceil(wanted / dataset.claims.length))
  writeFileSync(join(folder, 'record.ndjson'), toNdjson(large))
  const started = performance.now()
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, 'site/build.ts', join(folder, 'build')],
    {
      stdio: 'inherit',
      env: { ...process.env, SITE_RECORD: join(folder, 'record.ndjson'), NODE_ENV: 'production' },
    },
  )
  const seconds = (performance.now() - started) / 1000
  console.log(`${large.claims.length} claims, ${large.reports.length} reports: ${seconds.toFixed(0)} s`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}

/** The record as often as asked for: actors and places once, everything else under an id for each copy. */
function repeated(times: number): Dataset {
  const own = new Set(
    (['questions', 'claims', 'reports', 'documents', 'events', 'links'] as const).flatMap((table) =>
      dataset[table].map(({ id }): string => id),
    ),
  )
  const { actors, places, possible: _, ...rest } = dataset
  const copies = Array.from({ length: times }, (_copy, number) =>
    number === 0 ? rest : renamed(rest, (id) => (own.has(id) ? `${id.slice(0, 58)}-n${number}` : id)),
  )
  const tables: Record<string, readonly object[]> = { actors, places }
  for (const name of Object.keys(rest) as (keyof typeof rest)[]) {
    tables[name] = copies.flatMap((copy): readonly object[] => copy[name])
  }
  return createDataset(tables)
}

/** Every text in a value that is an id goes under its other name. */
function renamed<Value>(value: Value, rename: (id: string) => string): Value {
  return JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === 'string' ? rename(part) : part)))
}

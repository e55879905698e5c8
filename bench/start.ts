// A process that does nothing, one that imports an empty module, and one for each entry: new ones each round, in an
// order that is shuffled.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataset } from '../packages/data/dist/index.js'
import type { Start } from './results.js'
import { random, shuffled, spreadOf } from './statistics.js'

const dist = (entry: string): string =>
  fileURLToPath(new URL(`../packages/data/dist/${entry}.js`, import.meta.url))

const imports: readonly (readonly [what: string, statement: string])[] = [
  ['@dprk-ru/data', `await import(${JSON.stringify(dist('index'))})`],
  [
    '@dprk-ru/data, one claim found',
    `const { dataset, find } = await import(${JSON.stringify(dist('index'))}); find(dataset, 'claims', '${dataset.claims[0]?.id}')`,
  ],
  ['@dprk-ru/data/claims', `await import(${JSON.stringify(dist('claims'))})`],
  ['@dprk-ru/data/formats', `await import(${JSON.stringify(dist('formats'))})`],
  ['@dprk-ru/data/search', `await import(${JSON.stringify(dist('search'))})`],
]

export function start(rounds: number): Omit<Start, 'machine' | 'versions'> {
  const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-bench-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, 'export {}\n')
  const variants = [
    ['bare Node', ''],
    ['an empty module', `await import(${JSON.stringify(empty)})`],
    ...imports,
  ].map(([what = '', statement = ''], index) => {
    const script = join(folder, `${index}.mjs`)
    writeFileSync(
      script,
      `const start = performance.now()\n{ ${statement} }\nconst took = performance.now() - start\n` +
        `global.gc?.()\nprocess.stdout.write(took + ' ' + process.memoryUsage().heapUsed)\n`,
    )
    return { what, script, process: [] as number[], import: [] as number[] }
  })
  const next = random(11)
  for (let round = 0; round < rounds; round++)
    for (const variant of shuffled(variants, next)) {
      const before = performance.now()
      const { stdout } = spawnSync(process.execPath, [variant.script], { encoding: 'utf8' })
      variant.process.push(performance.now() - before)
      variant.import.push(Number(stdout.split(' ')[0]))
    }
  const heap = (script: string): number =>
    Number(spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }).stdout.split(' ')[1])
  const [bare] = variants
  const least = bare ? heap(bare.script) : 0
  const starts = variants.map(({ what, script, ...times }) => ({
    what,
    process: spreadOf(times.process),
    import: spreadOf(times.import),
    heap: Math.max(0, heap(script) - least),
  }))
  rmSync(folder, { recursive: true, force: true })
  const { possible: _, ...tables } = dataset
  return { rounds, rows: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0), starts }
}

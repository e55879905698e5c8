// `pnpm bench`: measures, prints, compares with the targets and writes `results/*.json`, which the site's page shows.
//   --quick             two small sizes and few rounds, in a minute; writes nothing
//   --sizes 1e2,1e3     the sizes of the readings, in claims
//   --text 1e3,1e4      the sizes of the search
//   --rounds 7          how often each contender comes round
//   --parts text,start  only these
// It ends with 1 where a target is missed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bytes } from './bytes.js'
import { check } from './check.js'
import { machine } from './machine.js'
import { short } from './print.js'
import type { AtSize, Options } from './readings/at-size.js'
import { engines } from './readings/engines.js'
import { questions } from './readings/questions.js'
import { withFigures } from './readme.js'
import { report } from './report.js'
import type { Measured, Part, Results } from './results.js'
import { start } from './start.js'
import { type Verdict, verdicts } from './targets.js'
import type { TextAtSize, TextOptions } from './text/at-size.js'
import { types } from './types.js'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    text: { type: 'string' },
    rounds: { type: 'string' },
    parts: { type: 'string' },
  },
})
const { quick } = flags
const seed = 20260101
const rounds = Number(flags.rounds ?? (quick ? 3 : 7))
const sizes = listed(flags.sizes ?? (quick ? '1e3,1e4' : '1e2,1e3,1e4,1e5,1e6')).map(Number)
const textSizes = listed(flags.text ?? (quick ? '1e3' : '1e3,1e4,1e5')).map(Number)
if ([rounds, ...sizes, ...textSizes].some((number) => !(number >= 1)))
  throw new RangeError('--sizes, --text and --rounds take numbers from 1')

const parts: { readonly [P in Part]: () => Promise<Omit<NonNullable<Results[P]>, keyof Measured>> } = {
  bytes,
  start: async () => start(quick ? 7 : 31),
  types: async () => types(quick ? 2 : 9),
  check: async () => (quick ? check([1000], 2) : check([250, 500, 1000], rounds)),
  readings: async () => ({
    questions,
    engines: engines.map(({ name, how, leavesOut = {} }) => ({ name, how, leavesOut })),
    sizes: atSizes(),
  }),
  text: async () => ({
    sizes: textSizes.map((claims) =>
      inChild<TextAtSize>('text/at-size.ts', {
        claims,
        seed,
        rounds,
        queries: quick ? 60 : 100,
      } satisfies TextOptions),
    ),
  }),
}
const all = Object.keys(parts) as readonly Part[]
const wanted = listed(flags.parts ?? all.join(',')) as readonly Part[]
const unknown = wanted.find((part) => !all.includes(part))
if (unknown) throw new RangeError(`"${unknown}" is no part: ${all.join(', ')}`)

const began = performance.now()
const measured: Measured = { machine: machine(), versions: versions() }
const { processor, cores, memory, node, load } = measured.machine
console.log(`${processor}, ${cores} cores, ${memory}; Node ${node.slice(1)}`)
console.log('each contender in turn, shuffled each round; medians, in brackets quartiles')
if (load > cores) console.log(`a load of ${load} on ${cores} cores: trust ratios, and those not far`)

let results: Results = {}
for (const part of wanted) {
  const from = performance.now()
  results = { ...results, [part]: { ...measured, ...(await parts[part]()) } }
  console.log(report(part, results))
  console.log(`(${part}: ${((performance.now() - from) / 1000).toFixed(0)} s)`)
  if (!quick) write(part)
}

const told = verdicts(results, quick)
if (!quick) {
  writeTargets()
  writeReadme()
}
const missed = told.filter(({ met }) => !met)
console.log(`\n${told.length - missed.length} of ${told.length} figures meet their target`)
for (const [what, figures] of groups(missed)) {
  const [{ target } = { target: undefined }] = figures
  const wish = target?.most === undefined ? `at least ${target?.least}` : `at most ${target.most}`
  console.log(`missed: ${what}, ${wish}`)
  for (const { of, value } of figures) console.log(`  ${of}: ${short(value)}`)
}
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all`)
if (missed.length > 0) process.exitCode = 1

/** From the smallest size on; who was slow is not asked again where more claims make it slower. */
function atSizes(): readonly AtSize[] {
  const most = quick ? 200 : 4000
  const done: AtSize[] = []
  for (const claims of [...sizes].sort((a, b) => a - b)) {
    const slow = slowAfter(done.at(-1), claims, most)
    const options: Options = { claims, seed, rounds, sample: quick ? 2 : 30, most, slow }
    done.push(inChild<AtSize>('readings/at-size.ts', options))
  }
  return done
}

function slowAfter(before: AtSize | undefined, claims: number, most: number): NonNullable<Options['slow']> {
  if (!before) return {}
  return Object.fromEntries(
    Object.entries(before.times).map(([name, outcomes]) => [
      name,
      Object.fromEntries(
        Object.entries(outcomes).flatMap(([engine, { median, leftOut }]) => {
          if (leftOut?.startsWith('one call')) return [[engine, leftOut]]
          const expected = ((median ?? 0) / 1e6) * (claims / before.claims)
          if (expected < 4 * most) return []
          const seconds = Math.round((median ?? 0) / 1e6) / 1000
          return [[engine, `one call takes ${seconds} s at ${before.claims} claims`]]
        }),
      ),
    ]),
  )
}

function groups(list: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>()
  for (const verdict of list)
    found.set(verdict.target.what, [...(found.get(verdict.target.what) ?? []), verdict])
  return found
}

function listed(given: string): readonly string[] {
  return given.split(',').map((part) => part.trim())
}

/** Runs a script in a process of its own, so that no size is measured on the heap that another has left. */
function inChild<T>(script: string, options: object): T {
  const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-bench-'))
  const file = join(folder, 'measured.json')
  const path = fileURLToPath(new URL(script, import.meta.url))
  const flags = ['--expose-gc', '--max-old-space-size=14000', '--import', 'tsx']
  try {
    const { status, signal } = spawnSync(process.execPath, [...flags, path, JSON.stringify(options), file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    })
    if (status !== 0)
      throw new Error(`${script} ended with ${signal ?? status}, asked for ${JSON.stringify(options)}`)
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One number a line would make a long file, one line a file that no diff shows. */
function write(part: Part): void {
  const folder = new URL('results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
  writeFileSync(new URL(`${part}.json`, folder), `${JSON.stringify(results[part], rounded, 1)}\n`)
}

/** All results that there are, those of earlier runs included. */
function written(): Results {
  return Object.fromEntries(
    all.flatMap((part) => {
      const file = new URL(`results/${part}.json`, import.meta.url)
      return existsSync(file) ? [[part, JSON.parse(readFileSync(file, 'utf8'))]] : []
    }),
  )
}

function writeReadme(): void {
  const readme = new URL('../README.md', import.meta.url)
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), written()))
}

function writeTargets(): void {
  const told = verdicts(written(), false).map(({ target: { what, most, least }, of, value, met }) => ({
    what,
    ...(most === undefined ? { least } : { most }),
    of,
    value: Number.isFinite(value) ? Number(value.toPrecision(3)) : null,
    met,
  }))
  writeFileSync(new URL('results/targets.json', import.meta.url), `${JSON.stringify(told, null, 1)}\n`)
}

function versions(): Readonly<Record<string, string>> {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const { version } = read('../packages/data/package.json') as { readonly version: string }
  const { devDependencies } = read('package.json') as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  return { '@dprk-ru/data': version, ...devDependencies }
}

// Puts every question to every engine at one size, in a process of its own: `at-size.ts '<options as JSON>' <file>`.
// What every engine answers to the first sets of parameters is compared before anything is timed.
import { writeFileSync } from 'node:fs'
import { generatedDataset } from '../../packages/data/bench/generated-dataset.js'
import {
  contradictions,
  createDataset,
  echoes,
  framingBy,
  headlineOnly,
  revisions,
  shifts,
  silences,
  timeline,
} from '../../packages/data/dist/index.js'
import type { Dataset } from '../../packages/data/src/model.js'
import { type Contender, interleaved, type Outcome } from '../interleaved.js'
import { random, type Spread, spreadOf } from '../statistics.js'
import { ours, waysOfOurs } from './engines/ours.js'
import { engines as peers } from './engines.js'
import { flat } from './flat.js'
import {
  type Built,
  type Engine,
  type Parameters,
  type QuestionName,
  questionNames,
  type Way,
  type Ways,
} from './questions.js'

export interface Options {
  readonly claims: number
  readonly seed: number
  readonly rounds: number
  readonly sample: number
  readonly most: number
  /** Whom not to ask what, and why: a call that was slow at a smaller size is not waited for at a larger one. */
  readonly slow?: Readonly<Partial<Record<QuestionName, Readonly<Record<string, string>>>>>
}

export interface AtSize {
  readonly claims: number
  readonly rows: Readonly<Record<string, number>>
  readonly rounds: number
  readonly sets: number
  /** How each engine was built: seconds, and bytes a claim that it holds beside the rows. */
  readonly built: Readonly<Record<string, { readonly seconds: number; readonly bytes: number | undefined }>>
  /** What the first call of each question took in ours, which makes its indexes: nanoseconds. */
  readonly firstCalls: Readonly<Partial<Record<QuestionName, number>>>
  /** How many words of an answer there are, the median of all sets. */
  readonly answers: Readonly<Partial<Record<QuestionName, number>>>
  readonly times: Readonly<Partial<Record<QuestionName, Readonly<Record<string, Outcome>>>>>
  /** Readings of the whole dataset, ours alone: nanoseconds a call. */
  readonly whole: Readonly<
    Record<string, (Spread & { readonly leftOut?: never }) | { readonly leftOut: string }>
  >
}

/** How many sets of parameters are asked about, and of how many of them the answers are compared. */
const [sets, compared] = [24, 12]

async function measured({ claims, seed, rounds, sample, most, slow = {} }: Options): Promise<AtSize> {
  const tables = generatedDataset({ claims, seed })
  const parameters = parametersOf(tables, seed)
  const rows = Object.fromEntries(
    Object.entries(tables).flatMap(([name, list]) => (name === 'possible' ? [] : [[name, list.length]])),
  )
  const built: Record<string, AtSize['built'][string]> = {}

  let held = heap()
  let start = performance.now()
  const dataset = createDataset(tables)
  let seconds = (performance.now() - start) / 1000
  built[`${ours}, rows taken in`] = { seconds, bytes: (heap() - held) / claims }

  const oursWays = waysOfOurs(dataset)
  const firstCalls: Partial<Record<QuestionName, number>> = {}
  held = heap()
  for (const name of questionNames) {
    start = performance.now()
    kept = oursWays[name]?.ask(parameters[0] as Parameters)
    firstCalls[name] = (performance.now() - start) * 1e6
  }
  kept = undefined
  built[ours] = {
    seconds: Object.values(firstCalls).reduce((sum, one) => sum + one / 1e9, 0),
    bytes: (heap() - held) / claims,
  }

  const rowsOfPeers = flat(dataset)
  const engines: {
    readonly engine: Pick<Engine, 'name' | 'waits' | 'leavesOut'>
    readonly ways: Ways
    readonly built?: Built
  }[] = [{ engine: { name: ours }, ways: oursWays }]
  const failed = new Map<string, string>()
  for (const engine of peers) {
    progress(`${claims} claims: ${engine.name}`)
    held = heap()
    external = process.memoryUsage().external
    start = performance.now()
    try {
      const one = await engine.build(rowsOfPeers)
      seconds = (performance.now() - start) / 1000
      built[engine.name] = { seconds, bytes: (await heldBy(one, held)) / claims }
      engines.push({ engine, ways: one.ways, built: one })
    } catch (error) {
      failed.set(engine.name, `it cannot take so many claims in (${(error as Error).message})`)
    }
  }

  const times: Partial<Record<QuestionName, Readonly<Record<string, Outcome>>>> = {}
  const answers: Partial<Record<QuestionName, number>> = {}
  for (const name of questionNames) {
    progress(`${claims} claims: ${name}`)
    const known: Readonly<Record<string, string>> = slow[name] ?? {}
    const asked = engines.flatMap(({ engine, ways }) =>
      ways[name] && known[engine.name] === undefined ? [{ engine, way: ways[name] as Way }] : [],
    )
    const tooSlow = await tooSlowOf(asked, parameters[0] as Parameters, most)
    const asks = isOfAll(name) ? parameters.slice(0, 1) : parameters
    const alike = await compare(
      name,
      asked.filter(({ engine }) => !tooSlow.has(engine.name)),
      asks,
    )
    answers[name] = alike
    const contenders = asked.flatMap(({ engine, way }): readonly Contender<Parameters>[] =>
      tooSlow.has(engine.name)
        ? []
        : [{ name: engine.name, ask: way.ask, ...(engine.waits && { waits: true }) }],
    )
    const outcomes = await interleaved(contenders, asks, { rounds, sample, most, seed })
    const left = peers.flatMap((engine) => {
      const why = engine.leavesOut?.[name] ?? failed.get(engine.name)
      return why === undefined ? [] : [[engine.name, { leftOut: why }] as const]
    })
    const foreseen = Object.entries(known).map(([engine, leftOut]) => [engine, { leftOut }] as const)
    times[name] = Object.fromEntries([...outcomes, ...tooSlow, ...foreseen, ...left])
  }
  for (const { built: one } of engines) one?.close?.()

  const whole: Record<string, AtSize['whole'][string]> = {}
  for (const [name, reading] of Object.entries(wholeReadings)) {
    progress(`${claims} claims: ${name}`)
    const samples: number[] = []
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      start = performance.now()
      kept = reading(dataset)
      const took = performance.now() - start
      if (round > 0) samples.push(took * 1e6)
      else if (took > most) break
    }
    whole[name] = samples.length > 0 ? spreadOf(samples) : { leftOut: 'too slow' }
  }
  return { claims, rows, rounds, sets, built, firstCalls, answers, times, whole }
}

/** Where a person looks on, what is being measured: at a million claims it takes long. */
function progress(what: string): void {
  if (process.stderr.isTTY || process.env.BENCH_PROGRESS) process.stderr.write(`${what}\n`)
}

export let kept: unknown

const wholeReadings: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  timeline: (dataset) => timeline(dataset),
  contradictions,
  echoes,
  framingBy: (dataset) => framingBy(dataset, 'publisher'),
  headlineOnly,
  revisions,
  shifts,
  silences,
}

const isOfAll = (name: QuestionName): boolean => name === 'contradictions' || name === 'firstPage'

/** Those whose first call takes too long, with how long it took. */
async function tooSlowOf(
  asked: readonly { readonly engine: Pick<Engine, 'name'>; readonly way: Way }[],
  parameters: Parameters,
  most: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const slow = new Map<string, Outcome>()
  for (const { engine, way } of asked) {
    const start = performance.now()
    kept = await way.ask(parameters)
    const took = performance.now() - start
    if (took > most) slow.set(engine.name, { leftOut: `one call takes ${(took / 1000).toFixed(1)} s` })
  }
  return slow
}

/** Throws where two engines differ; returns the median length of an answer. */
async function compare(
  name: QuestionName,
  asked: readonly { readonly engine: Pick<Engine, 'name'>; readonly way: Way }[],
  parameters: readonly Parameters[],
): Promise<number> {
  const lengths: number[] = []
  for (const [index, set] of parameters.entries()) {
    let first: { readonly name: string; readonly words: readonly string[] } | undefined
    for (const { engine, way } of index < compared ? asked : asked.slice(0, 1)) {
      const words = way.read(await way.ask(set))
      if (!first) first = { name: engine.name, words }
      else mustBeSame(name, set, first, { name: engine.name, words })
    }
    lengths.push(first?.words.length ?? 0)
  }
  return spreadOf(lengths).median
}

interface Answered {
  readonly name: string
  readonly words: readonly string[]
}

function mustBeSame(question: QuestionName, set: Parameters, one: Answered, other: Answered): void {
  const at = Math.max(one.words.length, other.words.length)
  for (let index = 0; index < at; index++) {
    if (one.words[index] === other.words[index]) continue
    throw new Error(
      `${question}: ${one.name} and ${other.name} differ at ${index} of ${one.words.length} and ${other.words.length}: "${one.words[index]}" and "${other.words[index]}", asked for ${JSON.stringify(set)}`,
    )
  }
}

/** Sets drawn evenly from the rows there are, so that frequent ones are asked for as often as they stand there. */
function parametersOf(dataset: Dataset, seed: number): readonly Parameters[] {
  const next = random(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const claimants = [...new Set(dataset.claims.flatMap(({ claimant }) => claimant ?? []))]
  const answered = [...new Set(dataset.claims.map(({ question }) => question))]
  const numbers = [
    ...new Set(dataset.claims.flatMap(({ quantity, question }) => (quantity ? [question] : []))),
  ]
  const states = dataset.actors.filter(({ kind }) => kind === 'state')
  const day = (number: number): string =>
    new Date(Date.UTC(2020, 0, 1) + number * 864e5).toISOString().slice(0, 10)
  return Array.from({ length: sets }, () => {
    const from = 400 + Math.floor(next() * 3100)
    return {
      claim: pick(dataset.claims).id,
      claimant: pick(claimants),
      question: pick(answered),
      quantity: pick(numbers),
      state: pick(states).id,
      day: day(from),
      from: day(from),
      to: day(from + 29),
    }
  })
}

/** What an engine holds. One that tells itself what it has outside of the heap is believed. */
async function heldBy({ outside }: Built, before: number): Promise<number> {
  const held = heap() - before
  return outside ? (await outside()) + Math.max(0, held - (process.memoryUsage().external - external)) : held
}

let external = 0

/** What JavaScript holds once the garbage is gone, typed arrays included. */
function heap(): number {
  if (!global.gc) throw new Error('run with --expose-gc')
  global.gc()
  global.gc()
  const now = process.memoryUsage()
  return now.heapUsed + now.external
}

const [options = '', file = ''] = process.argv.slice(2)
writeFileSync(file, JSON.stringify(await measured(JSON.parse(options) as Options)))
process.exit(0)

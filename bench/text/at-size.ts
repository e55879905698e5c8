// Full-text search at one size, in a process of its own: `at-size.ts '<options as JSON>' <file>`. Every engine gets the
// same texts. Which claims hold all words is compared before anything is timed; their order is each engine's own.
import { writeFileSync } from 'node:fs'
import flexsearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { generatedDataset } from '../../packages/data/bench/generated-dataset.js'
import { createDataset, describe, get, lineage } from '../../packages/data/dist/index.js'
import { search } from '../../packages/data/dist/search.js'
import type { Actor, Claim, Dataset } from '../../packages/data/src/model.js'
import { at, random, type Spread, shuffled, spreadOf } from '../statistics.js'

export interface TextOptions {
  readonly claims: number
  readonly seed: number
  readonly rounds: number
  readonly queries: number
}

export interface TextAtSize {
  readonly claims: number
  readonly rounds: number
  readonly queries: number
  readonly engines: readonly {
    readonly name: string
    /** What its index took: seconds, and bytes a claim; `undefined` where it has none. */
    readonly build: { readonly seconds: number; readonly bytes: number } | undefined
    /** Nanoseconds a query: each query's median over the rounds, then the middle and the slow end of all queries. */
    readonly median: number
    readonly p95: number
  }[]
  /** How many claims hold all words of a query, over the queries. */
  readonly found: Spread
}

const shown = 20
const compared = 12

interface TextEngine {
  readonly name: string
  readonly find: (words: string, most: number) => readonly string[]
}

function measured({ claims, seed, rounds, queries }: TextOptions): TextAtSize {
  const dataset = createDataset(generatedDataset({ claims, seed }))
  const texts = textsOf(dataset)
  const asked = queriesFrom(texts, seed, queries)
  const built: { engine: TextEngine; build: TextAtSize['engines'][number]['build'] }[] = []
  const builders: readonly (() => TextEngine)[] = [
    () => ours(dataset),
    () => oursAsTyped(dataset),
    () => miniSearch(texts),
    () => flexSearch(texts),
    () => filter(texts),
  ]
  for (const make of builders) {
    const held = heap()
    const start = performance.now()
    const engine = make()
    engine.find(asked[0] ?? '', shown)
    const seconds = (performance.now() - start) / 1000
    const bytes = (heap() - held) / claims
    built.push({ engine, build: unindexed.includes(engine.name) ? undefined : { seconds, bytes } })
  }

  const counts: number[] = []
  for (const words of asked.slice(0, compared)) {
    const [first, ...others] = built.filter(({ engine }) => engine.name !== asTyped)
    const wanted = [...(first?.engine.find(words, claims) ?? [])].sort()
    counts.push(wanted.length)
    for (const { engine } of others) {
      const found = [...engine.find(words, claims)].sort()
      const wrong = found.length !== wanted.length || found.some((id, index) => id !== wanted[index])
      if (wrong)
        throw new Error(
          `"${words}": ${first?.engine.name} finds ${wanted.length} claims and ${engine.name} ${found.length}`,
        )
    }
  }

  const samples = built.map(() => asked.map((): number[] => []))
  const next = random(seed)
  const order = built.map((_, index) => index)
  for (let round = 0; round < rounds; round++)
    for (const index of shuffled(order, next)) {
      const { engine } = built[index] as (typeof built)[number]
      for (const [number, words] of asked.entries()) {
        const start = process.hrtime.bigint()
        kept = engine.find(words, shown)
        samples[index]?.[number]?.push(Number(process.hrtime.bigint() - start))
      }
    }
  return {
    claims,
    rounds,
    queries,
    engines: built.map(({ engine: { name }, build }, index) => {
      const each = (samples[index] ?? []).map((one) => spreadOf(one).median).sort((a, b) => a - b)
      return { name, build, median: at(each, 0.5), p95: at(each, 0.95) }
    }),
    found: spreadOf(counts),
  }
}

export let kept: unknown

const asTyped = 'dprk-ru, as typed'
/** The plain filter has no index, and the same index of ours serves both ways of asking. */
const unindexed: readonly string[] = ['Array.filter', asTyped]

const ours = (dataset: Dataset): TextEngine => ({
  name: 'dprk-ru',
  find: (words, limit) =>
    search(dataset, words, { tables: ['claims'], prefix: false, fuzzy: false, limit }).map(({ id }) => id),
})

/** As it is unless told otherwise: the last word may go on, and letters may be wrong. */
const oursAsTyped = (dataset: Dataset): TextEngine => ({
  name: asTyped,
  find: (words, limit) => search(dataset, words, { tables: ['claims'], limit }).map(({ id }) => id),
})

interface Text {
  readonly id: string
  readonly text: string
}

function miniSearch(texts: readonly Text[]): TextEngine {
  const index = new MiniSearch({ fields: ['text'], tokenize: wordsIn })
  index.addAll(texts)
  return {
    name: 'MiniSearch',
    find: (words, most) =>
      index
        .search(words, { combineWith: 'AND' })
        .slice(0, most)
        .map(({ id }) => id as string),
  }
}

function flexSearch(texts: readonly Text[]): TextEngine {
  const index = new flexsearch.Index({ tokenize: 'strict', encode: wordsIn })
  texts.forEach(({ text }, row) => {
    index.add(row, text)
  })
  return {
    name: 'FlexSearch',
    find: (words, limit) => (index.search(words, { limit }) as number[]).map((row) => texts[row]?.id ?? ''),
  }
}

function filter(texts: readonly Text[]): TextEngine {
  return {
    name: 'Array.filter',
    find: (words, most) => {
      const patterns = wordsIn(words).map((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu'))
      return texts
        .filter(({ text }) => patterns.every((pattern) => pattern.test(text)))
        .slice(0, most)
        .map(({ id }) => id)
    },
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []

/** What the package finds a claim by, as one text. */
function textsOf(dataset: Dataset): readonly Text[] {
  return dataset.claims
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((claim) => ({
      id: claim.id,
      text: [describe(dataset, claim), claim.note, ...namesIn(dataset, claim)].join(' · '),
    }))
}

function namesIn(dataset: Dataset, { claimant, joint = [], speaker, question }: Claim): readonly string[] {
  const voices = [...(claimant === null ? [] : [claimant]), ...joint].flatMap((voice) =>
    lineage(dataset, voice),
  )
  const mouth = speaker === undefined ? [] : [get(dataset, 'actors', speaker)]
  const { text, place, event } = get(dataset, 'questions', question)
  const where = place ?? (event === undefined ? undefined : get(dataset, 'events', event).place)
  const places = where === undefined ? [] : [get(dataset, 'places', where)]
  return [text, ...[...voices, ...mouth, ...places].flatMap(names)]
}

const names = ({ name, aliases = [], names: others = {} }: Pick<Actor, 'name' | 'aliases' | 'names'>) => [
  name,
  ...aliases,
  ...Object.values(others),
]

/** One, two or three words of the same text, in ASCII letters, so that every engine cuts them alike. */
function queriesFrom(texts: readonly Text[], seed: number, count: number): readonly string[] {
  const next = random(seed + 3)
  return Array.from({ length: count }, () => {
    const { text = '' } = texts[Math.floor(next() * texts.length)] ?? {}
    const words = [...new Set(text.toLowerCase().match(/(?<![\p{L}’'])[a-z]{3,}(?![\p{L}’'])/gu))]
    const wanted = 1 + Math.floor(next() * 3)
    return shuffled(words, next).slice(0, wanted).join(' ')
  })
}

function heap(): number {
  global.gc?.()
  global.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const [options = '', file = ''] = process.argv.slice(2)
writeFileSync(file, JSON.stringify(measured(JSON.parse(options) as TextOptions)))

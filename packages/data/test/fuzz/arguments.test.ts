/** Every exported function, asked with what nobody should ask with: an answer, or one line that says what was given. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Dataset, DatasetError, dataset as shipped } from '../../src/index.js'
import { answersOf } from '../oracle/answers-of.js'
import { type Asked, argumentsOf, functions, valuesOf } from './calls.js'
import { denseDataset } from './dense-dataset.js'
import { hostileNames, hostileTexts, hostileValues } from './hostile.js'
import { isOneLine } from './refused.js'
import { count, factor, seed } from './runs.js'
import { isUnchanged, language, reachable } from './snapshots.js'

/** What each hostile thing is called, and how it is made. */
const hostile: readonly (readonly [name: string, make: () => unknown])[] = [
  ...hostileNames.map((name) => [name, hostileValues[name] ?? (() => undefined)] as const),
  ...hostileTexts.map((text) => [JSON.stringify(text.slice(0, 70)), () => text] as const),
]

/** Reasons that only the stranger's own code gives; whoever hands in a getter that throws is told by the getter. */
const ownReasons = ['do not touch', 'do not read', 'do not print', 'do not write']

/** What was given, as a message names it. */
function names(message: string, value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return /an object|"\w+"/.test(message) // of a list, what stands in it may be named
  if (typeof value === 'function') return message.includes('a function')
  const text = String(value)
  const start = /^[\p{L}\p{N} _=+*-]*/u.exec(text)?.[0] ?? ''
  return message.includes(start.slice(0, 60))
}

async function ask(asked: Asked, given: readonly unknown[]): Promise<Error | undefined> {
  try {
    await asked(...given)
    return undefined
  } catch (error) {
    return error as Error
  }
}

interface Place {
  readonly where: string
  readonly isNamed: boolean
  readonly given: (value: unknown) => readonly unknown[]
}

/** The places in which something else can be put: each argument, and each field of those that have fields. */
function placesOf(dataset: Dataset, name: string): readonly Place[] {
  const list = argumentsOf(dataset)[name] ?? []
  const values = valuesOf(list)
  return list.flatMap(({ kind, value }, at) => {
    const put = (other: unknown): readonly unknown[] =>
      values.map((held, index) => (index === at ? other : held))
    const fields = kind === 'options' ? Object.keys(value as object) : []
    return [
      { where: `argument ${at + 1}`, isNamed: kind === 'given', given: put },
      ...fields.map((field) => ({
        where: `"${field}" of argument ${at + 1}`,
        isNamed: false,
        given: (other: unknown) => put({ ...(value as object), [field]: other }),
      })),
    ]
  })
}

/** A bomb of lists is a hundred rows; as a file it would be too long for anybody's memory. */
const isTooMuch = (name: string, what: string): boolean =>
  what === 'a bomb' && ['toSheet', 'toGeoJson', 'toDot', 'toMermaid'].includes(name)

test('every exported function is asked', () => {
  expect(Object.keys(argumentsOf(denseDataset(seed))).sort()).toEqual(Object.keys(functions).sort())
})

const datasets = [...Array(factor < 1 ? 1 : Math.ceil(factor / 4))].map((_, index) =>
  denseDataset(seed + index),
)
let before: {
  readonly answers: string
  readonly words: string
  readonly shipped: ReturnType<typeof reachable>
}

beforeAll(() => {
  before = {
    answers: JSON.stringify(datasets.map(answersOf)),
    words: language(),
    shipped: reachable(shipped.claims),
  }
})

describe.each(Object.entries(functions))('%s', (name, asked) => {
  test('answers what it is asked rightly', async () => {
    for (const dataset of datasets) {
      const error = await ask(asked, valuesOf(argumentsOf(dataset)[name] ?? []))
      if (error) throw error
    }
  })

  test('answers, or says what it was given', async () => {
    for (const dataset of datasets) {
      for (const { where, isNamed, given } of placesOf(dataset, name)) {
        for (const [what, make] of hostile) {
          if (isTooMuch(name, what)) continue
          const value = make()
          const error = await ask(asked, given(value))
          count('calls with hostile arguments', error ? 'refused' : 'answered')
          if (!error || ownReasons.includes(error.message)) continue
          const told = `${name}, ${what} as ${where}: ${error}`
          const isKnown =
            error instanceof RangeError ||
            error instanceof TypeError ||
            error instanceof DatasetError ||
            (name === 'loadNdjson' && /broke off after \d+ whole lines/.test(error.message))
          if (!isKnown || error.message.includes('call stack')) expect.fail(told)
          if (error instanceof DatasetError) for (const { reason } of error.problems) isOneLine(reason)
          else isOneLine(error.message)
          if (isNamed && !(error instanceof DatasetError) && !names(error.message, value)) expect.fail(told)
        }
      }
    }
  })
})

test('nothing was changed by all that', () => {
  expect(JSON.stringify(datasets.map(answersOf))).toBe(before.answers)
  expect(isUnchanged(before.shipped, shipped.claims)).toBe(true)
  expect(language()).toBe(before.words)
})

/** Nothing that is asked changes what it is asked of, and nothing that is returned lets anybody change what is kept. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset, type Dataset, meta, dataset as shipped } from '../../src/index.js'
import { answersOf } from '../oracle/answers-of.js'
import { look, moment, selection, selectionIn } from '../oracle/generate/views.js'
import { api } from '../oracle/readings.js'
import { type Asked, argumentsOf, exported, functions, valuesOf } from './calls.js'
import { denseTables } from './dense-dataset.js'
import { count, tries } from './runs.js'
import { deeplyFrozen, isUnchanged, language, reachable } from './snapshots.js'
import { vandalise } from './vandal.js'
import { written } from './written.js'

const copyOf = (tables: Dataset): Dataset => JSON.parse(JSON.stringify(tables)) as Dataset

/** The functions that answer at once, each with arguments for this dataset. */
function questions(dataset: Dataset, at = 0): readonly (readonly [name: string, ask: () => unknown])[] {
  const list = argumentsOf(dataset, at)
  return Object.entries(functions)
    .filter(([name]) => name !== 'loadNdjson')
    .map(([name, asked]: [string, Asked]) => [name, () => asked(...valuesOf(list[name] ?? []))] as const)
}

/** The rows that are asked about: of a generated dataset, all claims. */
const places = Array.from({ length: 12 }, (_, at) => at)

const answers = (dataset: Dataset): readonly (readonly [string, string])[] =>
  places.flatMap((at) => questions(dataset, at).map(([name, ask]) => [name, written(ask())] as const))

/** Asks everything, and lets a vandal at each answer. */
function vandaliseAnswers(dataset: Dataset): void {
  for (const [name, ask] of places.flatMap((at) => questions(dataset, at))) {
    const answer = ask()
    count('objects a vandal had in hand', 'all in vain')
    const met = vandalise(answer)
    for (let more = 1; more < met; more++) count('objects a vandal had in hand', 'all in vain')
    count('vandalised answers', name === 'createDataset' ? 'datasets' : 'of functions')
  }
}

const drawn = fc.tuple(denseTables, moment, selection)

test('what is frozen through and through can be asked everything, and stays as it is', () => {
  tries(10, drawn, ([tables, when, conditions]) => {
    const theirs = deeplyFrozen(copyOf(tables))
    const before = reachable(theirs)
    const view = look(api, api.select(theirs, selectionIn(theirs, conditions)), when)
    answersOf(view)
    answers(theirs)
    api.diff(theirs, view)
    expect(isUnchanged(before, theirs)).toBe(true)
    count('foreign datasets, frozen', 'unchanged')
  })
})

test('what was not frozen stays as it is all the same', () => {
  tries(10, drawn, ([tables, when, conditions]) => {
    const theirs = copyOf(tables)
    const before = reachable(theirs)
    answersOf(look(api, api.select(theirs, selectionIn(theirs, conditions)), when))
    answers(theirs)
    expect(isUnchanged(before, theirs)).toBe(true)
    count('foreign datasets, not frozen', 'unchanged')
  })
})

test('a vandal changes nothing of a dataset, its views or their later answers', () => {
  tries(6, drawn, ([tables, when, conditions]) => {
    const fresh = createDataset(copyOf(tables))
    const theirs = createDataset(copyOf(tables))
    const viewOf = (whole: Dataset): Dataset =>
      look(api, api.select(whole, selectionIn(whole, conditions)), when)
    const words = language()
    const view = viewOf(theirs)
    vandaliseAnswers(theirs)
    vandalise(answersOf(view))
    vandalise(view)
    vandalise(theirs)
    expect(language()).toBe(words)
    expect(written(view)).toBe(written(viewOf(fresh)))
    expect(answersOf(view)).toStrictEqual(answersOf(viewOf(fresh)))
    expect(answers(theirs)).toStrictEqual(answers(fresh))
    expect(answersOf(theirs)).toStrictEqual(answersOf(fresh))
  })
})

test('a vandal changes nothing of the record, nor of anything else that is exported', () => {
  const record: Dataset = shipped
  const fresh = createDataset(copyOf(record))
  const released = written(meta)
  const words = language()
  vandaliseAnswers(record)
  for (const held of Object.values(exported)) vandalise(held)
  expect(language()).toBe(words)
  expect(written(meta)).toBe(released)
  expect(written(record)).toBe(written(fresh))
  expect(answers(record)).toStrictEqual(answers(fresh))
})

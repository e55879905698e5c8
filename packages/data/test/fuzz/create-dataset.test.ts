/** Tables in which anything went wrong: a clear refusal or a sound dataset, and nothing else in the world changes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset, type Dataset, dataset as shipped } from '../../src/index.js'
import { tables, viewTables } from '../oracle/generate.js'
import { everythingOf, isSound } from './accepted.js'
import { chance } from './chance.js'
import { corrupted, corruptionNames, type LooseTables, mildCorruptions } from './corruptions.js'
import { isClear } from './refused.js'
import { count, tries } from './runs.js'
import { deeplyFrozen, isUnchanged, language, reachable } from './snapshots.js'

const record = JSON.parse(JSON.stringify(shipped)) as Dataset

const drawn = fc.record({
  names: fc.oneof(
    fc.array(fc.constantFrom(...corruptionNames), { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom(...mildCorruptions), { minLength: 1, maxLength: 3 }),
  ),
  seed: fc.nat(),
  frozen: fc.boolean(),
})

function outcome(given: LooseTables): unknown {
  try {
    return createDataset(given as unknown as Dataset)
  } catch (error) {
    return error
  }
}

function holds(given: LooseTables, frozen: boolean, look: (dataset: Dataset) => void): void {
  if (frozen) deeplyFrozen(given)
  const [before, words] = [reachable(given), language()]
  const made = outcome(given)
  expect(isUnchanged(before, given)).toBe(true)
  if (made instanceof Error) isClear(made)
  else {
    isSound(made as Dataset)
    look(made as Dataset)
  }
  expect(language()).toBe(words)
  count('corrupted datasets', made instanceof Error ? 'refused' : 'accepted')
}

test('tables of a generated dataset', () => {
  tries(300, fc.tuple(viewTables, drawn), ([whole, { names, seed, frozen }]) => {
    holds(corrupted(whole, names, chance(seed)), frozen, everythingOf)
  })
})

test('tables of the record', () => {
  tries(60, drawn, ({ names, seed, frozen }) => {
    holds(corrupted(record, names, chance(seed)), frozen, () => {})
  })
})

test('two rows that are wrong are both told of', () => {
  tries(300, fc.tuple(tables, fc.nat()), ([whole, seed]) => {
    const own = JSON.parse(JSON.stringify(whole)) as LooseTables
    const { of } = chance(seed)
    const rows = Object.entries(own).flatMap(([table, all]) => all.map((row) => ({ table, row })))
    const [one, other] = [of(rows), of(rows)]
    for (const { row } of [one, other]) row[of(Object.keys(row).filter((key) => key !== 'id'))] = 7.5
    const refusal = outcome(own)
    isClear(refusal)
    for (const { table, row } of [one, other])
      expect(refusal.problems.some((problem) => problem.table === table && problem.id === row.id)).toBe(true)
    count('pairs of wrong rows', 'both told of')
  })
})

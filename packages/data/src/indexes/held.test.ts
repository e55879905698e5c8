import { describe, expect, it, vi } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import type { Dataset } from '../model.js'
import { type Condition, heldClaims, holding, holdsFew, holdUnder } from './held.js'

const datasetOf = (count: number): Dataset =>
  smallDataset({
    claims: Array.from({ length: count }, (_, row) => ({ id: `claim-${row}`, polarity: 'deny' })),
  })

const viewOf = (whole: Dataset, ...conditions: readonly Condition[]): Dataset => {
  const view = { ...whole }
  holdUnder(view, whole, conditions)
  return view
}

/** Holds for some rows, and for others of a list not. */
const only = (held: readonly number[], among?: readonly number[], isExact = false) => {
  const rows = Int32Array.from(among ?? [])
  return {
    holds: vi.fn((row: number) => (held.includes(row) ? (2 as const) : (0 as const))),
    isExact,
    ...(among && { among: () => rows }),
  }
}

/** Holds for a list of rows, all of which it is known to hold for. */
const exactly = (...rows: readonly number[]) => only(rows, rows, true)

it.each<[string, unknown]>([
  ['an object', {}],
  ['an object', { possible: 'claim' }],
  ['a function', () => []],
  ['"null"', null],
  ['"undefined"', undefined],
  ['"record"', 'record'],
])('says that %s is no dataset', (said, given) => {
  expect(() => holding(given as Dataset)).toThrow(
    new TypeError(`${said} is no dataset: pass the record, a view, or what createDataset made`),
  )
})

describe('a dataset can hold few', () => {
  const isFew = (...conditions: readonly Condition[]) => holdsFew(viewOf(datasetOf(32), ...conditions))

  it('where a condition leaves less than a sixteenth of all claims', () => {
    expect(isFew(exactly(9))).toBe(true)
    expect(isFew(exactly(9, 10))).toBe(false)
    expect(isFew(exactly())).toBe(true)
  })

  it('where any of its conditions does, be it the first or the last', () => {
    const [few, many, unlisted] = [exactly(9), exactly(7, 8, 9, 10, 11), only([9])]
    expect(isFew(few, many)).toBe(true)
    expect(isFew(many, few)).toBe(true)
    expect(isFew(few, unlisted)).toBe(true)
    expect(isFew(unlisted, few)).toBe(true)
  })

  it('and not where no condition tells without a look at each claim', () => {
    expect(isFew(only([9]))).toBe(false)
    expect(isFew()).toBe(false)
    expect(holdsFew(datasetOf(32))).toBe(false)
  })
})

describe('the claims that a dataset holds', () => {
  it('are those for which all conditions hold, wherever they list what to look at', () => {
    const held = (...conditions: readonly Condition[]) => [
      ...heldClaims(viewOf(datasetOf(12), ...conditions)),
    ]
    expect(held()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(held(only([2, 7]))).toEqual([2, 7])
    expect(held(only([2], [1, 2, 3]))).toEqual([2])
    expect(held(only([2], [1, 2, 3]), exactly(1, 2))).toEqual([2])
    expect(held(only([2, 3], [2, 3]), exactly(1, 2, 4))).toEqual([2])
    expect(held(exactly(1, 2), exactly(2, 3, 4), only([2, 3]))).toEqual([2])
    expect(held(exactly(1), exactly(2))).toEqual([])
  })

  it('are looked for in the shortest list alone, and what an exact list says is taken from it', () => {
    const [short, long] = [exactly(3, 7), only([1, 7], [1, 3, 5, 7])]
    expect([...heldClaims(viewOf(datasetOf(12), long, short))]).toEqual([7])
    expect(short.holds).not.toHaveBeenCalled()
    expect(long.holds.mock.calls).toEqual([[3], [7]])
  })

  it('are the list itself of an only condition that is exact', () => {
    const alone = exactly(3, 7)
    expect(heldClaims(viewOf(datasetOf(12), alone))).toBe(alone.among?.())
  })

  it('are asked of no further condition once one has left them out', () => {
    const [first, second] = [only([4]), only([4, 5])]
    expect([...heldClaims(viewOf(datasetOf(12), first, second))]).toEqual([4])
    expect(second.holds.mock.calls).toEqual([[4]])
  })

  it('are among them also where the whole holds them only possibly', () => {
    const doubted = createDataset({ ...datasetOf(12), possible: ['claim-3'] })
    const view = viewOf(doubted, exactly(3, 7))
    expect([...heldClaims(view)]).toEqual([3, 7])
    expect([3, 7, 8].map(holding(view).claim)).toEqual([1, 2, 0])
  })
})

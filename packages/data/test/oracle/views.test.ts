/** The views of the implementation keep what those of the naive oracle keep. */
import fc from 'fast-check'
import { test } from 'vitest'
import { createDataset } from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import { everyCondition, look, moment, selection, selectionIn } from './generate/views.js'
import { tables, viewTables } from './generate.js'
import { expectSame, expectSameUnordered } from './plain.js'
import { type Api, api, oracle } from './readings.js'
import { holdsFor } from './runs.js'

/** The rows in their order; which of them are possible is a set. */
const rowsOf = ({ possible, ...rest }: Dataset) => ({ ...rest, possible: [...possible].sort() })

test('select by one condition', () => {
  holdsFor(viewTables, everyCondition, (drawn, conditions) => {
    const dataset = createDataset(drawn)
    for (const [name, condition] of Object.entries(conditions)) {
      const wanted = selectionIn(dataset, { [name]: condition })
      expectSame(rowsOf(api.select(dataset, wanted)), rowsOf(oracle.select(dataset, wanted)))
    }
  })
})

test('select by several conditions', () => {
  holdsFor(viewTables, selection, (drawn, conditions) => {
    const dataset = createDataset(drawn)
    const wanted = selectionIn(dataset, conditions)
    expectSame(rowsOf(api.select(dataset, wanted)), rowsOf(oracle.select(dataset, wanted)))
  })
})

test('asOf', () => {
  holdsFor(viewTables, moment, (drawn, when) => {
    const dataset = createDataset(drawn)
    expectSame(rowsOf(look(api, dataset, when)), rowsOf(look(oracle, dataset, when)))
  })
})

test('views of views', () => {
  holdsFor(tables, fc.tuple(moment, selection, moment), (drawn, [first, conditions, second]) => {
    const dataset = createDataset(drawn)
    const wanted = selectionIn(dataset, conditions)
    const through = (one: Api) => look(one, one.select(look(one, dataset, first), wanted), second)
    expectSame(rowsOf(through(api)), rowsOf(through(oracle)))
  })
})

test('diff', () => {
  holdsFor(tables, tables, (drawn, other) => {
    const before = createDataset(drawn)
    const after = createDataset(other)
    expectSameUnordered(api.diff(before, after), oracle.diff(before, after))
  })
})

test('diff of two releases', () => {
  holdsFor(tables, fc.tuple(moment, moment), (drawn, [first, second]) => {
    const dataset = createDataset(drawn)
    const [before, after] = [first, second].map((when) => look(oracle, dataset, when)) as [Dataset, Dataset]
    expectSameUnordered(api.diff(before, after), oracle.diff(before, after))
  })
})

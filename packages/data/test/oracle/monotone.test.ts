/** Nothing that was so on a day ceases to be so on a later one, and what a view holds can be loaded by itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import { answersOf, writtenAndRead } from './answers-of.js'
import { days } from './generate/dates.js'
import { look, moment, selection, selectionIn } from './generate/views.js'
import { tables, viewTables } from './generate.js'
import { expectSame } from './plain.js'
import { api } from './readings.js'
import { holdsFor } from './runs.js'

const around = [
  '2022-12-31',
  '2023-12-31',
  '2024-02-29',
  '2024-06-01',
  ...days,
  '2024-11-30',
  '2024-12-31',
  '2025-01-01',
]

const heldIn = ({ claims, reports, links }: Dataset): readonly string[] =>
  [...claims, ...reports, ...links].map(({ id }) => id)

const certainIn = (view: Dataset): readonly string[] =>
  heldIn(view).filter((id) => api.certaintyOf(view, id) === 'certain')

for (const clock of ['said', 'published'] as const) {
  describe(`on the clock ${clock}`, () => {
    test('what is held on a day is held on every later one, and what is certain stays certain', () => {
      holdsFor(viewTables, fc.constant(undefined), (drawn) => {
        const dataset = createDataset(drawn)
        const views = around.map((day) => api.asOf(dataset, day, { clock }))
        // each day against the next: what holds of neighbours holds of every pair
        for (const [index, later] of views.slice(1).entries()) {
          const earlier = views[index]
          if (!earlier) continue
          expect(heldIn(later)).toEqual(expect.arrayContaining([...heldIn(earlier)]))
          expect(certainIn(later)).toEqual(expect.arrayContaining([...certainIn(earlier)]))
        }
      })
    })

    test('without what is there only possibly, the view holds what is certain', () => {
      holdsFor(viewTables, fc.constantFrom(...around), (drawn, day) => {
        const dataset = api.select(createDataset(drawn), {}) // what leans on something possible is possible too
        const all = api.asOf(dataset, day, { clock })
        const certain = api.asOf(dataset, day, { clock, possible: false })
        expect(heldIn(certain)).toStrictEqual(certainIn(all))
        expect(certain.possible).toStrictEqual([])
      })
    })

    test('looking back twice is looking back to the earlier day', () => {
      holdsFor(viewTables, fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)), (drawn, pair) => {
        const dataset = createDataset(drawn)
        const [first, last] = [...pair].sort() as [string, string]
        const once = api.asOf(dataset, first, { clock })
        const twice = api.asOf(api.asOf(dataset, last, { clock }), first, { clock })
        expect(heldIn(twice)).toStrictEqual(heldIn(once))
        expect(certainIn(twice)).toStrictEqual(certainIn(once))
      })
    })
  })
}

test('a view that is written to a file and loaded answers every reading as before', () => {
  holdsFor(tables, fc.tuple(moment, selection), (drawn, [when, conditions]) => {
    const dataset = createDataset(drawn)
    const view = look(api, api.select(dataset, selectionIn(dataset, conditions)), when)
    const loaded = createDataset(writtenAndRead(view))
    expectSame(writtenAndRead(loaded), writtenAndRead(view))
    expectSame(answersOf(loaded), answersOf(view))
  })
})

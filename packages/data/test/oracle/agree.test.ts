/** The implementation and the naive oracle give the same answers on generated datasets. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/index.js'
import { anyEdtf, day, edtf } from './generate/dates.js'
import { viewTables } from './generate.js'
import { expectSame, plain } from './plain.js'
import { api, oracle, readings } from './readings.js'
import { drawnOnce, holds, holdsForEach } from './runs.js'

test('bounds of dates, and what follows from them', () => {
  holds(fc.tuple(anyEdtf, edtf, edtf, day), ([any, date, other, day]) => {
    expect(api.bounds(any)).toStrictEqual(oracle.bounds(any))
    const [a, b] = [oracle.bounds(date), oracle.bounds(other)]
    expect(api.happenedBy(a, day)).toBe(oracle.happenedBy(a, day))
    expect(api.isBefore(a, b)).toBe(oracle.isBefore(a, b))
    expect(api.mayOverlap(a, b)).toBe(oracle.mayOverlap(a, b))
  })
})

describe('a reading gives what the oracle gives', () => {
  const drawn = drawnOnce(viewTables)
  for (const [name, reading] of Object.entries(readings)) {
    test(name, () => {
      holdsForEach(drawn(), (tables) => {
        const dataset = createDataset(tables)
        expectSame(plain(dataset, reading(api, dataset)), plain(dataset, reading(oracle, dataset)))
      })
    })
  }
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterAll, beforeAll, dayNumber } from './days.js'
import { stretches } from './stretches.js'

const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => dayNumber(date.toISOString().slice(0, 10)))
const stretch = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const time = fc.oneof(
  day.map((only) => [only, only] as const),
  stretch,
  day.map((first) => [first, afterAll] as const),
  day.map((last) => [beforeAll, last] as const),
)

it('finds every claim that may lie within a stretch, and no other, in the order of the table', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 40 }), stretch, (times, [from, to]) => {
      const days = {
        earliest: Int32Array.from(times, ([first]) => first),
        latest: Int32Array.from(times, ([, last]) => last),
      }
      const met = times.flatMap(([first, last], row) => (last >= from && first <= to ? row : []))
      expect([...stretches(days)(from, to)]).toEqual(met)
    }),
  )
})

it('finds what ends on the first day of a stretch, or begins on its last, however long it lasts', () => {
  for (let length = 1; length <= 70; length++) {
    const [first, last] = [20240101, 20240100 + length]
    const find = stretches({ earliest: Int32Array.of(first), latest: Int32Array.of(last) })
    expect([...find(last, afterAll)]).toEqual([0])
    expect([...find(beforeAll, first)]).toEqual([0])
    expect([...find(last + 1, afterAll)]).toEqual([])
    expect([...find(beforeAll, first - 1)]).toEqual([])
  }
})

it('has sides without an end', () => {
  const days = { earliest: Int32Array.of(20240101, beforeAll), latest: Int32Array.of(20240102, afterAll) }
  expect([...stretches(days)(beforeAll, afterAll)]).toEqual([0, 1])
  expect([...stretches(days)(20240103, afterAll)]).toEqual([1])
})

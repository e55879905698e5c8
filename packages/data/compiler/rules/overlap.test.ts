import { expect, it } from 'vitest'
import { overlap, type Stretch } from './overlap.js'

it.each<[number, number, boolean]>([
  [0, 10, false],
  [0, 11, true],
  [12, 15, true],
  [10, 20, true],
  [0, 30, true],
  [19, 30, true],
  [20, 30, false],
])('from %i to %i, held against 10 to 20: %s', (start, end, expected) => {
  const [one, other]: readonly [Stretch, Stretch] = [
    { start: 10, end: 20 },
    { start, end },
  ]
  expect(overlap(one, other)).toBe(expected)
  expect(overlap(other, one)).toBe(expected)
})

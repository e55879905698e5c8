import fc from 'fast-check'
import { expect, it } from 'vitest'
import { includes, postings, union } from './postings.js'

const key = fc.constantFrom('a', 'b', 'c', 'd')
const keys = fc.oneof(fc.array(key, { maxLength: 3 }), key)
const ascending = fc.uniqueArray(fc.nat({ max: 50 })).map((rows) => Int32Array.from(rows).sort())

it('files every row under each of its keys once, in the order of the table', () => {
  fc.assert(
    fc.property(fc.array(keys), (named) => {
      const rows = named.map((of) => ({ of }))
      const index = postings(rows, ({ of }) => of)
      for (const key of ['a', 'b', 'c', 'd', 'never']) {
        const expected = rows.filter(({ of }) => of.includes(key as 'a'))
        expect(index.rows(key)).toEqual(expected)
        expect(Array.from(index.numbers(key), (row) => rows[row])).toEqual(expected)
      }
    }),
  )
})

it('has no row under a key that is none of those given', () => {
  const index = postings([{ of: 'a' }, { of: 'z' }], ({ of }) => of, new Map([['a', 0]]))
  expect([index.rows('a'), index.rows('z')]).toEqual([[{ of: 'a' }], []])
})

it('passes withdrawn rows over in lists, and not in numbers', () => {
  const index = postings([{ id: 'x', withdrawn: '0.2.0' }, { id: 'y' }], () => 'key')
  expect([index.rows('key').map(({ id }) => id), index.numbers('key').length]).toEqual([['y'], 2])
})

it('gives every reader the same list, which nobody can change', () => {
  const index = postings([{ id: 'x' }], ({ id }) => id)
  expect(index.rows('x')).toBe(index.rows('x'))
  expect(Object.isFrozen(index.rows('x'))).toBe(true)
})

it('takes a list that is the only one as it is', () => {
  const list = Int32Array.of(1, 4)
  expect(union([list])).toBe(list)
})

it('knows what is among ascending numbers, and what is in any of several lists', () => {
  fc.assert(
    fc.property(fc.array(ascending), fc.nat({ max: 50 }), (lists, wanted) => {
      const all = [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b)
      expect([...union(lists)]).toEqual(all)
      expect(includes(union(lists), wanted)).toBe(all.includes(wanted))
    }),
  )
})

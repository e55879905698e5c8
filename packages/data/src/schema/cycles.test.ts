import { expect, it } from 'vitest'
import type { Row } from '../model.js'
import { cycles } from './cycles.js'

const rows = (parents: Readonly<Record<string, unknown>>): readonly Row[] =>
  Object.entries(parents).map(([id, parent]) => ({ id, parent })) as never

it('a chain that ends goes round nowhere, wherever it ends', () => {
  expect(cycles(rows({ a: 'b', b: 'c', c: undefined }), 'parent')).toEqual([])
  expect(cycles(rows({ a: 'b', b: 'elsewhere' }), 'parent')).toEqual([])
  expect(cycles(rows({ a: 'b', b: 7 }), 'parent')).toEqual([])
})

it('a circle is named once, from its first row on, without those who lead into it', () => {
  expect(cycles(rows({ a: 'b', b: 'c', c: 'b', d: 'a' }), 'parent')).toEqual([['b', 'c']])
  expect(cycles(rows({ a: 'a' }), 'parent')).toEqual([['a']])
  expect(cycles(rows({ a: 'b', b: 'a', c: 'd', d: 'c' }), 'parent')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

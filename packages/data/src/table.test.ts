import { expect, it } from 'vitest'
import { deepFreeze, table } from './table.js'

it('a table is read on first use, once', () => {
  const rows = table<{ readonly id: string }>('[{"id":"a"}]')
  expect(rows()).toEqual([{ id: 'a' }])
  expect(rows()).toBe(rows())
  expect(() => table('no JSON')()).toThrow(SyntaxError)
})

it('a table is frozen through and through', () => {
  const [row] = table<{ readonly names: readonly object[] }>('[{"names":[{"en":"x"},null,7]}]')()
  expect([row, row?.names, row?.names[0]].every(Object.isFrozen)).toBe(true)
})

it('freezing leaves alone what holds nothing, and ends in a circle', () => {
  expect([deepFreeze(null), deepFreeze(7), deepFreeze('x'), deepFreeze(undefined)]).toEqual([
    null,
    7,
    'x',
    undefined,
  ])
  const code = () => 1
  expect(deepFreeze(code)).toSatisfy((value: object) => !Object.isFrozen(value))
  const circle: { self?: object; inner: object } = { inner: {} }
  circle.self = circle
  expect(Object.isFrozen(deepFreeze(circle).inner)).toBe(true)
})

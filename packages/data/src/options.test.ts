import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isPlainMap, mustBeOptions } from './options.js'

it.each<[string, unknown, boolean]>([
  ['a map of names', { a: 1 }, true],
  ['an empty one', {}, true],
  ['one without a prototype', Object.create(null), true],
  ['one of another realm', runInContext('({ a: 1 })', createContext()), true],
  ['a list', [], false],
  ['a Map', new Map(), false],
  ['a date', new Date(0), false],
  ['a promise', Promise.resolve({}), false],
  ['a function', () => ({}), false],
  ['a text', 'published', false],
  ['nothing', undefined, false],
  ['null', null, false],
])('%s is a plain map or not', (_, value, answer) => {
  expect(isPlainMap(value)).toBe(answer)
})

it('passes options that are known, and none', () => {
  expect(() => mustBeOptions('asOf', { clock: 'said' }, ['clock', 'possible'])).not.toThrow()
  expect(() => mustBeOptions('asOf', {}, ['clock'])).not.toThrow()
})

it('refuses an option that nothing listens to, and says which was meant', () => {
  expect(() => mustBeOptions('asOf', { clock: 'said', posible: false }, ['clock', 'possible'])).toThrow(
    new RangeError('"posible" is no option of asOf: clock, possible. Did you mean "possible"?'),
  )
})

it('refuses what holds no options by name', () => {
  expect(() => mustBeOptions('asOf', 'published', ['clock', 'possible'])).toThrow(
    new TypeError('"published" is no map of options of asOf: clock, possible'),
  )
})

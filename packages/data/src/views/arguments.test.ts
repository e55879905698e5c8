// What views say of arguments that no type lets through: a slip must not read as the whole record.
import { expect, it } from 'vitest'
import { dataset } from '../record.js'
import { asOf } from './as-of.js'
import { select } from './select.js'

const any = (value: unknown): never => value as never

it.each<[string, unknown]>([
  ['"5"', 5],
  ['"undefined"', undefined],
  ['"kr"', 'kr'],
  ['a function', () => true],
  ['an object', new Map([['state', 'kr']])],
  ['an object', Promise.resolve({ state: 'kr' })],
])('select: %s is no map of conditions', (said, selection) => {
  expect(() => select(dataset, any(selection))).toThrow(
    new TypeError(`${said} is no map of conditions of select`),
  )
})

it('a stretch of time that holds no bounds by name is refused', () => {
  const said = new Map([['from', '2024-10-01']])
  expect(() => select(dataset, { said: any(said) })).toThrow(
    new RangeError('"said" takes { from, to }, each a day (YYYY-MM-DD)'),
  )
})

it('asOf has no other options than its own', () => {
  expect(() => asOf(dataset, '2024-10-21', any({ posible: false }))).toThrow(
    new RangeError('"posible" is no option of asOf: clock, possible. Did you mean "possible"?'),
  )
  expect(asOf(dataset, '2024-10-21', { clock: 'said', possible: false }).possible).toEqual([])
})

it('a stretch of releases goes by their numbers, and does not end before it begins', () => {
  expect(select(dataset, { recorded: { from: '0.1.0', to: '0.10.0' } }).claims).toEqual(dataset.claims)
  expect(() => select(dataset, { recorded: { from: '0.9.0', to: '0.10.0' } })).not.toThrow()
  expect(() => select(dataset, { recorded: { from: '0.10.0', to: '0.9.0' } })).toThrow(
    new RangeError('"recorded" goes from 0.10.0 to 0.9.0: it ends before it begins'),
  )
  expect(() => select(dataset, { said: { from: '2024-10-02', to: '2024-10-01' } })).toThrow(
    new RangeError('"said" goes from 2024-10-02 to 2024-10-01: it ends before it begins'),
  )
})

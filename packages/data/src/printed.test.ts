import { expect, it } from 'vitest'
import { NotPlain } from './plain.js'
import { inMessage, quoted, shown } from './printed.js'

it('keeps a text on one line, where everything in it can be seen', () => {
  expect(inMessage('a\nb\u202e\u{e0001}\ud800')).toBe('a\\u000ab\\u202e\\u{e0001}\\ud800')
  expect(inMessage('북한군 \u{1F600}')).toBe('북한군 \u{1F600}')
  expect(inMessage('x'.repeat(80))).toBe('x'.repeat(80))
  expect(inMessage('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`)
})

it('names whatever was given, and runs none of it', () => {
  const thorny = {
    toString() {
      throw new Error('no')
    },
  }
  expect([thorny, () => 1, Symbol('s'), null, 10n, 'x'].map(quoted)).toEqual([
    'an object',
    'a function',
    '"Symbol(s)"',
    '"null"',
    '"10"',
    '"x"',
  ])
})

it('shows a value as JSON as far as there is room, however often lists hold one another', () => {
  let bomb: unknown = 'x'
  for (let level = 0; level < 12; level++) bomb = Array(100).fill(bomb)
  expect(shown(bomb)).toMatch(/^\[{12}"x","x",/)
  expect(shown(bomb).length).toBeLessThanOrEqual(60)
  expect(shown('y'.repeat(1e6))).toBe(`"${'y'.repeat(56)}…`)
})

it('shows whole what just fits, and what is no plain data by its name', () => {
  expect(shown('z'.repeat(58))).toBe(`"${'z'.repeat(58)}"`)
  expect(shown('z'.repeat(59))).toBe(`"${'z'.repeat(56)}…`)
  expect(shown(new NotPlain('a function'))).toBe('a function')
  expect(shown({ a: new NotPlain('a function') })).toBe('{"a":"a function"}')
})

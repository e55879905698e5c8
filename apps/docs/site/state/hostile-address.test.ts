// Addresses that nobody's view wrote: a state that the view takes, and nothing else.
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type Fields, parseQuery, serialiseState } from './address.js'
import { aDay, aSwitch, aText, ids, oneOf, someOf } from './fields.js'

const fields: Fields<Record<string, unknown>> = {
  colour: oneOf(['amber', 'blue'], 'blue'),
  several: someOf(['amber', 'blue', 'constructor']),
  rows: ids(),
  day: aDay(),
  words: aText(),
  isOn: aSwitch(),
} as never

const { FUZZ, FUZZ_SEED } = process.env
const seed = Number(FUZZ_SEED ?? 20250428)
const numRuns = 2000 * Number(FUZZ ?? 1)
let tried = 0
let unread = 0

afterAll(() => {
  console.log(
    `fuzz: ${tried.toLocaleString('en')} addresses (${unread.toLocaleString('en')} with a part that was not read), seed ${seed}`,
  )
})

const key = fc.constantFrom(...Object.keys(fields), '__proto__', 'constructor', 'toString', '', 'other')
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '%',
    '%zz',
    '%ud800',
    '%C3%28',
    '%00',
    'amber,amber',
    'amber,',
    '2024-02-30',
    '__proto__',
    'x'.repeat(100_000),
  ),
  fc
    .array(fc.constantFrom('amber', 'blue', 'constructor', 'aa', ''), { maxLength: 60 })
    .map((list) => list.join()),
)
const query = fc
  .array(fc.tuple(key, words, fc.constantFrom('=', '', '=='), fc.boolean()), { maxLength: 8 })
  .map((parts) =>
    parts.map(([key, words, sign, escaped]) => `${key}${sign}${escaped ? escape(words) : words}`).join('&'),
  )

it('is read without an exception, what is unread is named, and the state comes back as it was', () => {
  const own = Reflect.ownKeys(Object.prototype).length
  fc.assert(
    fc.property(query, (query) => {
      const { state, unreadable } = parseQuery(fields, `?${query}`)
      expect(Object.keys(state)).toEqual(Object.keys(fields))
      expect(Object.getPrototypeOf(state)).toBe(Object.prototype)
      expect(parseQuery(fields, serialiseState(fields, state))).toEqual({ state, unreadable: [] })
      expect(Reflect.ownKeys(Object.prototype).length).toBe(own)
      tried++
      if (unreadable.length > 0) unread++
    }),
    { numRuns, seed },
  )
})

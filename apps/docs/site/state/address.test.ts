import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fields, initialState, parseQuery, serialiseState } from './address.js'
import { aDay, aSwitch, aText, ids, oneOf, someOf } from './fields.js'

const colours = ['amber', 'blue', 'cyan'] as const
interface Chosen {
  readonly colour: (typeof colours)[number]
  readonly several: readonly (typeof colours)[number][]
  readonly rows: readonly string[]
  readonly day: string
  readonly words: string
  readonly isOn: boolean
}
const fields: Fields<Chosen> = {
  colour: oneOf(colours, 'blue'),
  several: someOf(colours),
  rows: ids(),
  day: aDay(),
  words: aText(),
  isOn: aSwitch(),
}
const states = fc.record({
  colour: fc.constantFrom(...colours),
  several: fc.subarray([...colours]) as fc.Arbitrary<Chosen['several']>,
  rows: fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,64}$/), { maxLength: 50 })
    .map((rows) => rows.toSorted()),
  day: fc.oneof(
    fc.constant(''),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  words: fc.string({ unit: 'grapheme', maxLength: 50 }).filter((words) => words.length <= 200),
  isOn: fc.boolean(),
})

describe('the state of a view in its address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseQuery(fields, serialiseState(fields, state))).toEqual({ state, unreadable: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('is empty where nothing was chosen', () => {
    expect(serialiseState(fields, initialState(fields))).toBe('')
  })

  it('has its keys in one order and its lists sorted', () => {
    const { state } = parseQuery(fields, '?isOn=on&several=cyan,amber&colour=amber')
    expect(serialiseState(fields, state)).toBe('?colour=amber&several=amber,cyan&isOn=on')
  })

  it('takes ids that no record has, and none that could not be one', () => {
    const read = (query: string) => parseQuery(fields, query)
    expect(read('?rows=no-such,aa,no-such').state.rows).toEqual(['aa', 'no-such'])
    const many = Array.from({ length: 51 }, (_, index) => `row-${index}`).join(',')
    for (const words of ['', 'A', 'a b', 'aa,', '<b>', 'a'.repeat(65), many]) {
      expect(read(`?rows=${encodeURIComponent(words)}`)).toEqual({
        state: initialState(fields),
        unreadable: [{ key: 'rows', words }],
      })
    }
  })

  it('takes any address, names what it cannot read, and goes on with the default', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { state } = parseQuery(fields, query)
        expect(parseQuery(fields, serialiseState(fields, state)).state).toEqual(state)
      }),
      { numRuns: 1000 },
    )
    expect(
      parseQuery(fields, '?colour=%3Cscript%3E&day=2024-02-31&several=amber,red&other=1&__proto__=2'),
    ).toEqual({
      state: initialState(fields),
      unreadable: [
        { key: 'colour', words: '<script>' },
        { key: 'several', words: 'amber,red' },
        { key: 'day', words: '2024-02-31' },
        { key: 'other', words: '1' },
        { key: '__proto__', words: '2' },
      ],
    })
  })
})

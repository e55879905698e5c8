import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, list, map, optional, record, reference, text, whole, yes } from '../schema/field.js'
import { isFormula, readCell, writeCell } from './cells.js'

const note = optional(text)

describe('a cell', () => {
  it('gives any text back', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', ' '),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(hostile, (given) => {
        expect(readCell(writeCell(given, note), note)).toBe(given)
      }),
    )
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    ' =1',
    ' \u00a0@A',
  ])('is no formula: %j', (given) => {
    expect(writeCell(given, note)).toBe(`'${given}`)
    expect(readCell(writeCell(given, note), note)).toBe(given)
  })

  it('gives apostrophes back, one or many', () => {
    for (const given of ["'", "''", "'=1", "'a", "a'"])
      expect(readCell(writeCell(given, note), note)).toBe(given)
  })

  it('tells an empty text from an absent one', () => {
    expect(writeCell('', note)).toBe("'")
    expect(readCell("'", note)).toBe('')
    expect(writeCell(undefined, note)).toBe('')
    expect(readCell('', note)).toBe(undefined)
  })

  it('is empty for null where the field takes it', () => {
    const claimant = reference('actors', null)
    expect(writeCell(null, claimant)).toBe('')
    expect(readCell('', claimant)).toBe(null)
    expect(readCell('', reference('actors', 'curators'))).toBe(undefined)
  })

  it('holds numbers, yes and no as they are, and lists and open maps as JSON', () => {
    expect([writeCell(8000, whole), readCell('8000', whole)]).toEqual(['8000', 8000])
    expect([writeCell(true, yes), readCell('true', yes), readCell('false', yes)]).toEqual([
      'true',
      true,
      false,
    ])
    const point = { is: 'tuple', of: [{ is: 'longitude' }, { is: 'latitude' }] } as const
    expect([writeCell([-77.5, 38], point), readCell('[-77.5,38]', point)]).toEqual([
      '[-77.5,38]',
      [-77.5, 38],
    ])
    expect(readCell(writeCell(['=1'], list(text)), list(text))).toEqual(['=1'])
    expect(readCell(writeCell({ "'": '' }, map(text)), map(text))).toEqual({ "'": '' })
  })

  it('holds a map of fixed fields within another as JSON', () => {
    const inner = record<{ [x: string]: string }>({ note: text } as never)
    expect([writeCell({ note: 'a' }, inner), readCell('{"note":"a"}', inner)]).toEqual([
      '{"note":"a"}',
      { note: 'a' },
    ])
  })

  it('leaves what is no value to the check', () => {
    expect(readCell('8,000', whole)).toBe('8,000')
    expect(readCell('1e3', whole)).toBe('1e3')
    for (const cell of ['TRUE', 'untrue', 'true or not', 'falsely', ' false'])
      expect(readCell(cell, yes)).toBe(cell)
    expect(readCell('A b', id)).toBe('A b')
    expect(() => readCell('[', list(text))).toThrow(SyntaxError)
  })
})

describe('isFormula', () => {
  it.each(['\tx', '\rx', '\nx', '\t', '\n', '=', ' ＋1'])(
    'is what a spreadsheet runs or strips: %j',
    (text) => {
      expect(isFormula(text)).toBe(true)
    },
  )

  it.each(['', ' ', ' x', 'x=1', "'=1", 'a\n=1', '1', '北한군'])('is not %j', (text) => {
    expect(isFormula(text)).toBe(false)
  })
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSheet } from './to-sheet.js'

const read = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, record_delimiter: '\r\n' })

describe('toSheet', () => {
  it('has a column for each key that any row has, in the order in which they come', () => {
    expect(
      read(
        toSheet([
          { a: 1, b: true },
          { b: false, c: 'x' },
        ]),
      ),
    ).toEqual([
      ['a', 'b', 'c'],
      ['1', 'true', ''],
      ['', 'false', 'x'],
    ])
  })

  it('begins with a byte order mark, and keeps every script', () => {
    const text = toSheet([{ name: '북한군' }, { name: 'Зеленський' }])
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(read(text).slice(1)).toEqual([['북한군'], ['Зеленський']])
  })

  it('leaves nothing that a spreadsheet runs, in the header neither', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=', '+', '-', '@', '＝', ' =', '\t', ''),
        (text, sign) => {
          const cells = read(toSheet([{ [`${sign}${text}`]: `${sign}${text}` }])).flat()
          expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
          expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(
            [`${sign}${text}`, `${sign}${text}`].map((cell) => cell.replace(/^'/, '')),
          )
        },
      ),
    )
  })

  it('reads of a row what it has itself, whatever a column is called', () => {
    const rows = [{ constructor: 1, ['__proto__']: 2, toString: 'x' }, { a: 3 }] as never
    expect(read(toSheet(rows))).toEqual([
      ['constructor', '__proto__', 'toString', 'a'],
      ['1', '2', 'x', ''],
      ['', '', '', '3'],
    ])
  })

  it('leaves empty what is null or undefined', () => {
    expect(
      toSheet([
        { a: null, b: 1 },
        { a: 2, b: undefined },
      ]),
    ).toBe('\uFEFFa,b\r\n,1\r\n2,\r\n')
  })

  it.each([
    [5, 'a row is "5", not a plain object'],
    ['a', 'a row is "a", not a plain object'],
    [null, 'a row is "null", not a plain object'],
    [undefined, 'a row is "undefined", not a plain object'],
  ])('refuses %j as a row', (row, message) => {
    expect(() => toSheet([{ a: 1 }, row as never])).toThrow(new TypeError(message))
  })

  it('leaves numbers numbers, negative ones too', () => {
    expect(read(toSheet([{ n: -5 }]))[1]).toEqual(['-5'])
  })

  it.each([
    [{ a: ['x'] }, 'row 2, "a": a list; join it'],
    [{ a: Number.NaN }, 'row 2, "a": NaN; a cell takes text, a number, true, false or nothing'],
    [{ a: { b: 1 } }, 'row 2, "a": an object; a cell takes text, a number, true, false or nothing'],
  ])('refuses %j', (row, message) => {
    expect(() => toSheet([{ a: 1 }, row as never])).toThrow(new TypeError(message))
  })

  it('is a byte order mark alone where there are no rows', () => {
    expect(toSheet([])).toBe('\uFEFF')
  })
})

it('is a byte order mark alone where no row has a column', () => {
  expect(toSheet([{}, {}])).toBe('\uFEFF')
})

it('refuses what is no number that can be written', () => {
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5n, new Date(0)])
    expect(() => toSheet([{ a: value } as never])).toThrow(TypeError)
})

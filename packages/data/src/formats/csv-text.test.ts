import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv-text.js'

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '\uFEFF', "'", 'a', '\0', '“') }),
)
/** Rows of one width, two cells at least: a row of one empty cell is a blank line to other readers. */
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells)

describe('the CSV text', () => {
  it('comes back as it was, whatever stands in a cell', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(cellsOf(writeCsv(given))).toEqual(given)
      }),
    )
  })

  it('is read by others as it was meant', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(parse(writeCsv(given), { record_delimiter: '\r\n' })).toEqual(given)
      }),
    )
  })

  it('is read as others read it', () => {
    const texts = ['a,b\r\n1,2\r\n', 'a,b\r\n1,2', 'a,""\r\n"x\r\ny","""q"""\r\n', ',\r\n,\r\n']
    for (const text of texts) expect(cellsOf(text)).toEqual(parse(text, { record_delimiter: '\r\n' }))
  })

  it('quotes what needs it and nothing else', () => {
    expect(writeCsv([['a', 'b c', 'd,e', 'f"g', 'h\ni', ' j', 'k ', '']])).toBe(
      'a,b c,"d,e","f""g","h\ni"," j","k ",\r\n',
    )
  })

  it('passes over a byte order mark at its start', () => {
    expect(cellsOf('\uFEFFa,b\r\n')).toEqual([['a', 'b']])
  })

  it('knows on which line a row begins, also after line breaks inside cells', () => {
    const text = 'a,b\r\n"1\n2\r3",x\r\ny,z\r\n'
    expect(readCsv(text).rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it.each([
    ['an open quotation mark', 'a\r\n"b', 2],
    ['something behind a closed one', 'a\r\nb\r\n"c"d\r\n', 3],
    ['a quotation mark inside a bare cell', 'a"b\r\n', 1],
    ['a bare line feed', 'a\r\nb\nc', 2],
    ['a bare carriage return', 'a\rb', 1],
  ])('stops at %s', (_, text, line) => {
    expect(readCsv(text).brokenAt).toBe(line)
  })

  it('reads long cells in good time', () => {
    const long = `${'"'.repeat(1_000_000)}${'x,\r\n'.repeat(1_000_000)}`
    expect(cellsOf(writeCsv([[long, 'b']]))).toEqual([[long, 'b']])
  })
})

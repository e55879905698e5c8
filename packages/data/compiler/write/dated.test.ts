import { describe, expect, it } from 'vitest'
import { datedField, isInferred, whyNotDated, wordsOf } from './dated.js'

const noDate = (edtf: string) =>
  `"${edtf}" is not a date such as 2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..]`
const noBasis = (edtf: string) =>
  `say after the date how it is known, one of stated, completed, relative, bounded, inferred, such as "${edtf} stated"`

describe('a date with its basis', () => {
  it.each([
    ['2030-05-07 stated', undefined],
    ['  [..2030-05] \t bounded ', undefined],
    ['', noDate('')],
    ['  ', noDate('')],
    ['stated 2030', noDate('stated')],
    ['2030', noBasis('2030')],
    ['2030 guessed', noBasis('2030')],
    ['2030 stated so', noBasis('2030')],
    ['2030 guessed so', noBasis('2030')],
  ])('as it is given: %j', (given, wrong) => {
    expect(whyNotDated(given)).toBe(wrong)
  })

  it('is its words, of which there may be none', () => {
    expect(wordsOf('  2030-05-07 \t stated ')).toEqual(['2030-05-07', 'stated'])
    expect(wordsOf(' ')).toEqual([])
    expect(wordsOf(undefined)).toEqual([])
  })

  it('is written short, or with what it was worked out from', () => {
    expect(datedField('  2030-05-07   stated ')).toBe('2030-05-07 stated')
    expect(datedField('  2030-05-07   inferred ', 'the day before')).toEqual({
      edtf: '2030-05-07',
      basis: 'inferred',
      why: 'the day before',
    })
  })

  it.each([
    ['2030 inferred', true],
    ['  2030 \t inferred ', true],
    ['2030 stated', false],
    ['inferred 2030', false],
    ['2030inferred', false],
    ['', false],
    [undefined, false],
  ])('that was worked out is known by its basis: %j', (given, inferred) => {
    expect(isInferred(given)).toBe(inferred)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  compareBounds,
  earlierOf,
  happenedBy,
  isBefore,
  isDay,
  mayOverlap,
  parseDate,
} from './dates.js'

describe('bounds', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-10-22', '2024-10-22', '2024-10-22'],
    ['2024-10-22?', '2024-10-22', '2024-10-22'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2024-10-01/2024-11', '2024-10-01', '2024-11-30'],
    ['2024-10-01/..', '2024-10-01', undefined],
    ['../2024-10', undefined, '2024-10-31'],
    ['[2024-10-21..2024-10-22]', '2024-10-21', '2024-10-22'],
    ['[..2024-11-01]', undefined, '2024-11-01'],
    ['[2024-11-01..]', '2024-11-01', undefined],
  ])('%s runs from %s to %s', (edtf, earliest, latest) => {
    expect(bounds(edtf)).toEqual({ earliest, latest })
  })

  it.each([
    '',
    'yesterday',
    '2024-13',
    '2024-00',
    '2024-10-00',
    '2024-00-10',
    '2024-13-10',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '24-10-22',
    '2024-10-22 ',
    '2024-1-2',
    '2024-10-22??',
    '..',
    '../..',
    '[..]',
    '[2024..2023]',
    '2024-10-22/2024-10-21',
    '[2024-10-21]',
    '[2024-10-21..2024-10-22',
    '2024-10-21..2024-10-22',
    '2024/2024-13',
    '[2024-99..]',
    '2024-W43',
    '2024-21/x',
    'Y20240',
  ])('refuses %j', (edtf) => {
    expect(parseDate(edtf)).toBeUndefined()
    expect(() => bounds(edtf)).toThrow(RangeError)
  })

  it('says what a date looks like where it refuses one', () => {
    expect(() => bounds('22 October')).toThrow(
      '"22 October" is not a date of the EDTF profile (such as 2024-10-28,',
    )
  })

  it('gives exactly the days on which a month is the month of a calendar date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        const end = new Date(0)
        end.setUTCFullYear(year, month, 0)
        expect(bounds(text).latest).toBe(end.toISOString().slice(0, 10).padStart(10, '0'))
      }),
    )
  })
})

describe('parseDate', () => {
  it('tells the forms apart', () => {
    expect(parseDate('2024-10?')).toEqual({ form: 'date', from: '2024-10', to: '2024-10', doubtful: true })
    expect(parseDate('2024-10/..')).toEqual({
      form: 'extent',
      from: '2024-10',
      to: undefined,
      doubtful: false,
    })
    expect(parseDate('[..2024-10~]')).toEqual({
      form: 'moment',
      from: undefined,
      to: '2024-10',
      doubtful: true,
    })
  })
})

describe('comparisons', () => {
  const october = bounds('2024-10')

  it('happenedBy is certain from the latest day, possible from the earliest', () => {
    expect(happenedBy(october, '2024-09-30')).toBeUndefined()
    expect(happenedBy(october, '2024-10-01')).toBe('possible')
    expect(happenedBy(october, '2024-10-30')).toBe('possible')
    expect(happenedBy(october, '2024-10-31')).toBe('certain')
    expect(happenedBy(bounds('[..2024-10-31]'), '1900-01-01')).toBe('possible')
    expect(happenedBy(bounds('[2024-10-31..]'), '2999-01-01')).toBe('possible')
  })

  it('isBefore and mayOverlap leave no third case but the other way round', () => {
    expect(isBefore(october, bounds('2024-11'))).toBe(true)
    expect(isBefore(october, bounds('2024-10-31'))).toBe(false)
    expect(isBefore(october, bounds('[..2024-11-05]'))).toBe(false)
    expect(mayOverlap(october, bounds('2024-10-31'))).toBe(true)
    expect(mayOverlap(october, bounds('2024-11'))).toBe(false)
    expect(mayOverlap(bounds('2024-11'), october)).toBe(false)
  })

  it('bounds that are no texts are open, and nothing of them is run', () => {
    const thorny = {
      toString() {
        throw new Error('no')
      },
    } as never
    const known = { earliest: '2024-10-01', latest: '2024-10-01' }
    expect(happenedBy({ earliest: thorny, latest: thorny }, '2024-10-01')).toBe('possible')
    expect(isBefore({ ...known, latest: thorny }, bounds('2024-10-02'))).toBe(false)
    expect(isBefore(known, { ...bounds('2024-10-02'), earliest: thorny })).toBe(false)
    expect(() => happenedBy(known, thorny)).toThrow('an object is not a day (YYYY-MM-DD)')
    expect(() => happenedBy(known, '2024-9-1')).toThrow(
      new RangeError('"2024-9-1" is not a day (YYYY-MM-DD)'),
    )
  })

  it('earlierOf takes the least of both ends', () => {
    expect(earlierOf(october, bounds('2024-10-15'))).toEqual({ earliest: '2024-10-01', latest: '2024-10-15' })
    expect(earlierOf(october, bounds('[..2024-12-01]'))).toEqual({
      earliest: undefined,
      latest: '2024-10-31',
    })
    expect(earlierOf(october, bounds('[2024-09-01..]'))).toEqual({
      earliest: '2024-09-01',
      latest: '2024-10-31',
    })
  })

  it('earlierOf gives the same whichever comes first, and is open where both are', () => {
    const dates = ['2024-10', '2024-10-15', '[2024-09-01..]', '[..2024-12-01]', '2024/..']
    for (const a of dates) {
      for (const b of dates) expect(earlierOf(bounds(a), bounds(b))).toEqual(earlierOf(bounds(b), bounds(a)))
    }
    expect(earlierOf(bounds('[2024-09-01..]'), bounds('2024-10-01/..'))).toEqual({
      earliest: '2024-09-01',
      latest: undefined,
    })
  })

  it('compareBounds goes by the latest day, then by the earliest, open ends outermost', () => {
    const dates = ['[2024-10-05..]', '2024-10', '2024-10-31', '[..2024-10-31]', '2024-10-02']
    const inOrder = [...dates].sort((a, b) => compareBounds(bounds(a), bounds(b)))
    expect(inOrder).toEqual(['2024-10-02', '[..2024-10-31]', '2024-10', '2024-10-31', '[2024-10-05..]'])
    for (const [a, b] of inOrder.flatMap((date, at) => inOrder.slice(at + 1).map((later) => [date, later]))) {
      expect(compareBounds(bounds(a ?? ''), bounds(b ?? ''))).toBe(-1)
      expect(compareBounds(bounds(b ?? ''), bounds(a ?? ''))).toBe(1)
    }
    expect(compareBounds(bounds('2024/..'), bounds('[2024-01-01..]'))).toBe(0)
  })

  it('bounds gives the same answer however many dates were read in between', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'))
    for (const year of years) expect(bounds(`${year}-06-01`).latest).toBe(`${year}-06-01`)
    for (const year of years.slice(0, 9)) expect(bounds(`${year}-06`).latest).toBe(`${year}-06-30`)
    expect(() => bounds('2024-13')).toThrow(RangeError)
  })

  it('isDay knows calendar days only', () => {
    for (const given of [undefined, null, 20241022, ['2024-10-22']]) expect(isDay(given as never)).toBe(false)
    expect(['2024-10-22', '2024-10', '2024-10-22?', '2024-02-30', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

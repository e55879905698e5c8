import { type Claim, createDataset } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { type Gap, gapBetween, gapInWords } from './gap.js'

const record = createDataset({})
const on = (id: string, edtf: string) =>
  ({
    id,
    question: 'fact',
    claimant: 'aa',
    act: 'answer',
    polarity: 'affirm',
    said: { edtf, basis: 'stated' },
  }) as Claim
const words = (all: readonly Claim[], answer: readonly Claim[]) => gapInWords(gapBetween(record, all, answer))

describe('the days from the first of all to the first of a party', () => {
  const first = on('first', '2030-01-10')

  it('are a number where both days are known', () => {
    expect(words([first], [on('later', '2030-07-14')])).toBe('185 days')
    expect(words([first], [on('later', '2030-01-11')])).toBe('1 day')
    expect(words([first], [on('later', '2030-01-10')])).toBe('0 days')
  })

  it('are a range where either day is uncertain', () => {
    const unsure = on('unsure', '[2030-01-05..2030-01-10]')
    expect(words([unsure], [on('later', '2030-07-14')])).toBe('between 185 and 190 days')
    expect(words([first], [on('later', '[2030-01-12..2030-01-20]')])).toBe('between 2 and 10 days')
    expect(words([unsure], [on('later', '2030-02')])).toBe('between 22 and 54 days')
  })

  it('are never negative: an answer that may be the first comes after nothing', () => {
    const gap = gapBetween(record, [first], [on('later', '[2030-01-08..2030-01-12]')])
    expect(gap).toMatchObject({ least: 0, most: 2 })
  })

  it('count from the others, and say where the answer may itself be the first', () => {
    const own = on('own', '[2030-01-08..2030-01-12]')
    expect(words([first, own], [own])).toBe('between 0 and 2 days; it may itself be the first')
    expect(words([own], [own])).toBe('none, it is the first')
    expect(gapBetween(record, [own], [own])).toMatchObject({ least: 0, most: 0, isFirst: 'yes' })
  })

  it('take the first of several, whichever it was', () => {
    const other = on('other', '[2030-01-02..2030-01-20]')
    const answer = [on('one', '2030-02-10'), on('two', '[2030-02-05..2030-02-20]')]
    expect(words([first, other], answer)).toBe('between 26 and 39 days')
  })

  it('have no upper limit where the first may have been at any time before', () => {
    expect(words([on('open', '[..2030-01-10]')], [on('later', '2030-07-14')])).toBe('185 days or more')
  })

  it('cannot be counted where neither limit is known', () => {
    expect(words([on('open', '[..2030-01-10]')], [on('later', '[..2030-07-14]')])).toBe(
      'cannot be counted: day unknown',
    )
  })

  it('say that a date is uncertain where one that sets a limit is so marked', () => {
    expect(words([on('doubt', '2030-01-10?')], [on('later', '2030-01-12')])).toBe('2 days (date uncertain)')
    const late = on('late', '[2030-01-05..2030-01-20]')
    expect(words([first, late, on('idle', '[2030-01-06..2030-01-15]')], [on('later', '2030-02-01')])).toBe(
      'between 22 and 27 days',
    )
  })

  it('hold every gap that the dates allow, and no other', () => {
    const day = (number: number) => `2030-01-${String(number).padStart(2, '0')}`
    for (const [a, b, c, d] of [
      [1, 5, 3, 9],
      [4, 4, 1, 8],
      [2, 9, 2, 9],
      [6, 8, 1, 3],
    ] as const) {
      const gaps: number[] = []
      for (let one = a; one <= b; one++) for (let two = c; two <= d; two++) gaps.push(Math.max(0, two - one))
      const gap: Gap = gapBetween(
        record,
        [on('x', `[${day(a)}..${day(b)}]`)],
        [on('y', `[${day(c)}..${day(d)}]`)],
      )
      expect([gap.least, gap.most]).toEqual([Math.min(...gaps), Math.max(...gaps)])
    }
  })
})

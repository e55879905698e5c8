import { bounds, createDataset, type Dataset, dataset } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { dayAndMonth, hasLastDay, plainDate, whenIn } from './days.js'

const record: Dataset = dataset
const clocks = ['said', 'published'] as const

/** The record with every document published at one date. */
function published(edtf: string): Dataset {
  return createDataset({
    ...record,
    documents: record.documents.map((row) => ({ ...row, published: { edtf, basis: 'stated' } })),
  })
}

/** A relay that a report names may be earlier than its document. */
function isRelayed({ reports }: Dataset, claim: string): boolean {
  return reports.some((report) => report.claim === claim && report.via?.some(({ at }) => at !== undefined))
}

describe('dates in words', () => {
  it('names a day, a month, and a day whose year stands above it', () => {
    expect(plainDate('2024-10-04')).toBe('4 October 2024')
    expect(plainDate('2024-10')).toBe('October 2024')
    expect(dayAndMonth('2024-10-04')).toBe('4 October')
  })

  it('names the clock, and keeps the doubt and the openness of a date of publication', () => {
    const claim = record.claims.find(({ id }) => !isRelayed(record, id))
    if (!claim) throw new Error('every claim is relayed')
    const words = (edtf: string) => whenIn(published(edtf), claim, 'published')
    expect(words('2024-11-01?')).toBe('published on 1 November 2024 (date uncertain)')
    expect(words('2024-11-01')).toBe('published on 1 November 2024')
    expect(words('[2024-11-01..]')).toBe('published on or after 1 November 2024 (day unknown)')
  })

  it('takes the day on which a text was taken for no last day of a claim', () => {
    const open = published('[2024-11-01..]')
    for (const claim of open.claims) {
      if (!isRelayed(open, claim.id)) expect(hasLastDay(open, claim, 'published')).toBe(false)
    }
    for (const clock of clocks) {
      for (const claim of record.claims) {
        const words = whenIn(record, claim, clock)
        expect(words.startsWith(clock) || words.startsWith('no date')).toBe(true)
        if (!hasLastDay(record, claim, clock)) expect(words).toMatch(/on or after|no date/)
      }
    }
  })

  it('has a last day wherever the claim states one', () => {
    for (const claim of record.claims) {
      if (claim.said && bounds(claim.said.edtf).latest !== undefined) {
        expect(hasLastDay(record, claim, 'said')).toBe(true)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import type { Dataset } from '../model.js'
import { asOf } from './as-of.js'
import { certaintyOf } from './certainty-of.js'

const held = (
  view: Dataset,
  table: 'claims' | 'reports' | 'links' = 'claims',
): Record<string, string | undefined> =>
  Object.fromEntries(view[table].map(({ id }) => [id, certaintyOf(view, id)]))

describe('asOf on the clock said', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'sure', polarity: 'affirm', said: { edtf: '2030-01-05', basis: 'stated' } },
      {
        id: 'unsure',
        polarity: 'deny',
        claimant: 'bb',
        said: { edtf: '[2030-01-04..2030-01-06]', basis: 'bounded' },
      },
      {
        id: 'by',
        polarity: 'affirm',
        claimant: 'aa-army',
        said: { edtf: '[..2030-01-06]', basis: 'bounded' },
      },
      {
        id: 'from',
        polarity: 'affirm',
        claimant: 'bb-army',
        said: { edtf: '[2030-01-07..]', basis: 'bounded' },
      },
      { id: 'at-briefing', polarity: 'affirm', claimant: 'aa-staff', occasion: 'briefing' },
    ],
    links: [{ id: 'link', type: 'responds-to', from: 'unsure', to: 'sure' }],
  })

  it('holds a claim possibly from its earliest day, certainly from its latest', () => {
    expect(held(asOf(dataset, '2030-01-03'))).toEqual({ by: 'possible' })
    expect(held(asOf(dataset, '2030-01-05'))).toEqual({ sure: 'certain', unsure: 'possible', by: 'possible' })
    expect(held(asOf(dataset, '2030-01-06'))).toEqual({ sure: 'certain', unsure: 'certain', by: 'certain' })
  })

  it('takes the day of the occasion where a claim has none of its own', () => {
    expect(held(asOf(dataset, '2030-01-09'))['at-briefing']).toBeUndefined()
    expect(held(asOf(dataset, '2030-01-10'))['at-briefing']).toBe('certain')
  })

  it('takes a date without end to end when it could first be read', () => {
    expect(held(asOf(dataset, '2030-01-31')).from).toBe('possible')
    expect(held(asOf(dataset, '2030-02-01')).from).toBe('certain')
  })

  it('has no certainty for what it does not hold', () => {
    expect(() => certaintyOf(asOf(dataset, '2030-01-03'), 'sure')).toThrow(
      '"sure" is no claim, report or link of this view',
    )
    expect(() => certaintyOf(dataset, 'no-such')).toThrow(RangeError)
  })

  it('keeps the reports of what it keeps, and links with both ends, with the weaker certainty', () => {
    const view = asOf(dataset, '2030-01-05')
    expect(held(view, 'reports')).toEqual({
      'sure-report': 'certain',
      'unsure-report': 'possible',
      'by-report': 'possible',
    })
    expect(held(view, 'links')).toEqual({ link: 'possible' })
    expect(held(asOf(dataset, '2030-01-03'), 'links')).toEqual({})
  })

  it('can leave the possible out', () => {
    expect(held(asOf(dataset, '2030-01-05', { possible: false }))).toEqual({ sure: 'certain' })
  })

  it('composes: the weaker certainty stays', () => {
    expect(held(asOf(asOf(dataset, '2030-01-05'), '2030-01-31'))).toEqual({
      sure: 'certain',
      unsure: 'possible',
      by: 'possible',
    })
  })

  it('leaves the reference tables whole and shares them', () => {
    const view = asOf(dataset, '2000-01-01')
    expect(view.claims).toEqual([{ ...dataset.claims[2] }])
    expect(view.actors).toBe(dataset.actors)
    expect(view.questions).toBe(dataset.questions)
  })

  it('refuses what is not a day', () => {
    for (const day of ['2030-02-30', '2030', '', '1 January 2030', '2030-01-01?', undefined as never]) {
      expect(() => asOf(dataset, day)).toThrow(`"${day}" is not a day (YYYY-MM-DD)`)
    }
  })
})

describe('a clock that there is not', () => {
  it('is refused', () => {
    expect(() => asOf(smallDataset({ claims: [] }), '2030-01-01', { clock: 'printed' as never })).toThrow(
      '"printed" is no clock of asOf: said, published, recorded',
    )
  })
})

describe('asOf on the clock published', () => {
  const dataset = smallDataset({
    claims: [{ id: 'claim', polarity: 'affirm', said: { edtf: '2030-01-05', basis: 'stated' } }],
    reports: [
      { id: 'early', claim: 'claim', document: 'daily-text', via: [{ actor: 'wire', at: '2030-01-20' }] },
      { id: 'late', claim: 'claim', document: 'weekly-text' },
      { id: 'open', claim: 'claim', document: 'open-text' },
    ],
    documents: [
      {
        id: 'open-text',
        publisher: 'weekly',
        title: 'Open',
        lang: 'en',
        published: { edtf: '[2030-02-10..]', basis: 'bounded' },
        accessed: '2030-03-01',
        text: { sha256: 'x', length: 1 },
        rights: 'unknown',
        zones: [],
      },
    ],
  })
  const at = (day: string) => asOf(dataset, day, { clock: 'published' })

  it('knows a claim from the first of its documents and relays', () => {
    expect(held(at('2030-01-19'))).toEqual({})
    expect(held(at('2030-01-20'))).toEqual({ claim: 'certain' })
  })

  it('holds no report that was not yet out', () => {
    expect(held(at('2030-01-20'), 'reports')).toEqual({ early: 'certain' })
    expect(held(at('2030-02-01'), 'reports')).toEqual({ early: 'certain', late: 'certain' })
  })

  it('takes the day the text was taken as the end of an open date', () => {
    expect(held(at('2030-02-10'), 'reports').open).toBe('possible')
    expect(held(at('2030-03-01'), 'reports').open).toBe('certain')
    const sure = asOf(dataset, '2030-02-10', { clock: 'published', possible: false })
    expect(held(sure, 'reports').open).toBeUndefined()
  })
})

it('makes nothing known by a report that was withdrawn', () => {
  const withdrawn = { withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }
  const dataset = smallDataset({
    claims: [{ id: 'claim', polarity: 'affirm' }],
    reports: [
      { id: 'gone', claim: 'claim', via: [{ actor: 'wire', at: '2030-01-20' }], ...withdrawn },
      { id: 'stands', claim: 'claim' },
    ],
  })
  expect(asOf(dataset, '2030-01-25', { clock: 'published' }).claims).toEqual([])
  const later = asOf(dataset, '2030-02-01', { clock: 'published' })
  expect(later.reports.map(({ id }) => id)).toEqual(['gone', 'stands'])
})

it('holds no report for sure whose claim it holds only possibly', () => {
  const said = { edtf: '[2030-01-01..2030-01-09]', basis: 'bounded' }
  const dataset = smallDataset({ claims: [{ id: 'claim', polarity: 'affirm', said }] })
  const loaded = createDataset({ ...dataset, possible: ['claim'] })
  const view = asOf(loaded, '2030-02-01', { clock: 'published' })
  expect(held(view)).toEqual({ claim: 'possible' })
  expect(held(view, 'reports')).toEqual({ 'claim-report': 'possible' })
})

import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { claimsOn, createDataset, type Dataset, find, linksOf, reportsOf } from '../index.js'
import { asOf } from './as-of.js'
import { select } from './select.js'

const said = (edtf: string) => ({ edtf, basis: 'stated' as const })
const dataset = smallDataset({
  claims: [
    { id: 'first', polarity: 'affirm', said: said('2024-01-01') },
    { id: 'second', polarity: 'deny', claimant: 'bb', said: said('2024-03-01') },
  ],
  links: [{ id: 'link', type: 'contradicts', from: 'second', to: 'first', assertedBy: 'daily' }],
})

describe('a view', () => {
  it('shares the rows and lists of its dataset', () => {
    const early = asOf(dataset, '2024-02-01')
    expect(early.claims[0]).toBe(dataset.claims[0])
    expect(early.questions).toBe(dataset.questions)
    expect(reportsOf(early, 'first')).toBe(reportsOf(dataset, 'first'))
    const sure = asOf(dataset, '2024-02-01', { possible: false })
    expect(reportsOf(sure, 'first')).toBe(reportsOf(dataset, 'first'))
    const doubted = createDataset({ ...dataset, possible: ['first-report'] })
    expect(reportsOf(asOf(doubted, '2024-02-01'), 'first')).toBe(reportsOf(doubted, 'first'))
  })

  it('has what it keeps and nothing else, wherever it is looked for', () => {
    const early = asOf(dataset, '2024-02-01')
    const { claims, reports, links } = early
    expect(claims.map(({ id }) => id)).toEqual(['first'])
    expect(reports.map(({ claim }) => claim)).toEqual(['first'])
    expect(links).toEqual([])
    expect(find(early, 'claims', 'second')).toBeUndefined()
    expect(find(early, 'links', 'link')).toBeUndefined()
    expect(linksOf(early, 'first')).toEqual([])
    const { question } = dataset.claims[0] as (typeof dataset.claims)[number]
    expect(claimsOn(early, question).map(({ id }) => id)).toEqual(['first'])
  })

  it('is read, spread, written as JSON and loaded like any dataset, and cannot be changed', () => {
    const early = asOf(dataset, '2024-02-01')
    const plain = { ...early }
    expect(plain).toEqual(JSON.parse(JSON.stringify(early)))
    expect(createDataset(plain)).toEqual(early)
    expect(early.claims).toBe(early.claims)
    expect([early, early.claims, early.reports, early.links, early.possible].every(Object.isFrozen)).toBe(
      true,
    )
  })

  it('leaves out what its dataset holds only possibly, where it is told to, and keeps the rest', () => {
    const doubted = createDataset({ ...dataset, possible: ['first-report', 'link'] })
    const all = asOf(doubted, '2024-12-31')
    expect(all.possible).toEqual(['first-report', 'link'])
    expect(select(doubted, { claimant: 'bb' }).possible).toEqual([])
    const sure = asOf(doubted, '2024-12-31', { possible: false })
    expect(sure.claims).toEqual(doubted.claims)
    expect([sure.reports.map(({ id }) => id), sure.links, sure.possible]).toEqual([['second-report'], [], []])
    expect(reportsOf(sure, 'first')).toEqual([])
    expect(select(sure, { document: 'daily-text' }).reports.map(({ id }) => id)).toEqual(['second-report'])
  })

  it('holds no report of a claim that is not there, in tables that nobody checked', () => {
    const [report] = dataset.reports
    const unchecked = { ...dataset, reports: [...dataset.reports, { ...report, id: 'stray', claim: 'gone' }] }
    for (const view of [asOf(unchecked as Dataset, '2024-12-31'), select(unchecked as Dataset, {})]) {
      expect(view.reports).toEqual(dataset.reports)
      expect(find(view, 'reports', 'stray')).toBeUndefined()
    }
  })

  it('of a view holds what both hold', () => {
    const both = select(asOf(dataset, '2024-12-31'), { claimant: 'bb' })
    expect(both.claims.map(({ id }) => id)).toEqual(['second'])
    expect(asOf(both, '2024-02-01').claims).toEqual([])
  })
})

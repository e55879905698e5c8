import { describe, expect, it } from 'vitest'
import { smallDataset } from '../test/small-dataset.js'
import { aboutBounds, clockBounds, knownBounds, publishedBounds, saidBounds, saidOn } from './clocks.js'
import { createDataset } from './dataset.js'
import { get } from './indexes/find.js'
import type { Dataset } from './model.js'
import { asOf } from './views/as-of.js'
import { certaintyOf } from './views/certainty-of.js'

/** As a foreign dataset may have it: these claims without their dates. */
const withoutDates = (dataset: Dataset, ...ids: readonly string[]): Dataset =>
  createDataset({
    ...dataset,
    claims: dataset.claims.map((claim) => {
      const { said: _, ...undated } = claim
      return ids.includes(claim.id) ? undated : claim
    }),
  })

const open = { earliest: undefined, latest: undefined }
const stock = { question: 'stock', quantity: { hedge: 'exact', low: 5, high: 5 } }

describe('where a foreign dataset is silent', () => {
  const small = smallDataset({
    questions: [
      { id: 'stock', kind: 'quantity', measure: 'stock' },
      { id: 'flow', kind: 'quantity', measure: 'flow' },
    ],
    claims: [
      { id: 'carried', ...stock },
      { id: 'undated', ...stock },
      { id: 'uncarried', ...stock },
      { id: 'nothing-known', ...stock },
      { id: 'flowing', ...stock, question: 'flow' },
      { id: 'flowing-then', ...stock, question: 'flow', about: '2029' },
    ],
    reports: ['carried', 'undated', 'flowing'].map((claim) => ({ id: `${claim}-r`, claim })),
  })
  const dataset = withoutDates(small, 'undated', 'nothing-known')
  const claim = (id: string) => get(dataset, 'claims', id)

  it('takes a claim without a date to be made by the day on which it could be read', () => {
    expect(saidBounds(dataset, claim('undated'))).toEqual({ earliest: undefined, latest: '2030-02-01' })
    expect(saidBounds(dataset, claim('nothing-known'))).toEqual(open)
  })

  it('knows no day for a claim that no document carries', () => {
    expect(knownBounds(dataset, claim('carried'))).toEqual({ earliest: '2030-02-01', latest: '2030-02-01' })
    expect(knownBounds(dataset, claim('uncarried'))).toEqual(open)
  })

  it('holds what has no date at all in every view, and nowhere for sure', () => {
    for (const day of ['1900-01-01', '2099-12-31']) {
      const view = asOf(dataset, day)
      expect(certaintyOf(view, 'nothing-known')).toBe('possible')
    }
  })

  it('takes a stock to be of the day of the saying, and a flow to be of any time unless it says', () => {
    expect(aboutBounds(dataset, claim('carried'))).toEqual(saidBounds(dataset, claim('carried')))
    expect(aboutBounds(dataset, claim('flowing'))).toEqual(open)
    expect(aboutBounds(dataset, claim('flowing-then'))).toEqual({
      earliest: '2029-01-01',
      latest: '2029-12-31',
    })
  })

  it('knows no day for a report whose document it does not have', () => {
    const report = get(dataset, 'reports', 'carried-r')
    expect(publishedBounds(dataset, report).latest).toBe('2030-02-01')
    expect(publishedBounds(createDataset({}), report)).toEqual(open)
  })
})

describe('when a claim was made, and when it could be read', () => {
  const dataset = () =>
    smallDataset({
      questions: [
        { id: 'flow', kind: 'quantity', measure: 'flow' },
        { id: 'total', kind: 'quantity', measure: 'cumulative' },
      ],
      claims: [
        { id: 'at-briefing', polarity: 'affirm', occasion: 'briefing' },
        {
          id: 'at-briefing-on',
          polarity: 'affirm',
          occasion: 'briefing',
          said: { edtf: '2030-01-09', basis: 'stated' },
        },
        { id: 'relayed', polarity: 'affirm' },
        { id: 'running', ...stock, question: 'total' },
        { id: 'denied', polarity: 'deny' },
      ],
      reports: [
        { id: 'one', claim: 'relayed', via: [{ actor: 'wire' }, { actor: 'weekly', at: '2030-01-20' }] },
        { id: 'other', claim: 'relayed', document: 'weekly-text' },
      ],
      documents: [{ id: 'weekly-text', published: { edtf: '2030-01-25', basis: 'stated' } }],
    })
  const claim = (id: string) => get(dataset(), 'claims', id)

  it('is the time of its occasion, unless it has a day of its own', () => {
    expect(saidOn(dataset(), claim('at-briefing'))?.edtf).toBe('2030-01-10')
    expect(saidOn(dataset(), claim('at-briefing-on'))?.edtf).toBe('2030-01-09')
    expect(saidBounds(dataset(), claim('at-briefing'))).toEqual({
      earliest: '2030-01-10',
      latest: '2030-01-10',
    })
  })

  it('is not known where the view has left out its occasion', () => {
    const { occasion, ...rest } = claim('at-briefing')
    expect(saidOn(createDataset({}), { ...rest, occasion } as never)).toBeUndefined()
    expect(saidOn(createDataset({}), rest as never)).toBeUndefined()
  })

  it('could be read when the first relay carried it, or else its document', () => {
    const whole = dataset()
    expect(publishedBounds(whole, get(whole, 'reports', 'one')).latest).toBe('2030-01-20')
    expect(publishedBounds(whole, get(whole, 'reports', 'other')).latest).toBe('2030-01-25')
    expect(clockBounds(whole, claim('relayed'), 'said').latest).toBe('2030-01-10')
    expect(clockBounds(whole, claim('relayed'), 'published').latest).toBe('2030-01-20')
  })

  it('is when a running total is meant, as any answer but of a flow', () => {
    expect(aboutBounds(dataset(), claim('running')).latest).toBe('2030-01-10')
    expect(aboutBounds(dataset(), claim('denied')).latest).toBe('2030-01-10')
    expect(aboutBounds(createDataset({}), claim('denied')).latest).toBe('2030-01-10')
  })
})

import { describe, expect, it } from 'vitest'
import { smallDataset } from '../test/small-dataset.js'
import { aboutBounds, knownBounds, publishedBounds, saidBounds } from './clocks.js'
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

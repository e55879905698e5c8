import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { asOf } from '../views/as-of.js'
import { envelope } from './envelope.js'

const count = (id: string, hedge: string, low?: number, high?: number, more = {}) => ({
  id,
  question: 'quantity',
  quantity: { hedge, ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
  ...more,
})
const dataset = smallDataset({
  claims: [
    count('exact', 'exact', 20, 20),
    count('ceiling', 'up-to', undefined, 12),
    count('about', 'about', 50, 50),
    count('words', 'vague'),
    count('plan', 'exact', 900, 900, { modality: 'planned' }),
    count('later', 'at-least', 30, undefined, {
      said: { edtf: '[2030-02-01..2030-02-09]', basis: 'bounded' },
    }),
  ],
})

describe('envelope', () => {
  it('spans the stated bounds of one modality, and says which sides are open', () => {
    expect(envelope(dataset, 'quantity', 'stated')).toEqual({
      policy: 'stated',
      modality: 'actual',
      low: 20,
      high: 20,
      openBelow: true,
      openAbove: true,
      read: ['ceiling', 'exact', 'later'],
      unread: ['about', 'words'],
      certainty: 'certain',
    })
  })

  it('reads "about" by the policy named', () => {
    const { low, high, unread } = envelope(dataset, 'quantity', 'about-10-percent')
    expect([low, high, unread]).toEqual([20, 55, ['words']])
  })

  it('keeps what is planned apart', () => {
    const { read, high } = envelope(dataset, 'quantity', 'stated', { modality: 'planned' })
    expect([read, high]).toEqual([['plan'], 900])
  })

  it('is possible where a number read is', () => {
    expect(envelope(asOf(dataset, '2030-01-31'), 'quantity', 'stated').certainty).toBe('certain')
    expect(envelope(asOf(dataset, '2030-02-05'), 'quantity', 'stated').certainty).toBe('possible')
  })

  it('has no bounds where there is no number', () => {
    const none = envelope(asOf(dataset, '2000-01-01'), 'quantity', 'stated')
    expect(none).toMatchObject({
      openBelow: false,
      openAbove: false,
      read: [],
      unread: [],
      certainty: 'certain',
    })
    expect('low' in none || 'high' in none).toBe(false)
  })

  it('refuses a question that asks for no number, and a policy that is none', () => {
    expect(() => envelope(dataset, 'fact', 'stated')).toThrow('"fact" is a fact question')
    expect(() => envelope(dataset, 'quantity', 'guess' as never)).toThrow('no range policy')
    expect(() => envelope(dataset, 'quantity', 'stated', { modality: 'plan' as never })).toThrow(
      '"plan" is no modality: actual, planned, considered, expected, possible, conditional.',
    )
  })
})

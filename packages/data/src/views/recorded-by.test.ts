import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { asOf } from './as-of.js'

const dataset = smallDataset({
  claims: [
    { id: 'old', polarity: 'affirm', withdrawn: '0.10.0', withdrawnWhy: 'merged', replacedBy: 'new' },
    { id: 'new', polarity: 'deny', recorded: '0.10.0' },
  ],
  reports: [
    { id: 'r1', claim: 'old', withdrawn: '0.10.0', withdrawnWhy: 'merged' },
    { id: 'r2', claim: 'old', recorded: '0.9.0' },
    { id: 'r3', claim: 'new', recorded: '0.10.0' },
  ],
  links: [{ id: 'link', type: 'revises', from: 'new', to: 'old' }],
})
const at = (release: string) => asOf(dataset, release, { clock: 'recorded' })

describe('asOf on the clock recorded', () => {
  it('holds the rows of that release, standing as they then stood', () => {
    const view = at('0.9.0')
    expect(view.claims.map(({ id }) => id)).toEqual(['old'])
    expect(view.claims[0]).not.toHaveProperty('withdrawn')
    expect(view.claims[0]).not.toHaveProperty('withdrawnWhy')
    expect(view.claims[0]).not.toHaveProperty('replacedBy')
    expect(view.reports.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(view.links).toEqual([])
  })

  it('reads releases number by number, and holds everything in the last', () => {
    expect(at('0.1.0').reports.map(({ id }) => id)).toEqual(['r1'])
    expect(at('0.10.0')).toEqual({ ...dataset })
    expect(at('1.0.0')).toEqual({ ...dataset })
  })

  it('can leave out what was possible before', () => {
    const earlier = asOf(
      smallDataset({
        claims: [
          { id: 'sure', polarity: 'affirm' },
          { id: 'unsure', polarity: 'deny', said: { edtf: '[2030-01-09..2030-01-11]', basis: 'bounded' } },
        ],
        links: [{ id: 'link', type: 'restates', from: 'unsure', to: 'sure' }],
      }),
      '2030-01-10',
    )
    const held = (possible: boolean) => {
      const view = asOf(earlier, '0.1.0', { clock: 'recorded', possible })
      return [...view.claims, ...view.reports, ...view.links, ...view.possible].map((row) =>
        typeof row === 'string' ? row : row.id,
      )
    }
    expect(held(false)).toEqual(['sure', 'sure-report'])
    expect(held(true)).toEqual([
      ...['sure', 'unsure', 'sure-report', 'unsure-report', 'link'],
      ...['unsure', 'unsure-report', 'link'],
    ])
  })

  it('refuses what is no release', () => {
    expect(() => at('2030-01-01')).toThrow('"2030-01-01" is not a release (such as 0.1.0)')
  })
})

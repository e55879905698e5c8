import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { diff } from './diff.js'

const affirms = { id: 'affirms', polarity: 'affirm' }
const denies = { id: 'denies', claimant: 'bb', polarity: 'deny' }
const nothing = {
  added: [],
  removed: [],
  changed: [],
  withdrawn: [],
  contradictions: { added: [], removed: [] },
  origins: [],
}

describe('diff', () => {
  it('finds nothing between a dataset and itself', () => {
    expect(diff(smallDataset({ claims: [affirms] }), smallDataset({ claims: [affirms] }))).toEqual(nothing)
  })

  it('names rows added and removed, and the contradictions that they make', () => {
    const [one, both] = [smallDataset({ claims: [affirms] }), smallDataset({ claims: [affirms, denies] })]
    const rows = [
      { table: 'claims', id: 'denies' },
      { table: 'reports', id: 'denies-report' },
    ]
    expect(diff(one, both)).toEqual({
      ...nothing,
      added: rows,
      contradictions: { added: ['affirms × denies'], removed: [] },
    })
    expect(diff(both, one)).toEqual({
      ...nothing,
      removed: rows,
      contradictions: { added: [], removed: ['affirms × denies'] },
    })
  })

  it('goes field by field, and says whose origins moved', () => {
    const report = { id: 'r', claim: 'affirms' }
    const before = smallDataset({ claims: [affirms], reports: [report] })
    const after = smallDataset({
      claims: [{ ...affirms, note: 'x' }],
      reports: [{ ...report, via: [{ actor: 'wire' }] }],
    })
    expect(diff(before, after)).toEqual({
      ...nothing,
      changed: [
        { table: 'claims', id: 'affirms', field: 'note', before: undefined, after: 'x' },
        { table: 'reports', id: 'r', field: 'via', before: undefined, after: [{ actor: 'wire' }] },
      ],
      origins: [{ claim: 'affirms', before: ['daily'], after: ['wire'] }],
    })
  })

  it('tells what was withdrawn from what was changed', () => {
    const after = smallDataset({ claims: [{ ...affirms, withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }] })
    expect(diff(smallDataset({ claims: [affirms] }), after)).toEqual({
      ...nothing,
      withdrawn: [{ table: 'claims', id: 'affirms' }],
    })
  })
})

it('takes the same origins in another order for no change', () => {
  const reports = [
    { id: 'r1', claim: 'claim', via: [{ actor: 'wire' }] },
    { id: 'r2', claim: 'claim', document: 'weekly-text' },
  ]
  const claims = [{ id: 'claim', polarity: 'affirm' }]
  const before = smallDataset({ claims, reports })
  expect(diff(before, smallDataset({ claims, reports: [...reports].reverse() })).origins).toEqual([])
})

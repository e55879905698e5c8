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
  firstAnswers: [],
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
      contradictions: { added: [['affirms', 'denies']], removed: [] },
      firstAnswers: [{ question: 'fact', state: 'bb', before: [], after: ['denies'] }],
    })
    expect(diff(both, one)).toEqual({
      ...nothing,
      removed: rows,
      contradictions: { added: [], removed: [['affirms', 'denies']] },
      firstAnswers: [{ question: 'fact', state: 'bb', before: ['denies'], after: [] }],
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

  it('tells what was withdrawn, why, and what stands in its place, apart from what was changed', () => {
    const life = { withdrawn: '0.2.0', withdrawnWhy: 'merged', replacedBy: 'again' }
    const again = { ...affirms, id: 'again' }
    const before = smallDataset({ claims: [affirms, again] })
    expect(diff(before, smallDataset({ claims: [{ ...affirms, ...life }, again] }))).toMatchObject({
      changed: [],
      withdrawn: [{ table: 'claims', id: 'affirms', why: 'merged', replacedBy: 'again' }],
    })
    const alone = { ...affirms, withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }
    expect(diff(before, smallDataset({ claims: [alone, again] })).withdrawn).toEqual([
      { table: 'claims', id: 'affirms', why: 'coding-error' },
    ])
  })

  it('says whose first answer moved', () => {
    const later = { ...affirms, said: { edtf: '2030-05-20', basis: 'stated' } }
    const earlier = { ...affirms, id: 'earlier', said: { edtf: '2030-05-02', basis: 'stated' } }
    const [before, after] = [smallDataset({ claims: [later] }), smallDataset({ claims: [later, earlier] })]
    expect(diff(before, after).firstAnswers).toEqual([
      { question: 'fact', state: 'aa', before: ['affirms'], after: ['earlier'] },
    ])
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

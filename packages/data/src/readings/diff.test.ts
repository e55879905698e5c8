import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import type { Dataset } from '../model.js'
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
    const withdrawn = smallDataset({ claims: [alone, again] })
    expect(diff(withdrawn, withdrawn)).toEqual(nothing)
    expect(diff(before, withdrawn).withdrawn).toEqual([
      { table: 'claims', id: 'affirms', why: 'coding-error' },
    ])
  })

  it('takes neither the order of rows nor that of keys for a difference', () => {
    const straight = { ...affirms, said: { edtf: '2030-01-10', basis: 'stated' } }
    const turned = { polarity: 'affirm', said: { basis: 'stated', edtf: '2030-01-10' }, id: 'affirms' }
    const before = smallDataset({ claims: [straight, denies] })
    expect(diff(before, smallDataset({ claims: [denies, turned] }))).toEqual(nothing)
  })

  it.each([
    ['a longer list', [{ actor: 'wire' }, { actor: 'weekly' }]],
    ['another item', [{ actor: 'weekly' }]],
    ['another field within', [{ actor: 'wire', at: '2030-01-11' }]],
  ])('tells %s', (_, via) => {
    const [before, after] = [[{ actor: 'wire' }], via].map((via) =>
      smallDataset({ claims: [affirms], reports: [{ id: 'r', claim: 'affirms', via }] }),
    ) as [Dataset, Dataset]
    expect(diff(before, after).changed).toEqual([
      { table: 'reports', id: 'r', field: 'via', before: [{ actor: 'wire' }], after: via },
    ])
  })

  it('names the two claims of a contradiction in order of id, whoever came first', () => {
    const late = { ...affirms, about: '2030-01' }
    const early = { ...denies, about: '2030-01', said: { edtf: '2030-01-09', basis: 'stated' } }
    const before = smallDataset({ claims: [late] })
    expect(diff(before, smallDataset({ claims: [late, early] })).contradictions.added).toEqual([
      ['affirms', 'denies'],
    ])
  })

  it('says that a state which the earlier dataset does not know answered first', () => {
    const { actors, ...tables } = smallDataset({ claims: [] })
    const before = createDataset({
      ...tables,
      actors: actors.filter(({ id }) => !id.startsWith('bb')),
      events: [],
    })
    expect(diff(before, smallDataset({ claims: [denies] })).firstAnswers).toEqual([
      { question: 'fact', state: 'bb', before: [], after: ['denies'] },
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

import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { independence } from './independence.js'

const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })

describe('independence', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'state', polarity: 'affirm', ...on('2030-01-01') },
      { id: 'army', polarity: 'affirm', claimant: 'aa-army', ...on('2030-01-02') },
      { id: 'unnamed', polarity: 'affirm', claimant: null, ...on('2030-01-03') },
      { id: 'other-side', polarity: 'affirm', claimant: 'bb', ...on('2030-01-04') },
      { id: 'denies', polarity: 'deny', claimant: 'bb-army', ...on('2030-01-04') },
      { id: 'expects', polarity: 'affirm', modality: 'expected', claimant: 'bb-army', ...on('2030-01-04') },
    ],
    reports: [
      { id: 'r1', claim: 'state', via: [{ actor: 'wire' }] },
      { id: 'r2', claim: 'army', document: 'weekly-text', via: [{ actor: 'wire' }] },
      { id: 'r3', claim: 'unnamed', origin: { actor: 'wire', basis: 'inferred', why: 'same words' } },
      { id: 'r4', claim: 'other-side' },
      { id: 'r5', claim: 'denies' },
      { id: 'r6', claim: 'expects' },
    ],
    links: [{ id: 'same', type: 'same-statement', from: 'state', to: 'army' }],
  })

  it('tells documents, origins, claimants and states behind one answer', () => {
    expect(independence(dataset, 'army')).toEqual({
      claims: ['state', 'army', 'unnamed', 'other-side'],
      statements: 3,
      documents: ['daily-text', 'weekly-text'],
      origins: [
        { actor: 'wire', inferred: false },
        { actor: 'daily', inferred: false },
      ],
      claimants: ['aa-army', 'bb'],
      unnamed: 1,
      states: ['aa', 'bb'],
    })
  })

  it('is the same from every claim that gives the answer', () => {
    expect(independence(dataset, 'unnamed')).toEqual(independence(dataset, 'state'))
    expect(independence(dataset, 'denies').claims).toEqual(['denies'])
    expect(independence(dataset, 'expects').claims).toEqual(['expects'])
  })

  it('can leave inferred origins out, and marks what rests on them alone', () => {
    const { origins } = independence(
      smallDataset({
        claims: [{ id: 'one', polarity: 'affirm' }],
        reports: [{ id: 'r', claim: 'one', origin: { actor: 'wire', basis: 'inferred', why: 'words' } }],
      }),
      'one',
    )
    expect(origins).toEqual([{ actor: 'wire', inferred: true }])
    expect(independence(dataset, 'unnamed', { inferred: false }).origins.map(({ actor }) => actor)).toEqual([
      'wire',
      'daily',
    ])
  })

  it('refuses what is no claim', () => {
    expect(() => independence(dataset, 'stat')).toThrow('Did you mean "state"?')
  })
})

import { describe, expect, it } from 'vitest'
import { type Small, smallDataset } from '../../test/small-dataset.js'
import { revisions } from './revisions.js'

type ClaimFields = Small['claims'][number]
const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
const revised = (claims: readonly ClaimFields[], more: Omit<Small, 'claims'> = {}) =>
  revisions(smallDataset({ claims, ...more })).map(
    ({ from, to, basis, certainty }) => `${from.id} → ${to.id} ${basis} ${certainty}`,
  )
const count = (id: string, number: number, day: string, more = {}): ClaimFields => ({
  id,
  question: 'quantity',
  quantity: { hedge: 'exact', low: number, high: number },
  ...on(day),
  ...more,
})
const stance = (id: string, name: string, day: string): ClaimFields => ({
  id,
  question: 'stance',
  stance: name,
  ...on(day),
})

describe('revisions', () => {
  it('finds a later answer that differs, step by step', () => {
    expect(
      revised([
        count('third', 30, '2030-01-03'),
        count('first', 10, '2030-01-01'),
        count('second', 20, '2030-01-02'),
      ]),
    ).toEqual(['first → second computed certain', 'second → third computed certain'])
  })

  it('goes claimant by claimant, in order of id', () => {
    const of = (claimant: string) => [
      count(`${claimant}-1`, 10, '2030-01-01', { claimant }),
      count(`${claimant}-2`, 20, '2030-01-02', { claimant }),
    ]
    expect(revised([...of('aa-army'), ...of('bb'), ...of('aa')])).toEqual([
      'aa-1 → aa-2 computed certain',
      'aa-army-1 → aa-army-2 computed certain',
      'bb-1 → bb-2 computed certain',
    ])
  })

  it('is possible where the order is uncertain: two answers of one day are not lost', () => {
    expect(revised([count('a', 10, '2030-01-01'), count('b', 20, '2030-01-01')])).toEqual([
      'a → b computed possible',
    ])
  })

  it('finds another hedge on the same number', () => {
    const hedged = { ...count('b', 10, '2030-01-02'), quantity: { hedge: 'up-to', high: 10 } }
    expect(revised([count('a', 10, '2030-01-01'), hedged])).toEqual(['a → b computed certain'])
  })

  it('finds a stance of the opposed group, and no other difference of wording', () => {
    expect(revised([stance('a', 'concerned', '2030-01-01'), stance('b', 'praises', '2030-01-02')])).toEqual([
      'a → b computed certain',
    ])
    expect(revised([stance('a', 'concerned', '2030-01-01'), stance('b', 'condemns', '2030-01-02')])).toEqual(
      [],
    )
  })

  it.each<[string, readonly ClaimFields[]]>([
    ['the same answer', [count('a', 10, '2030-01-01'), count('b', 10, '2030-01-02')]],
    [
      'another claimant',
      [count('a', 10, '2030-01-01'), count('b', 20, '2030-01-02', { claimant: 'aa-army' })],
    ],
    [
      'nobody named',
      [count('a', 10, '2030-01-01', { claimant: null }), count('b', 20, '2030-01-02', { claimant: null })],
    ],
    [
      'another modality',
      [count('a', 10, '2030-01-01', { modality: 'planned' }), count('b', 20, '2030-01-02')],
    ],
  ])('leaves out %s', (_, claims) => {
    expect(revised(claims)).toEqual([])
  })

  it('takes another code of a choice for a revision where one rules out the others', () => {
    const choices: readonly ClaimFields[] = [
      { id: 'a', question: 'choice', choice: ['a'], ...on('2030-01-01') },
      { id: 'b', question: 'choice', choice: ['b'], ...on('2030-01-02') },
    ]
    expect(revised(choices)).toEqual(['a → b computed certain'])
    expect(revised(choices, { questions: [{ id: 'choice', kind: 'choice', exclusive: false }] })).toEqual([])
  })

  it.each(['a', 'b'])('passes over a link of which %s was withdrawn', (gone) => {
    const claims = [count('a', 10, '2030-01-01'), count('b', 20, '2030-01-02')].map((claim) =>
      claim.id === gone ? { ...claim, withdrawn: '0.2.0', withdrawnWhy: 'coding-error' } : claim,
    )
    expect(revised(claims, { links: [{ id: 'link', type: 'revises', from: 'b', to: 'a' }] })).toEqual([])
  })

  it('lists what a link asserts, from the earlier to the later, once', () => {
    const claims = [count('a', 10, '2030-01-01'), count('b', 20, '2030-01-02')]
    const link = (type: string) => ({ links: [{ id: 'link', type, from: 'b', to: 'a' }] })
    expect(revised(claims, link('revises'))).toEqual(['a → b asserted certain'])
    expect(revised([count('b', 20, '2030-01-01'), count('a', 10, '2030-01-02')], link('revises'))).toEqual([
      'a → b asserted certain',
    ])
    expect(revised(claims, link('same-statement'))).toEqual([])
    expect(
      revised(
        [
          count('a', 10, '2030-01-01'),
          { id: 'b', question: 'quantity', act: 'retract', ...on('2030-01-02') },
        ],
        link('retracts'),
      ),
    ).toEqual(['a → b asserted certain'])
  })
})

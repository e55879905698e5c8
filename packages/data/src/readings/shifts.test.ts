import { describe, expect, it } from 'vitest'
import { type Small, smallDataset } from '../../test/small-dataset.js'
import { asOf } from '../views/as-of.js'
import { shifts } from './shifts.js'

type ClaimFields = Small['claims'][number]
const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
const turns = (claims: readonly ClaimFields[], more: Omit<Small, 'claims'> = {}) =>
  shifts(smallDataset({ claims, ...more })).map(
    ({ state, from, to, certainty }) => `${state}: ${from.id} → ${to.id} ${certainty}`,
  )

const affirms: ClaimFields = { id: 'affirms', polarity: 'affirm', ...on('2030-01-01') }
const denies: ClaimFields = { id: 'denies', polarity: 'deny', claimant: 'aa-army', ...on('2030-01-03') }

describe('shifts', () => {
  it('finds a state that turned, whoever spoke for it', () => {
    expect(turns([denies, affirms])).toEqual(['aa: affirms → denies certain'])
  })

  it('goes state by state, in order of id', () => {
    const actors = [{ id: 'cc', kind: 'state' }]
    const of = (claimant: string): readonly ClaimFields[] => [
      { ...affirms, id: `${claimant}-1`, claimant },
      { ...denies, id: `${claimant}-2`, claimant },
    ]
    expect(turns([...of('bb'), ...of('cc'), ...of('aa')], { actors })).toEqual([
      'aa: aa-1 → aa-2 certain',
      'bb: bb-1 → bb-2 certain',
      'cc: cc-1 → cc-2 certain',
    ])
  })

  it('counts those who signed with the claimant', () => {
    expect(turns([{ ...affirms, claimant: 'bb', joint: ['aa-staff'] }, denies])).toEqual([
      'aa: affirms → denies certain',
    ])
  })

  it('finds opposed stances, and no other difference of wording', () => {
    const stance = (id: string, name: string, day: string): ClaimFields => ({
      id,
      question: 'stance',
      stance: name,
      ...on(day),
    })
    expect(turns([stance('a', 'welcomes', '2030-01-01'), stance('b', 'condemns', '2030-01-02')])).toEqual([
      'aa: a → b certain',
    ])
    expect(turns([stance('a', 'concerned', '2030-01-01'), stance('b', 'condemns', '2030-01-02')])).toEqual([])
    expect(
      turns([stance('a', 'non-interference', '2030-01-01'), stance('b', 'condemns', '2030-01-02')]),
    ).toEqual([])
  })

  it.each<[string, readonly ClaimFields[]]>([
    ['another state', [affirms, { ...denies, claimant: 'bb' }]],
    [
      'nobody named',
      [
        { ...affirms, claimant: null },
        { ...denies, claimant: null },
      ],
    ],
    ['an uncertain order', [affirms, { ...denies, ...on('[2030-01-01..2030-01-03]') }]],
    ['one day', [affirms, { ...denies, ...on('2030-01-01') }]],
    ['a plan', [affirms, { ...denies, modality: 'planned' }]],
    ['a refusal', [affirms, { id: 'silent', act: 'decline', ...on('2030-01-03') }]],
    ['what was withdrawn', [affirms, { ...denies, withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }]],
  ])('leaves out %s', (_, claims) => {
    expect(turns(claims)).toEqual([])
  })

  it('leaves out what a headline alone makes, and two renderings of one utterance', () => {
    const zones = { documents: [{ id: 'daily-text', zones: [{ kind: 'headline', start: 0, end: 10 }] }] }
    expect(turns([affirms, denies], zones)).toEqual([])
    const links = [{ id: 'same', type: 'same-statement', from: 'affirms', to: 'denies' }]
    expect(turns([affirms, denies], { links })).toEqual([])
  })

  it('leads from the last answer before the turn', () => {
    const again = { ...affirms, id: 'again', ...on('2030-01-02') }
    expect(turns([affirms, again, denies])).toEqual(['aa: again → denies certain'])
  })

  it('leads from each answer that may have been the last', () => {
    const sometime = { ...affirms, id: 'sometime', ...on('[2030-01-01..2030-01-02]') }
    expect(turns([affirms, sometime, denies])).toEqual([
      'aa: affirms → denies certain',
      'aa: sometime → denies certain',
    ])
  })

  it('is possible where a claim is', () => {
    const dataset = smallDataset({ claims: [affirms, { ...denies, ...on('[2030-01-03..2030-01-05]') }] })
    expect(shifts(asOf(dataset, '2030-01-04')).map(({ certainty }) => certainty)).toEqual(['possible'])
  })
})

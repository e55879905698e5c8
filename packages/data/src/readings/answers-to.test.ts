import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { answersTo } from './answers-to.js'

const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })

describe('answersTo', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'denied', polarity: 'deny', ...on('2030-01-03') },
      { id: 'affirmed-later', polarity: 'affirm', claimant: null, ...on('2030-01-04') },
      { id: 'affirmed', polarity: 'affirm', modality: 'expected', ...on('2030-01-01') },
      { id: 'declined', act: 'decline', ...on('2030-01-02') },
      { id: 'codes', question: 'choice', choice: ['a', 'b'], ...on('2030-01-01') },
      { id: 'same-codes', question: 'choice', choice: ['b', 'a'], claimant: 'bb', ...on('2030-01-02') },
      { id: 'up-to', question: 'quantity', quantity: { hedge: 'up-to', high: 10 }, ...on('2030-01-01') },
      { id: 'less', question: 'quantity', quantity: { hedge: 'less-than', high: 10 }, ...on('2030-01-02') },
      ...[10, 20, 10].map((low, index) => ({
        id: `more-${index}`,
        question: 'open-above',
        quantity: { hedge: 'more-than', low },
        ...on(`2030-01-0${index + 1}`),
      })),
      ...['some', 'several'].map((id) => ({ id, question: 'vague', quantity: { hedge: 'vague' } })),
    ],
    questions: [
      { id: 'unasked', kind: 'fact' },
      { id: 'open-above', kind: 'quantity' },
      { id: 'vague', kind: 'quantity' },
    ],
  })
  const groups = (question: string) =>
    answersTo(dataset, question).map(({ act, answer, claims }) => [
      act,
      answer,
      claims.map(({ claim }) => claim.id),
    ])

  it('groups claims by what they answer, in the order in which it was first said', () => {
    expect(groups('fact')).toEqual([
      ['answer', 'affirm', ['affirmed', 'affirmed-later']],
      ['decline', undefined, ['declined']],
      ['answer', 'deny', ['denied']],
    ])
  })

  it('takes choices for sets, and another hedge for another answer', () => {
    expect(groups('choice')).toEqual([['answer', ['a', 'b'], ['codes', 'same-codes']]])
    expect(groups('quantity').length).toBe(2)
  })

  it('groups numbers without an upper bound, or without any, by what they have', () => {
    expect(groups('open-above')).toEqual([
      ['answer', { hedge: 'more-than', low: 10 }, ['more-0', 'more-2']],
      ['answer', { hedge: 'more-than', low: 20 }, ['more-1']],
    ])
    expect(groups('vague')).toEqual([['answer', { hedge: 'vague' }, ['several', 'some']]])
  })

  it('has nothing where nothing was said, and refuses what is no question', () => {
    expect(groups('unasked')).toEqual([])
    expect(() => answersTo(dataset, 'fct')).toThrow('"fct" is not in questions. Did you mean "fact"?')
  })
})

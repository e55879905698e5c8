import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import { asOf } from '../views/as-of.js'
import { select } from '../views/select.js'
import { claimsOn, linksOf, questionsAsked, reportsOf } from './related.js'

const said = (edtf: string) => ({ edtf, basis: 'stated' })
const dataset = smallDataset({ claims: [{ id: 'claim', polarity: 'affirm' }], reports: [] })
const linked = smallDataset({
  claims: [
    { id: 'first', polarity: 'affirm', said: said('2030-01-01') },
    { id: 'second', polarity: 'deny', claimant: 'bb', said: said('2030-01-02') },
  ],
  reports: [
    { id: 'doubted', claim: 'first' },
    { id: 'sure', claim: 'first', document: 'weekly-text' },
    { id: 'other', claim: 'second' },
  ],
  links: [{ id: 'link', type: 'contradicts', from: 'second', to: 'first' }],
})

it('has nothing that leans on a row where nothing does', () => {
  expect(claimsOn(dataset, 'stance')).toEqual([])
  expect(reportsOf(dataset, 'claim')).toEqual([])
  expect(linksOf(dataset, 'claim')).toEqual([])
})

it('gives every reader of a whole dataset the same lists, which nobody can change', () => {
  for (const list of [
    () => claimsOn(linked, 'fact'),
    () => reportsOf(linked, 'first'),
    () => linksOf(linked, 'first'),
  ]) {
    expect(list()).toBe(list())
    expect(Object.isFrozen(list())).toBe(true)
  }
})

it('gives of a view the reports that it holds', () => {
  const doubted = createDataset({ ...linked, possible: ['doubted'] })
  const ids = (possible: boolean) =>
    reportsOf(asOf(doubted, '2030-12-31', { possible }), 'first').map(({ id }) => id)
  expect(ids(true)).toEqual(['doubted', 'sure'])
  expect(ids(false)).toEqual(['sure'])
})

it('refuses ids of rows that there are not, also of claims that a view has left out', () => {
  expect(() => claimsOn(dataset, 'stanc')).toThrow('"stanc" is not in questions. Did you mean "stance"?')
  const early = asOf(linked, '2030-01-01')
  for (const leaning of [reportsOf, linksOf]) {
    expect(() => leaning(dataset, 'clam')).toThrow('"clam" is not in claims. Did you mean "claim"?')
    expect(() => leaning(early, 'second')).toThrow(new RangeError('"second" is not in claims.'))
  }
})

describe('the questions that a dataset can hold claims on', () => {
  const crowd = Array.from({ length: 40 }, (_, row) => ({ id: `of-many-${row}`, polarity: 'deny' }))
  const ofMany = smallDataset({
    claims: [
      { id: 'chosen', question: 'choice', claimant: 'bb', choice: ['a'] },
      ...crowd,
      { id: 'answered', claimant: 'bb', polarity: 'affirm' },
    ],
  })

  it('are, where it holds few claims, those that these are on, in the order of the table', () => {
    const few = select(ofMany, { claimant: 'bb' })
    expect(questionsAsked(few).map(({ id }) => id)).toEqual(['fact', 'choice'])
  })

  it('are all where it may hold many', () => {
    expect(questionsAsked(ofMany)).toBe(ofMany.questions)
    expect(questionsAsked(select(ofMany, { claimant: 'aa' }))).toBe(ofMany.questions)
  })
})

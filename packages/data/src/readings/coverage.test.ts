import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { coverage } from './coverage.js'

it('says for each question which documents carry it, which do not, and from when to when', () => {
  const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
  const dataset = smallDataset({
    claims: [
      { id: 'a', polarity: 'affirm', ...on('2030-01-05') },
      { id: 'b', polarity: 'deny', claimant: 'bb', ...on('[2030-01-02..2030-01-09]') },
      { id: 'open', question: 'stance', stance: 'concerned', ...on('[..2030-01-09]') },
    ],
  })
  const [fact, quantity, stance] = coverage(dataset).map(({ question, ...rest }) => ({
    of: question.id,
    ...rest,
  }))
  expect(fact).toEqual({
    of: 'fact',
    claims: ['a', 'b'],
    documents: ['daily-text'],
    absent: ['weekly-text'],
    earliest: '2030-01-02',
    latest: '2030-01-09',
  })
  expect(quantity).toEqual({
    of: 'quantity',
    claims: [],
    documents: [],
    absent: ['daily-text', 'weekly-text'],
  })
  expect(stance).not.toHaveProperty('earliest')
  expect(stance).toHaveProperty('latest', '2030-01-09')
})

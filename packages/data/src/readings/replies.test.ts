import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { replies } from './replies.js'

it('lists what replies to a claim, in order of time, and no other link', () => {
  const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
  const dataset = smallDataset({
    claims: [
      { id: 'first', polarity: 'affirm', ...on('2030-01-01') },
      { id: 'later', polarity: 'deny', claimant: 'bb', ...on('2030-01-05') },
      { id: 'sooner', polarity: 'deny', claimant: 'bb-army', ...on('2030-01-03') },
      { id: 'other', polarity: 'deny', claimant: null, ...on('2030-01-03') },
      { id: 'alone', polarity: 'affirm', claimant: 'bb', ...on('2030-01-01') },
      {
        id: 'gone',
        polarity: 'deny',
        claimant: 'aa-staff',
        withdrawn: '0.2.0',
        withdrawnWhy: 'out-of-scope',
        ...on('2030-01-03'),
      },
    ],
    links: [
      { id: 'l1', type: 'responds-to', from: 'later', to: 'first' },
      { id: 'l2', type: 'responds-to', from: 'sooner', to: 'first' },
      { id: 'l3', type: 'contradicts', from: 'other', to: 'first' },
      { id: 'l4', type: 'responds-to', from: 'gone', to: 'first' },
    ],
  })
  expect(replies(dataset, 'first').map(({ claim, link }) => [claim.id, link.id])).toEqual([
    ['sooner', 'l2'],
    ['later', 'l1'],
  ])
  expect(replies(dataset, 'later')).toEqual([])
  expect(replies(dataset, 'alone')).toEqual([])
  expect(() => replies(dataset, 'frist')).toThrow('Did you mean "first"?')
})

it('lists a reply once for each who says that it is one', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'first', polarity: 'affirm' },
      { id: 'reply', polarity: 'deny', claimant: 'bb' },
    ],
    links: [
      { id: 'l2', type: 'responds-to', from: 'reply', to: 'first', assertedBy: 'weekly' },
      { id: 'l1', type: 'responds-to', from: 'reply', to: 'first', assertedBy: 'daily' },
      { id: 'l3', type: 'responds-to', from: 'reply', to: 'first', assertedBy: 'wire' },
    ],
  })
  expect(replies(dataset, 'first').map(({ link }) => link.id)).toEqual(['l2', 'l1', 'l3'])
})

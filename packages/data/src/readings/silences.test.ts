import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { silences } from './silences.js'

const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })

it('lists refusals in order of time, with what the same claimant certainly answered later', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'no-reply', act: 'no-reply', claimant: 'bb', ...on('2030-01-05') },
      { id: 'declined', act: 'decline', ...on('2030-01-02') },
      { id: 'unnamed', act: 'disclaim', claimant: null, ...on('2030-01-01') },
      { id: 'takes-back', act: 'retract', ...on('2030-01-01') },
      { id: 'earlier', polarity: 'deny', ...on('2030-01-01') },
      { id: 'perhaps-later', polarity: 'deny', ...on('[2030-01-02..2030-01-09]') },
      { id: 'last', polarity: 'deny', ...on('2030-01-09') },
      { id: 'later', polarity: 'affirm', ...on('2030-01-08') },
      { id: 'elsewhere', question: 'stance', stance: 'concerned', ...on('2030-01-08') },
      { id: 'nobody-later', polarity: 'affirm', claimant: null, ...on('2030-01-08') },
    ],
  })
  expect(
    silences(dataset).map(({ claim, act, laterAnswers }) => [
      claim.id,
      act,
      laterAnswers.map(({ id }) => id),
    ]),
  ).toEqual([
    ['unnamed', 'disclaim', []],
    ['declined', 'decline', ['later', 'last']],
    ['no-reply', 'no-reply', []],
  ])
})

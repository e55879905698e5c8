import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { reportsIn } from './reports-in.js'

it('finds the reports of a document in the order of the table', () => {
  const { reports } = smallDataset({
    claims: [{ id: 'yes', polarity: 'affirm' }],
    reports: [
      { id: 'second', claim: 'yes' },
      { id: 'first', claim: 'yes', withdrawn: '0.1.0', withdrawnWhy: 'merged' },
    ],
  })
  expect(reportsIn(reports, 'daily-text')).toEqual(reports)
  expect(reportsIn(reports, 'weekly-text')).toEqual([])
})

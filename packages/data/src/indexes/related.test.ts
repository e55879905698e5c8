import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { asOf } from '../views/as-of.js'
import { claimsOn, linksOf, reportsOf } from './related.js'

const dataset = smallDataset({ claims: [{ id: 'claim', polarity: 'affirm' }], reports: [] })

it('has nothing that leans on a row where nothing does', () => {
  expect(claimsOn(dataset, 'stance')).toEqual([])
  expect(reportsOf(dataset, 'claim')).toEqual([])
  expect(linksOf(dataset, 'claim')).toEqual([])
})

it('refuses ids of rows that there are not, also of claims that a view has left out', () => {
  expect(() => claimsOn(dataset, 'stanc')).toThrow('"stanc" is not in questions. Did you mean "stance"?')
  expect(() => reportsOf(dataset, 'clam')).toThrow('Did you mean "claim"?')
  expect(() => linksOf(asOf(dataset, '2000-01-01'), 'claim')).toThrow(RangeError)
})

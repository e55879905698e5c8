import { beforeEach, expect, it } from 'vitest'
import { smallDataset } from '../test/small-dataset.js'
import { claimantsOf, lineage, stateOf, statesOf } from './actors.js'
import { get } from './indexes/find.js'
import type { Dataset } from './model.js'

let dataset: Dataset
beforeEach(() => {
  dataset = smallDataset({
    claims: [
      { id: 'alone', polarity: 'affirm', claimant: 'aa-staff' },
      { id: 'together', polarity: 'affirm', claimant: 'aa-staff', joint: ['bb-army', 'aa-army', 'orel'] },
      { id: 'unnamed', polarity: 'affirm', claimant: null, joint: ['bb'] },
      { id: 'nobody', polarity: 'affirm', claimant: null },
    ],
  })
})

it('an actor comes first, and everyone above it after', () => {
  expect(lineage(dataset, 'aa-staff').map(({ id }) => id)).toEqual(['aa-staff', 'aa-army', 'aa'])
  expect(lineage(dataset, 'nobody')).toEqual([])
})

it('the state of an actor is found by walking up, and that of a state is itself', () => {
  expect(stateOf(dataset, 'aa-staff')).toBe('aa')
  expect(stateOf(dataset, 'aa')).toBe('aa')
  expect(stateOf(dataset, 'orel')).toBeUndefined()
  expect(stateOf(dataset, null)).toBeUndefined()
})

it('all who signed answer for a claim, and their states are named once', () => {
  const claimants = (id: string): readonly string[] => claimantsOf(get(dataset, 'claims', id))
  expect(claimants('alone')).toEqual(['aa-staff'])
  expect(claimants('together')).toEqual(['aa-staff', 'bb-army', 'aa-army', 'orel'])
  expect(claimants('unnamed')).toEqual(['bb'])
  expect(claimants('nobody')).toEqual([])
  expect(statesOf(dataset, get(dataset, 'claims', 'together'))).toEqual(['aa', 'bb'])
})

import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { framingBy } from './framing-by.js'

const dataset = smallDataset({
  claims: [
    { id: 'named', polarity: 'affirm', claimant: 'bb-army' },
    { id: 'unnamed', polarity: 'affirm', claimant: null },
    { id: 'gone', polarity: 'deny', withdrawn: '0.2.0', withdrawnWhy: 'merged' },
  ],
  reports: [
    { id: 'r1', claim: 'named', framing: 'distancing' },
    { id: 'r2', claim: 'named', document: 'weekly-text', framing: 'endorsing' },
    { id: 'r3', claim: 'unnamed', document: 'weekly-text' },
    { id: 'r4', claim: 'gone', document: 'weekly-text' },
  ],
})

it('sorts reports by the framing of the outlet', () => {
  expect(framingBy(dataset, 'publisher')).toEqual([
    { of: 'daily', neutral: [], endorsing: [], distancing: ['r1'] },
    { of: 'weekly', neutral: ['r3'], endorsing: ['r2'], distancing: [] },
  ])
  expect(framingBy(dataset, 'document').map(({ of }) => of)).toEqual(['daily-text', 'weekly-text'])
})

it('puts what names nobody last', () => {
  expect(framingBy(dataset, 'claimant').map(({ of }) => of)).toEqual(['bb-army', null])
  expect(framingBy(dataset, 'state')).toEqual([
    { of: 'bb', neutral: [], endorsing: ['r2'], distancing: ['r1'] },
    { of: null, neutral: ['r3'], endorsing: [], distancing: [] },
  ])
})

it('puts it last wherever it stands among those who are named', () => {
  const claimants = ['bb-army', null, 'aa-staff', 'bb', 'aa']
  for (const turn of claimants.keys()) {
    const turned = [...claimants.slice(turn), ...claimants.slice(0, turn)]
    const claims = turned.map((claimant, index) => ({ id: `c-${index}`, polarity: 'affirm', claimant }))
    const inOrder = framingBy(smallDataset({ claims }), 'claimant').map(({ of }) => of)
    expect(inOrder).toEqual(['aa', 'aa-staff', 'bb', 'bb-army', null])
  }
})

it('refuses another grouping', () => {
  expect(() => framingBy(dataset, 'states' as never)).toThrow(
    'framing is not counted by "states", but by publisher, document, claimant, state. Did you mean "state"?',
  )
})

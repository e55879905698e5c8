import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { sharedClaims } from './shared-claims.js'

const dataset = smallDataset({
  claims: [
    { id: 'both', polarity: 'affirm' },
    { id: 'one-voice', polarity: 'deny' },
    { id: 'here', polarity: 'affirm', claimant: 'aa-army' },
    { id: 'there', polarity: 'affirm', claimant: 'aa-staff' },
    { id: 'alone', polarity: 'affirm', claimant: 'bb' },
  ],
  reports: [
    { id: 'd1', claim: 'both' },
    { id: 'w1', claim: 'both', document: 'weekly-text' },
    { id: 'd2', claim: 'one-voice', via: [{ actor: 'wire' }] },
    { id: 'w2', claim: 'one-voice', document: 'weekly-text' },
    {
      id: 'w3',
      claim: 'one-voice',
      document: 'weekly-text',
      origin: { actor: 'wire', basis: 'inferred', why: 'same words' },
    },
    { id: 'd4', claim: 'here' },
    { id: 'w5', claim: 'there', document: 'weekly-text' },
    { id: 'd6', claim: 'alone' },
  ],
  links: [{ id: 'same', type: 'same-statement', from: 'here', to: 'there' }],
})

it('lists what both documents carry, and whether they have it from one origin', () => {
  expect(sharedClaims(dataset, 'daily-text', 'weekly-text')).toEqual([
    { claims: ['both', 'both'], reports: [['d1'], ['w1']], oneOrigin: false },
    { claims: ['one-voice', 'one-voice'], reports: [['d2'], ['w2', 'w3']], oneOrigin: true },
    { claims: ['here', 'there'], reports: [['d4'], ['w5']], oneOrigin: false },
  ])
  const [, printed] = sharedClaims(dataset, 'daily-text', 'weekly-text', { inferred: false })
  expect(printed?.oneOrigin).toBe(false)
})

it('refuses one document twice, and what is none', () => {
  expect(() => sharedClaims(dataset, 'daily-text', 'daily-text')).toThrow('"daily-text" is named twice')
  expect(() => sharedClaims(dataset, 'daily-text', 'weekly-txt')).toThrow('Did you mean "weekly-text"?')
})

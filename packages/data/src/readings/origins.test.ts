import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { echoes } from './echoes.js'
import { origins } from './origins.js'
import { provenance } from './provenance.js'

const inferred = { actor: 'wire', basis: 'inferred', why: 'same words' }
const stated = { actor: 'wire', basis: 'stated' }
const originsOf = (claim: object, report: object, document: object = {}, options = {}) => {
  const dataset = smallDataset({
    claims: [{ id: 'claim', polarity: 'affirm', ...claim }],
    reports: [{ id: 'report', claim: 'claim', ...report }],
    documents: [{ id: 'daily-text', ...document }],
  })
  return origins(dataset, 'claim', options).origins.map(
    (origin) => `${origin.actor}${origin.inferred ? '?' : ''}`,
  )
}

describe('the origin of a report', () => {
  it.each([
    ['the claimant, if it is an outlet', { claimant: 'weekly' }, { via: [{ actor: 'wire' }] }, {}, 'weekly'],
    [
      'the claimant, if it published the document',
      { claimant: 'aa-army' },
      {},
      { publisher: 'aa-army', origin: stated },
      'aa-army',
    ],
    [
      'else the first relay',
      {},
      { via: [{ actor: 'wire' }, { actor: 'weekly' }], origin: inferred },
      {},
      'wire',
    ],
    [
      'else that of the passage',
      {},
      { origin: inferred },
      { origin: { actor: 'weekly', basis: 'stated' } },
      'wire?',
    ],
    ['else that of the document', {}, {}, { origin: stated }, 'wire'],
    ['else the publisher', {}, {}, {}, 'daily'],
  ])('is %s', (_, claim, report, document, origin) => {
    expect(originsOf(claim, report, document)).toEqual([origin])
  })

  it('of a copy is the origin of what it copies', () => {
    expect(originsOf({}, { document: 'weekly-text' }, { origin: stated })).toEqual(['weekly'])
    const dataset = smallDataset({
      claims: [{ id: 'claim', polarity: 'affirm' }],
      reports: [
        { id: 'r1', claim: 'claim', document: 'daily-text' },
        { id: 'r2', claim: 'claim', document: 'weekly-text' },
      ],
      documents: [{ id: 'weekly-text', copyOf: 'daily-text' }],
    })
    expect(origins(dataset, 'claim').origins.map(({ actor }) => actor)).toEqual(['daily'])
    expect(echoes(dataset).map(({ origin }) => origin)).toEqual(['daily'])
  })

  it('passes over inferred origins where told to', () => {
    expect(originsOf({}, { origin: inferred }, {}, { inferred: false })).toEqual(['daily'])
    expect(
      originsOf(
        {},
        { origin: inferred },
        { origin: { actor: 'weekly', basis: 'stated' } },
        { inferred: false },
      ),
    ).toEqual(['weekly'])
    expect(originsOf({}, {}, { origin: stated }, { inferred: false })).toEqual(['wire'])
  })
})

describe('copies', () => {
  const dataset = smallDataset({
    claims: [{ id: 'claim', polarity: 'affirm', speaker: 'orel', claimant: 'aa-army' }],
    reports: [
      { id: 'r1', claim: 'claim', document: 'daily-text', via: [{ actor: 'wire', at: '2030-01-11' }] },
      { id: 'r2', claim: 'claim', document: 'weekly-text', origin: inferred },
      { id: 'r3', claim: 'claim', document: 'weekly-text' },
    ],
  })

  it('count as documents and not as origins', () => {
    expect(origins(dataset, 'claim')).toEqual({
      documents: ['daily-text', 'weekly-text'],
      origins: [
        { actor: 'wire', inferred: false, reports: ['r1', 'r2'] },
        { actor: 'weekly', inferred: false, reports: ['r3'] },
      ],
    })
  })

  it('are echoes of their origin', () => {
    expect(echoes(dataset).map(({ origin, reports }) => [origin, reports])).toEqual([['wire', ['r1', 'r2']]])
    expect(echoes(dataset, { inferred: false })).toEqual([]) // both remaining reports of one origin stand in one document
  })

  it('each have their chain from claimant to publisher', () => {
    expect(provenance(dataset, 'claim').map(({ stations }) => stations)).toEqual([
      [
        { role: 'claimant', actor: 'aa-army' },
        { role: 'relay', actor: 'wire', at: '2030-01-11' },
        { role: 'publisher', actor: 'daily', at: '2030-02-01' },
      ],
      [
        { role: 'claimant', actor: 'aa-army' },
        { role: 'origin', actor: 'wire', inferred: true },
        { role: 'publisher', actor: 'weekly', at: '2030-02-01' },
      ],
      [
        { role: 'claimant', actor: 'aa-army' },
        { role: 'publisher', actor: 'weekly', at: '2030-02-01' },
      ],
    ])
  })

  it('refuses a claim that is not there, naming the nearest', () => {
    expect(() => origins(dataset, 'claimm')).toThrow('"claimm" is not in claims. Did you mean "claim"?')
    expect(() => provenance(dataset, 'claimm')).toThrow(RangeError)
  })
})

it('names a publisher that a document gives as its own origin once, as the publisher', () => {
  const dataset = smallDataset({
    claims: [{ id: 'claim', polarity: 'affirm' }],
    reports: [{ id: 'r', claim: 'claim', origin: { actor: 'daily', basis: 'stated' } }],
  })
  const [chain] = provenance(dataset, 'claim')
  expect(chain?.stations.map(({ role, actor }) => [role, actor])).toEqual([
    ['claimant', 'aa'],
    ['publisher', 'daily'],
  ])
})

import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { certaintyOf } from './certainty-of.js'
import { type Selection, select } from './select.js'

const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
const dataset = smallDataset({
  claims: [
    { id: 'fifth', polarity: 'affirm', ...on('2030-01-05') },
    { id: 'sometime', polarity: 'deny', claimant: 'bb', ...on('[2030-01-04..2030-01-06]'), about: '2029' },
    { id: 'by', polarity: 'affirm', claimant: 'bb-army', ...on('[..2030-01-03]'), recorded: '0.10.0' },
  ],
  links: [{ id: 'link', type: 'responds-to', from: 'sometime', to: 'fifth' }],
  documents: [
    {
      id: 'daily-text',
      zones: [
        { kind: 'headline', start: 0, end: 3 },
        { kind: 'background', start: 10, end: 20 },
      ],
    },
  ],
  reports: [
    { id: 'r1', claim: 'fifth', spans: [{ start: 2, end: 5, exact: 'xxx' }] },
    { id: 'r2', claim: 'sometime', spans: [{ start: 3, end: 10, exact: 'xxx' }] },
    { id: 'r3', claim: 'by', document: 'weekly-text' },
  ],
})
const held = (selection: Selection) => {
  const view = select(dataset, selection)
  return Object.fromEntries(
    [...view.claims, ...view.reports, ...view.links].map(({ id }) => [id, certaintyOf(view, id)]),
  )
}

describe('select on a clock', () => {
  it('keeps what was certainly said then, what was possibly, and what hangs on it', () => {
    expect(held({ said: { from: '2030-01-05', to: '2030-01-05' } })).toEqual({
      fifth: 'certain',
      r1: 'certain',
      sometime: 'possible',
      r2: 'possible',
      link: 'possible',
    })
  })

  it('takes an open side for open', () => {
    expect(held({ said: { to: '2030-01-04' } })).toMatchObject({ by: 'certain', sometime: 'possible' })
    expect(held({ said: { from: '2030-01-01' } })).toMatchObject({ by: 'possible', fifth: 'certain' })
    expect(Object.keys(held({ said: {} })).length).toBe(7)
  })

  it('takes a side or a condition that is undefined for one that was left out', () => {
    const said = { from: undefined, to: '2030-01-04' }
    expect(held({ said } as never)).toEqual(held({ said: { to: '2030-01-04' } }))
    const recorded = { from: '0.9.0', to: undefined }
    expect(held({ recorded, state: undefined, about: undefined } as never)).toEqual(
      held({ recorded: { from: '0.9.0' } }),
    )
  })

  it('reads what a claim is about, when it could be read, and when it was recorded', () => {
    expect(held({ about: { to: '2029-12-31' } })).toEqual({
      sometime: 'certain',
      r2: 'certain',
      by: 'possible',
      r3: 'possible',
    })
    expect(held({ published: { to: '2030-01-31' } })).toEqual({})
    expect(held({ published: { from: '2030-02-01' } })).toMatchObject({ fifth: 'certain' })
    expect(held({ recorded: { from: '0.9.0' } })).toEqual({ by: 'certain', r3: 'certain' })
    expect(held({ recorded: { to: '0.9.0' } })).not.toHaveProperty('by')
  })

  it('refuses a stretch that is none', () => {
    expect(() => held({ said: { from: '2030' } })).toThrow('"2030" is not a day (YYYY-MM-DD)')
    expect(() => held({ said: { from: '2030-02-01', to: '2030-01-01' } })).toThrow('it ends before it begins')
    expect(() => held({ recorded: { from: '0.10.0', to: '0.9.0' } })).toThrow('it ends before it begins')
    expect(() => held({ recorded: { from: '1' } })).toThrow('"1" is not a release (such as 0.1.0)')
    for (const said of ['2030-01-01', null] as never[])
      expect(() => held({ said })).toThrow('"said" takes { from, to }, each a day (YYYY-MM-DD)')
    expect(() => held({ recorded: '0.1.0' as never })).toThrow(
      '"recorded" takes { from, to }, each a release (such as 0.1.0)',
    )
    expect(() => held({ said: { since: '2030-01-01' } as never })).toThrow('"since" is neither')
  })
})

describe('select by zone', () => {
  it('keeps a claim with a passage that touches the zone; the body is beside them all', () => {
    expect(Object.keys(held({ zone: 'headline' }))).toEqual(['fifth', 'r1'])
    expect(Object.keys(held({ zone: 'background' }))).toEqual([])
    expect(Object.keys(held({ zone: 'body' }))).toEqual(['sometime', 'by', 'r2', 'r3'])
    expect(() => held({ zone: 'boddy' as never })).toThrow('Did you mean "body"?')
  })
})

it('reads what it is given once, so that what was checked is what counts', () => {
  for (const name of ['said', 'recorded'] as const) {
    let reads = 0
    const range = {
      get from() {
        reads++
        return name === 'recorded' ? '0.10.0' : '2030-01-05'
      },
    }
    expect(select(dataset, { [name]: range }).claims.length).toBeGreaterThan(0)
    expect(reads).toBe(1)
  }
})

import { contradictions } from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { record } from '../../record.js'
import { initialState } from '../../state/address.js'
import { invented } from '../../testing/invented.js'
import { categoryNames, lookalikesOf } from './lookalikes.js'
import { anchorOf, pairsOf } from './pairs.js'
import { contradictionsView } from './view.js'

const pageOf = (of: typeof record, state: object = {}) =>
  renderToString(
    <contradictionsView.Body
      record={of}
      of=""
      state={{ ...initialState(contradictionsView.fields), ...state }}
      change={() => {}}
    />,
  )
const on = (edtf: string) => ({ said: { edtf, basis: 'stated' } })
const exactly = (number: number) => ({ quantity: { hedge: 'exact', low: number, high: number } })
const bridge = { question: 'bridge-open' }
const boats = { question: 'boats' }

describe('the pairs', () => {
  it('on the page are those of the reading, each once', () => {
    const anchors = [...pageOf(record).matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)
    const listed = contradictions(record).map(({ claims: [a, b] }) => anchorOf(a.id, b.id))
    expect(anchors.toSorted()).toEqual([...new Set(listed)].toSorted())
  })

  it('stand in the order of saying, under an anchor that no order changes', () => {
    const made = invented({
      claims: [
        {
          id: 'a',
          ...bridge,
          claimant: 'aland',
          polarity: 'affirm',
          ...on('2030-01-12'),
          about: '2030-01-01',
        },
        { id: 'b', ...bridge, claimant: 'bland', polarity: 'deny', ...on('2030-01-11'), about: '2030-01-01' },
        { id: 'c', ...bridge, claimant: 'cland', polarity: 'deny', ...on('2030-01-13'), about: '2030-01-01' },
      ],
      links: [{ type: 'contradicts', from: 'a', to: 'b', assertedBy: 'one-paper', document: 'one' }],
    })
    expect(pairsOf(made).map(({ anchor, claims }) => [anchor, ...claims.map(({ id }) => id)])).toEqual([
      ['pair-a--b', 'b', 'a'],
      ['pair-a--c', 'a', 'c'],
    ])
    const page = pageOf(made)
    expect(page).toContain('Bland and Aland gave opposite answers to this question')
    expect(page).toContain('according to One Paper, the two conflict')
    expect(pageOf(made, { kind: ['numeric'] })).toContain(
      'without the choice of reasons and topics there are 2',
    )
    expect(pageOf(made, { asof: '2030-01-11' })).toContain('No pair meets the rules at this date')
  })
})

describe('what looks like a pair and is none', () => {
  const made = invented({
    documents: ['one', 'two'],
    questions: [
      {
        id: 'small-boats',
        kind: 'quantity',
        text: 'Small boats.',
        topic: 'numbers',
        unit: 'boat',
        measure: 'stock',
        subsetOf: 'boats',
        phrases: { counted: 'small boats' },
      },
    ],
    claims: [
      { id: 'yes', ...bridge, claimant: 'aland', polarity: 'affirm', about: '2030-01-01' },
      { id: 'no', ...bridge, claimant: 'bland', polarity: 'deny', about: '2030-01-02' },
      {
        id: 'planned',
        ...bridge,
        claimant: 'cland',
        polarity: 'deny',
        modality: 'planned',
        about: '2030-01-01',
      },
      {
        id: 'later',
        ...bridge,
        claimant: 'aland',
        polarity: 'deny',
        about: '2030-01-03',
        ...on('2030-01-15'),
      },
      {
        id: 'heard',
        ...bridge,
        claimant: 'bland',
        polarity: 'affirm',
        about: '2030-01-05',
        ...on('2030-01-05'),
      },
      {
        id: 'heard-too',
        ...bridge,
        claimant: 'cland',
        polarity: 'deny',
        about: '2030-01-05',
        ...on('2030-01-05'),
      },
      { id: 'ten', ...boats, claimant: 'aland', ...exactly(10) },
      { id: 'about-nine', ...boats, claimant: 'bland', quantity: { hedge: 'about', low: 9, high: 9 } },
      { id: 'small', question: 'small-boats', claimant: 'aland', ...exactly(2) },
      { id: 'other', question: 'ferries', claimant: 'aland', ...exactly(3) },
    ],
    reports: [
      ...['yes', 'no', 'planned', 'later', 'heard', 'heard-too', 'about-nine', 'small', 'other'].map(
        (claim) => ({
          claim,
          document: 'one',
        }),
      ),
      { claim: 'ten', document: 'one', raw: 'ten boats' },
      { claim: 'ten', document: 'two', raw: 'half a score of boats' },
    ],
    links: [{ type: 'same-statement', from: 'heard', to: 'heard-too', why: 'one broadcast' }],
  })
  const found = lookalikesOf(made)
  const ids = (name: (typeof categoryNames)[number]) =>
    found[name].map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    )

  it('is one utterance, by a link or in two wordings', () => {
    expect(ids('utterance')).toEqual(['heard heard-too', 'ten'])
  })

  it('counts another thing, where the one is a part of the other or both are about one event', () => {
    expect(ids('counted')).toEqual(['about-nine small ten'])
  })

  it('is about another time', () => {
    expect(ids('time')).toContain('no yes')
  })

  it('is planned, and not said to be so', () => {
    expect(ids('plan')).toContain('planned yes')
  })

  it('has a hedge that states no bound', () => {
    expect(ids('hedge')).toEqual(['about-nine ten'])
  })

  it('is one voice that answered otherwise later', () => {
    expect(ids('later')).toContain('later yes')
    expect(ids('time')).not.toContain('later yes')
  })

  it('is never a pair of the reading', () => {
    for (const of of [made, record]) {
      const listed = new Set(pairsOf(of).map(({ anchor }) => anchor))
      for (const name of ['utterance', 'time', 'plan', 'presupposed', 'hedge'] as const) {
        for (const { claims } of lookalikesOf(of)[name]) {
          const [one, other] = claims
          if (one && other) expect(listed).not.toContain(anchorOf(one.id, other.id))
        }
      }
    }
  })

  it('stands on the page with its reason, none left out', () => {
    const page = pageOf(made)
    for (const name of categoryNames) {
      for (const { why } of found[name]) expect(page).toContain(why.replaceAll("'", '&#x27;'))
    }
  })
})

import { echoes, sharedClaims } from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { record } from '../../record.js'
import { initialState } from '../../state/address.js'
import { invented } from '../../testing/invented.js'
import { sharedByDocuments } from './documents-that-share.js'
import { echoGroups } from './groups.js'
import { treeOf } from './tree.js'
import { echoView } from './view.js'

const wire = { actor: 'wire', basis: 'inferred', why: 'the same words' } as const
const made = invented({
  documents: ['one', 'two', 'three'],
  claims: [
    { id: 'c1', question: 'bridge-open', claimant: 'aland', polarity: 'affirm' },
    { id: 'c2', question: 'bridge-open', claimant: 'bland', polarity: 'deny' },
    { id: 'c3', question: 'bridge-open', claimant: 'bland', polarity: 'affirm' },
    { id: 'c4', question: 'bridge-open', claimant: 'cland', polarity: 'affirm' },
  ],
  reports: [
    { claim: 'c1', document: 'one', via: [{ actor: 'wire' }, { actor: 'two-paper' }] },
    { claim: 'c1', document: 'two', via: [{ actor: 'wire' }] },
    { claim: 'c2', document: 'two', origin: wire },
    { claim: 'c2', document: 'one', origin: wire },
    { claim: 'c3', document: 'one' },
    { claim: 'c3', document: 'three' },
    { claim: 'c4', document: 'three' },
  ],
})

describe('groups of echoes', () => {
  it('join what the same documents have from the same origin, and hold every echo once', () => {
    const [group, ...others] = echoGroups(made, {})
    expect(others).toEqual([])
    expect(group).toMatchObject({ origin: 'wire', documents: ['one', 'two'], inferred: 'some' })
    expect(group?.echoes.map(({ claim }) => claim.id)).toEqual(['c1', 'c2'])
    expect(echoGroups(record, {}).flatMap((one) => one.echoes)).toHaveLength(echoes(record).length)
  })

  it('leave out on demand what was inferred', () => {
    expect(
      echoGroups(made, { inferred: false }).flatMap((one) => one.echoes.map(({ claim }) => claim.id)),
    ).toEqual(['c1'])
  })

  it('are drawn from the origin over those who passed it on to the documents', () => {
    const [group] = echoGroups(made, { inferred: false })
    expect(group && treeOf(made, group, { inferred: false })).toEqual({
      actor: 'wire',
      inferred: false,
      stops: [
        { actor: 'two-paper', inferred: false, stops: [], documents: [{ document: 'one', claims: 1 }] },
      ],
      documents: [{ document: 'two', claims: 1 }],
    })
  })
})

it.each([
  ['the record', record],
  ['a made-up one', made],
])('counts what each two documents of %s share as the reading does', (_, of) => {
  const ids = of.documents.map(({ id }) => id)
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const))
  const counted = new Map(
    sharedByDocuments(of, {}).map(({ documents, shared, oneOrigin }) => [
      documents.toSorted().join(' '),
      [shared, oneOrigin],
    ]),
  )
  for (const [one, other] of pairs) {
    const shared = sharedClaims(of, one, other)
    expect(counted.get([one, other].toSorted().join(' ')) ?? [0, 0]).toEqual([
      shared.length,
      shared.filter(({ oneOrigin }) => oneOrigin).length,
    ])
  }
})

describe('the page', () => {
  const pageOf = (state: object) =>
    renderToString(
      <echoView.Body
        record={made}
        of=""
        state={{ ...initialState(echoView.fields), ...state }}
        change={() => {}}
      />,
    )

  it('marks an origin that was inferred, with the reason', () => {
    expect(pageOf({})).toContain('the same words')
    expect(pageOf({ inferred: 'off' })).not.toContain('the same words')
  })

  it('says of an empty list what it was narrowed to', () => {
    expect(pageOf({ publisher: 'three-paper' })).toContain('in documents of Three Paper')
    expect(pageOf({ publisher: '<b>' })).toContain('&lt;b&gt;')
  })
})

import { createDataset, type Dataset, positions as positionsOf, shifts, type Tables } from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { positionsPages } from '../../pages/positions.js'
import { initialState } from '../../state/address.js'
import { matrixOf } from './matrix.js'
import { positions } from './view.js'

interface Said {
  readonly id: string
  readonly on?: string
  readonly at?: string
  readonly [field: string]: unknown
}

const stated = (edtf: string) => ({ edtf, basis: 'stated' })

/** A state with an army that answers one question of stance; every claim stands in one passage unless told. */
function recordOf(claims: readonly Said[], more: Record<string, readonly object[]> = {}): Dataset {
  return createDataset({
    actors: [
      { id: 'aa', kind: 'state', name: 'Arland' },
      { id: 'aa-army', kind: 'body', name: 'Army of Arland', parent: 'aa' },
      { id: 'bb', kind: 'state', name: 'Borland' },
      { id: 'daily', kind: 'outlet', name: 'Daily' },
    ],
    events: [
      { id: 'briefing', kind: 'briefing', label: 'Briefing', time: stated('2030-01-10'), concerns: ['aa'] },
    ],
    questions: [
      {
        id: 'truce',
        kind: 'stance',
        text: 'The truce.',
        topic: 'diplomacy',
        phrases: { about: 'the truce' },
      },
    ],
    documents: ['page', 'copy'].map((id) => ({
      id,
      publisher: 'daily',
      title: 'A truce in sight',
      lang: id === 'copy' ? 'ko' : 'en',
      published: stated('2030-02-01'),
      accessed: '2030-02-02',
      text: { sha256: '0'.repeat(64), length: 900 },
      rights: 'unknown',
      zones: [{ kind: 'headline', start: 0, end: 20 }],
    })),
    claims: claims.map(({ id, on, at, ...fields }) => ({
      id,
      question: 'truce',
      claimant: 'aa-army',
      act: 'answer',
      recorded: '0.1.0',
      ...(fields.act === undefined && { stance: 'supports' }),
      ...(on !== undefined && { said: stated(on) }),
      ...(at !== undefined && { occasion: at }),
      ...fields,
    })),
    reports: claims.map(({ id }) => report(`${id}-report`, id)),
    ...more,
  } as unknown as Tables)
}

function report(id: string, claim: string, fields: object = {}): object {
  const span = { start: 100, end: 120, head: 'a', tail: 'b' }
  return { id, claim, document: 'page', mode: 'indirect', recorded: '0.1.0', spans: [span], ...fields }
}

const quoted = (exact: string) => ({
  mode: 'direct',
  spans: [{ start: 200, end: 200 + exact.length, exact }],
})

function rendered(record: Dataset): string {
  const { fields, Body } = positions
  return renderToString(<Body record={record} of="aa" state={initialState(fields)} change={() => {}} />)
}

const marked = (html: string, part: string) =>
  [...html.matchAll(new RegExp(part, 'g'))].map(([, id = '']) => id)

describe('the columns', () => {
  it('are occasions, and dates where none is named, in order of time', () => {
    const record = recordOf([
      { id: 'late', on: '2030-01-20' },
      { id: 'asked', at: 'briefing', act: 'decline' },
      { id: 'told', at: 'briefing' },
      { id: 'open', on: '[..2030-01-20]' },
      { id: 'early', on: '2030-01-02' },
    ])
    expect(matrixOf(record, 'aa').occasions.map(({ key }) => key)).toEqual([
      '2030-01-02',
      'briefing',
      '[..2030-01-20]',
      '2030-01-20',
    ])
  })
})

describe('the cells', () => {
  const claims = [
    { id: 'one', at: 'briefing' },
    { id: 'two', at: 'briefing', stance: 'welcomes' },
    { id: 'three', on: '2030-01-20', act: 'disclaim' },
  ]

  it('hold every answer that the reading gives, once as a matrix and once by occasion', () => {
    const record = recordOf(claims)
    const expected = positionsOf(record, 'aa').flatMap(({ answers }) => answers.map(({ claim }) => claim.id))
    const [matrix = '', list = ''] = rendered(record).split('class="by-occasion"')
    const ids = /data-claim-id="([^"]+)"/
    expect(marked(matrix, ids.source).toSorted()).toEqual(expected.toSorted())
    expect(marked(list, ids.source).toSorted()).toEqual(expected.toSorted())
  })

  it('tell quoted words, a paraphrase and a headline apart', () => {
    const record = recordOf(claims, {
      reports: [
        report('a', 'one', quoted('We are for it')),
        report('b', 'two', { spans: [{ start: 0, end: 10, head: 'A', tail: 'truce' }] }),
        report('c', 'three'),
      ],
    })
    const html = rendered(record)
    const classes = /class="entry (\w+)" href="[^"]*#(\w+)"/g
    expect(Object.fromEntries([...html.matchAll(classes)].map(([, held, id]) => [id, held]))).toEqual({
      one: 'quoted',
      two: 'headline',
      three: 'paraphrase',
    })
    expect(html).toContain('<q lang="en">A truce in sight</q>')
    expect(html).toContain('the article quotes no such words')
  })

  it('show renderings beside each other, in their language, and join claims that a link says are one', () => {
    const record = recordOf(claims, {
      reports: [
        report('a', 'one', quoted('We are for it')),
        report('b', 'one', { ...quoted('찬성한다'), document: 'copy' }),
        report('c', 'two', quoted('We like it')),
        report('d', 'three'),
      ],
      links: [
        { id: 'same', type: 'same-statement', from: 'one', to: 'two', assertedBy: 'curators', why: 'one' },
      ],
    })
    const [utterance] = matrixOf(record, 'aa').rows[0]?.cells.get('briefing') ?? []
    expect(utterance?.answers.map(({ claim }) => claim.id)).toEqual(['one', 'two'])
    expect(utterance?.renderings).toBe(3)
    expect(rendered(record)).toContain('<q lang="ko">찬성한다</q>')
  })
})

it('with more occasions than a table has room for stands by occasion alone', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2030-01-${String(index + 1).padStart(2, '0')}`)
  const html = rendered(recordOf(days.map((on, index) => ({ id: `on-${index}`, on }))))
  expect(html).not.toContain('<table')
  expect(marked(html, 'data-claim-id="([^"]+)"')).toEqual(days.map((_, index) => `on-${index}`))
})

describe('the shift markers', () => {
  it('stand before the later claim of each shift of the state, and nowhere else', () => {
    const record = recordOf([
      { id: 'for', on: '2030-01-02' },
      { id: 'against', on: '2030-01-05', stance: 'condemns' },
      { id: 'again', on: '2030-01-08' },
      { id: 'also', on: '2030-01-09', stance: 'welcomes' },
      { id: 'other', on: '2030-01-03', claimant: 'bb' },
      { id: 'turned', on: '2030-01-04', claimant: 'bb', stance: 'criticises' },
    ])
    const expected = shifts(record).filter(({ state }) => state === 'aa')
    expect(expected.length).toBeGreaterThan(1)
    expect(matrixOf(record, 'aa').shifts).toEqual(expected)
    const [matrix = ''] = rendered(record).split('class="by-occasion"')
    const after = /class="after-shift">.*?data-claim-id="([^"]+)"/
    expect(marked(matrix, after.source)).toEqual(expected.map(({ to }) => to.id))
  })

  it('are not drawn where nothing turned', () => {
    const html = rendered(recordOf([{ id: 'for', on: '2030-01-02' }]))
    expect(html).not.toContain('after-shift')
    expect(html).toContain('No shift is computed here')
  })
})

it('a state that is not asked as of a day is not called silent', () => {
  const record = recordOf([{ id: 'for', on: '2030-01-02' }])
  const { fields, Body } = positions
  const state = { ...initialState(fields), asof: '2029-12-31' }
  const html = renderToString(<Body record={record} of="aa" state={state} change={() => {}} />)
  expect(html).toContain('Not asked in these documents is not silence')
  expect(html).not.toContain('<table')
})

it('every state has a page, also one that is not asked in these documents', () => {
  const pages = [...positionsPages(recordOf([{ id: 'for', on: '2030-01-02' }]))]
  expect(pages.map(({ address }) => address)).toEqual(['/positions/', '/positions/aa/', '/positions/bb/'])
  const html = renderToString(pages[2]?.body)
  expect(html).toContain('Not asked in these documents')
  expect(html).toContain('That is not silence')
  expect(html).not.toContain('class="view"')
})

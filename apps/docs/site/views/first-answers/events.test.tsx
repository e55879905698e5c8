import {
  createDataset,
  type Dataset,
  firstAnswer,
  firstAnswers as firstAnswersOf,
  type Tables,
} from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initialState } from '../../state/address.js'
import { eventAnswers } from './events.js'
import { firstAnswers } from './view.js'

interface Said {
  readonly id: string
  readonly by: string | null
  readonly on: string
  readonly question?: string
  readonly first?: true
  readonly [field: string]: unknown
}

const stated = (edtf: string) => ({ edtf, basis: 'stated' })

/** An event between two states, two questions of fact about it, and an alliance that is no party. */
function recordOf(claims: readonly Said[]): Dataset {
  return createDataset({
    actors: [
      { id: 'aa', kind: 'state', name: 'Arland' },
      { id: 'bb', kind: 'state', name: 'Borland' },
      { id: 'pact', kind: 'igo', name: 'Pact' },
      { id: 'daily', kind: 'outlet', name: 'Daily' },
    ],
    events: [
      { id: 'other', kind: 'visit', label: 'Reported visit', concerns: ['aa'] },
      { id: 'march', kind: 'deployment', label: 'Reported march', concerns: ['aa', 'bb'] },
    ],
    questions: [
      ['seen', 'other'],
      ['sent', 'march'],
      ['fought', 'march'],
    ].map(([id, event]) => ({
      id,
      event,
      kind: 'fact',
      text: `Troops ${id}.`,
      topic: 'deployment',
      affirmCovers: 'yes',
      denyCovers: 'no',
      phrases: { affirm: 'it {was|be} so', deny: 'it {was not|not be} so' },
    })),
    documents: [
      {
        id: 'page',
        publisher: 'daily',
        title: 'A page',
        lang: 'en',
        published: stated('2030-12-01'),
        accessed: '2030-12-02',
        text: { sha256: '0'.repeat(64), length: 900 },
        rights: 'unknown',
        zones: [],
      },
    ],
    claims: claims.map(({ id, by, on, question = 'sent', first: _, ...fields }) => ({
      id,
      question,
      claimant: by,
      act: 'answer',
      recorded: '0.1.0',
      ...(fields.act === undefined && { polarity: 'affirm' }),
      said: stated(on),
      ...fields,
    })),
    reports: claims.map(({ id, first }) => ({
      id: `${id}-report`,
      claim: id,
      document: 'page',
      mode: 'indirect',
      recorded: '0.1.0',
      spans: [{ start: 100, end: 120, head: 'a', tail: 'b' }],
      ...(first && { first }),
    })),
  } as unknown as Tables)
}

const claims: readonly Said[] = [
  { id: 'pact-sent', by: 'pact', on: '[2030-01-01..2030-01-04]' },
  { id: 'bb-sent', by: 'bb', on: '2030-02-01', polarity: 'deny' },
  { id: 'aa-plans', by: 'aa', on: '2030-01-20', modality: 'planned' },
  { id: 'aa-sent', by: 'aa', on: '2030-03-01', first: true },
  { id: 'aa-again', by: 'aa', on: '2030-03-09' },
  { id: 'pact-fought', by: 'pact', on: '2030-01-03', question: 'fought' },
  { id: 'aa-fought', by: 'aa', on: '2030-01-05', question: 'fought', act: 'decline' },
]

function rendered(record: Dataset, part: object = {}): string {
  const { fields, Body } = firstAnswers
  const state = { ...initialState(fields), ...part }
  const html = renderToString(<Body record={record} of="" state={state} change={() => {}} />)
  return html.replaceAll('<!-- -->', '')
}

const idsIn = (html: string) =>
  [...new Set([...html.matchAll(/data-claim-id="([^"]+)"/g)].map(([, id = '']) => id))].toSorted()

describe('first answers', () => {
  it('are in the figure and in the table what the readings give', () => {
    const record = recordOf(claims)
    const [figure = '', table = ''] = rendered(record).split('<table>')
    const expected = [
      ...['sent', 'fought', 'seen'].flatMap((question) => firstAnswer(record, question)),
      ...firstAnswersOf(record, 'march').flatMap(({ first }) => first),
    ].map(({ claim }) => claim.id)
    expect(idsIn(figure)).toEqual([...new Set(expected)].toSorted())
    expect(idsIn(table)).toEqual(idsIn(figure))
    expect(figure).toContain(`${idsIn(figure).length} first answers on 2 events`)
  })

  it('name the parties in the order of their answers, and those without one', () => {
    const [march, visit] = eventAnswers(recordOf(claims))
    expect(
      march?.questions.map(({ question, parties }) => [question.id, parties.map(({ party }) => party)]),
    ).toEqual([
      ['sent', ['bb', 'aa']],
      ['fought', ['aa', 'bb']],
    ])
    expect(visit?.questions[0]?.parties).toMatchObject([{ party: 'aa', first: [] }])
    expect(rendered(recordOf(claims))).toContain('No document in this record has anyone answering')
  })

  it('count from the first on the question, and from the first about the event', () => {
    const [march] = eventAnswers(recordOf(claims))
    expect(march?.opening.map(({ id }) => id)).toEqual(['pact-sent', 'pact-fought'])
    const [bb, aa] = march?.questions[0]?.parties ?? []
    expect(bb?.sinceQuestion).toMatchObject({ least: 28, most: 31 })
    expect(bb?.sinceEvent).toMatchObject({ least: 29, most: 31 })
    expect(aa?.sinceQuestion).toMatchObject({ least: 56, most: 59 })
  })

  it('say what a party without a yes or no said in another sense, and that it gave no answer', () => {
    const html = rendered(recordOf(claims.filter(({ id }) => !['aa-sent', 'aa-again'].includes(id))))
    expect(html).toMatch(/Arland, said on 20 January 2030: <a [^>]*>yes \(planned\)/)
    expect(html).toMatch(/Arland, said on 5 January 2030: <a [^>]*>gave no answer/)
  })

  it('are marked in words where a document says that it was the first time', () => {
    const flagged = /data-claim-id="aa-sent"(?:(?!<\/a>).)*A document says that it was the first time/
    expect(rendered(recordOf(claims))).toMatch(flagged)
    const plain = claims.map(({ first: _, ...claim }) => claim)
    expect(rendered(recordOf(plain))).not.toContain('first time.')
  })

  it('are of one event where one is named, and of all where the name is none', () => {
    const record = recordOf(claims)
    expect(idsIn(rendered(record, { event: 'other' }))).toEqual([])
    expect(rendered(record, { event: 'orther' })).toContain('cannot be read')
    expect(idsIn(rendered(record, { event: 'orther' }))).toEqual(idsIn(rendered(record)))
  })
})

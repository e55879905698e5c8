import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { asOf } from '../views/as-of.js'
import { select } from '../views/select.js'
import { estimates } from './estimates.js'
import { headlineOnly } from './headline-only.js'
import { positions } from './positions.js'
import { timeline } from './timeline.js'

const on = (edtf: string) => ({ edtf, basis: 'bounded' })

describe('timeline', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'open', polarity: 'affirm', said: on('[2030-01-01..]') },
      { id: 'range', polarity: 'affirm', said: on('[2030-01-02..2030-01-09]') },
      { id: 'b-day', polarity: 'affirm', said: on('2030-01-09') },
      { id: 'a-day', polarity: 'deny', claimant: 'bb', said: on('2030-01-09') },
      { id: 'first', polarity: 'affirm', said: on('2030-01-03') },
    ],
    reports: [
      { id: 'r1', claim: 'open', document: 'daily-text', via: [{ actor: 'wire', at: '2030-01-04' }] },
      ...['range', 'b-day', 'a-day', 'first'].map((claim) => ({ id: `${claim}-r`, claim })),
    ],
  })

  it('goes by the latest day, then by the earliest, then by id; an open date ends when it could be read', () => {
    expect(timeline(dataset).map(({ claim }) => claim.id)).toEqual([
      'first',
      'open',
      'range',
      'a-day',
      'b-day',
    ])
    expect(timeline(dataset)[1]).toMatchObject({
      earliest: '2030-01-01',
      latest: '2030-01-04',
      certainty: 'certain',
    })
    expect(timeline(dataset)[2]).toMatchObject({ earliest: '2030-01-02', latest: '2030-01-09' })
  })

  it('can go by what was published', () => {
    expect(timeline(dataset, { clock: 'published' })[0]).toMatchObject({
      claim: { id: 'open' },
      latest: '2030-01-04',
    })
  })

  it('says what is in a view only possibly', () => {
    expect(
      timeline(asOf(dataset, '2030-01-03')).map(({ claim, certainty }) => [claim.id, certainty]),
    ).toEqual([
      ['first', 'certain'],
      ['open', 'possible'],
      ['range', 'possible'],
    ])
  })

  it('goes by the reports that a view has left', () => {
    const twice = smallDataset({
      documents: [
        { id: 'daily-text', published: on('[2030-01-01..2030-01-20]') },
        { id: 'weekly-text', published: on('2030-01-05') },
      ],
      claims: [{ id: 'a-day', polarity: 'affirm', said: on('2029-12-31') }],
      reports: ['daily', 'weekly'].map((of) => ({ id: `r-${of}`, claim: 'a-day', document: `${of}-text` })),
    })
    const out = asOf(twice, '2030-01-10', { clock: 'published' })
    expect(timeline(out, { clock: 'published' })).toMatchObject([
      { earliest: '2030-01-01', latest: '2030-01-05' },
    ])
    const sure = asOf(out, '2030-01-10', { possible: false })
    expect(sure.reports.map(({ id }) => id)).toEqual(['r-weekly'])
    expect(timeline(sure, { clock: 'published' })).toMatchObject([
      { earliest: '2030-01-05', latest: '2030-01-05' },
    ])
  })

  it('refuses another clock', () => {
    expect(() => timeline(dataset, { clock: 'heard' as never })).toThrow(
      '"heard" is no clock of a timeline: said, published',
    )
  })

  it('gives what nobody can change for the next who asks', () => {
    const [moment] = timeline(dataset)
    expect(() => Object.assign(moment as object, { latest: '2031-01-01' })).toThrow(TypeError)
    expect(timeline(dataset)[0]).toBe(moment)
  })
})

describe('what was withdrawn', () => {
  const gone = { withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }
  const dataset = smallDataset({
    claims: [
      { id: 'wrong', question: 'quantity', quantity: { hedge: 'exact', low: 999, high: 999 }, ...gone },
      { id: 'right', question: 'quantity', quantity: { hedge: 'exact', low: 9, high: 9 } },
    ],
    reports: [
      { id: 'r1', claim: 'wrong', raw: '999' },
      { id: 'r2', claim: 'right', raw: '9' },
      { id: 'r3', claim: 'right', raw: '9', document: 'weekly-text', ...gone },
    ],
  })

  it('is in no timeline, also of the few claims that a view holds of many', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `c-${index}`, polarity: 'affirm' }))
    const few = [
      { id: 'few-wrong', claimant: 'bb', polarity: 'deny', ...gone },
      { id: 'few-right', claimant: 'bb', polarity: 'deny' },
    ]
    const view = select(smallDataset({ claims: [...many, ...few] }), { claimant: 'bb' })
    expect(timeline(view).map(({ claim }) => claim.id)).toEqual(['few-right'])
  })

  it('stays in the tables and answers nothing', () => {
    expect(dataset.claims).toHaveLength(2)
    expect(timeline(dataset).map(({ claim }) => claim.id)).toEqual(['right'])
    expect(estimates(dataset, 'quantity').map(({ quantity }) => quantity.high)).toEqual([9])
    expect(estimates(dataset, 'quantity')[0]?.printed).toHaveLength(1)
    expect(positions(dataset, 'aa')[0]?.answers).toHaveLength(1)
    expect(asOf(dataset, '2030-12-31').claims).toHaveLength(2)
  })
})

describe('estimates', () => {
  const dataset = smallDataset({
    claims: [
      {
        id: 'late',
        question: 'quantity',
        quantity: { hedge: 'vague' },
        said: on('2030-01-09'),
        modality: 'planned',
      },
      {
        id: 'early',
        question: 'quantity',
        quantity: { hedge: 'up-to', high: 9 },
        claimant: 'bb',
        said: on('2030-01-03'),
      },
      { id: 'silent', question: 'quantity', act: 'decline', said: on('2030-01-04') },
    ],
    reports: [
      { id: 'r1', claim: 'late', raw: 'some' },
      { id: 'r2', claim: 'early', raw: 'up to nine' },
      { id: 'r3', claim: 'early', raw: 'nine at most', document: 'weekly-text' },
      { id: 'r4', claim: 'silent' },
      { id: 'r5', claim: 'early', document: 'weekly-text' },
    ],
  })

  it('gives the numbers in order of saying, as hedged and as printed', () => {
    expect(estimates(dataset, 'quantity').map(({ claim: _, ...estimate }) => estimate)).toEqual([
      {
        quantity: { hedge: 'up-to', high: 9 },
        modality: 'actual',
        said: on('2030-01-03'),
        printed: [
          { document: 'daily-text', raw: 'up to nine' },
          { document: 'weekly-text', raw: 'nine at most' },
        ],
        certainty: 'certain',
      },
      {
        quantity: { hedge: 'vague' },
        modality: 'planned',
        said: on('2030-01-09'),
        printed: [{ document: 'daily-text', raw: 'some' }],
        certainty: 'certain',
      },
    ])
  })

  it('refuses a question that is not there or asks for no number', () => {
    expect(() => estimates(dataset, 'quantitty')).toThrow(
      '"quantitty" is not in questions. Did you mean "quantity"?',
    )
    expect(() => estimates(dataset, 'fact')).toThrow(
      '"fact" is a fact question, it is not answered with a number',
    )
  })
})

describe('positions', () => {
  const dataset = smallDataset({
    claims: [
      { id: 'later', claimant: 'aa-staff', polarity: 'affirm', said: on('2030-01-09') },
      { id: 'earlier', claimant: 'aa', act: 'decline', said: on('2030-01-03') },
      {
        id: 'joint',
        claimant: 'bb',
        joint: ['aa'],
        question: 'stance',
        stance: 'concerned',
        said: on('2030-01-01'),
      },
      { id: 'other', claimant: 'bb', polarity: 'deny', said: on('2030-01-02') },
      { id: 'nobody', claimant: null, polarity: 'deny', said: on('2030-01-02') },
    ],
  })

  it('gathers what the state and everyone below it said, question by question, in order of time', () => {
    const answers = positions(dataset, 'aa').map(({ question, answers }) => [
      question.id,
      answers.map(({ claim }) => claim.id),
    ])
    expect(answers).toEqual([
      ['stance', ['joint']],
      ['fact', ['earlier', 'later']],
    ])
  })

  it('refuses what is no state', () => {
    expect(() => positions(dataset, 'aa-army')).toThrow('"aa-army" is no state of this dataset: aa, bb.')
    expect(() => positions(dataset, 'ab')).toThrow(
      '"ab" is no state of this dataset: aa, bb. Did you mean "aa"?',
    )
  })
})

describe('headlineOnly', () => {
  const span = (start: number, end: number) => ({ start, end, exact: 'words' })
  const dataset = smallDataset({
    claims: ['inside', 'across', 'also-below'].map((id, index) => ({
      id,
      polarity: 'affirm',
      said: on(`2030-01-0${index + 1}`),
    })),
    reports: [
      { id: 'r1', claim: 'inside', spans: [span(0, 5), span(5, 10)] },
      { id: 'r2', claim: 'across', spans: [span(5, 11)] },
      { id: 'r3', claim: 'also-below', spans: [span(0, 5)] },
      { id: 'r4', claim: 'also-below', spans: [span(20, 25)] },
    ],
    documents: [
      {
        id: 'daily-text',
        zones: [
          { kind: 'headline', start: 0, end: 10 },
          { kind: 'background', start: 12, end: 30 },
        ],
      },
    ],
  })

  it('finds the claims whose every passage lies within a headline', () => {
    expect(headlineOnly(dataset).map(({ id }) => id)).toEqual(['inside'])
  })
})

import { describe, expect, it } from 'vitest'
import { type Small, smallDataset } from '../../test/small-dataset.js'
import { asOf } from '../views/as-of.js'
import { type FirstAnswerOptions, firstAnswer } from './first-answer.js'
import { firstAnswers } from './first-answers.js'

type ClaimFields = Small['claims'][number]
const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
const first = (
  claims: readonly ClaimFields[],
  options?: FirstAnswerOptions,
  more: Omit<Small, 'claims'> = {},
) =>
  firstAnswer(smallDataset({ claims, ...more }), 'fact', options).map(
    ({ claim, certainty }) => `${claim.id} ${certainty}`,
  )

const early: ClaimFields = { id: 'early', polarity: 'affirm', ...on('2030-01-02') }
const late: ClaimFields = { id: 'late', polarity: 'deny', claimant: 'bb', ...on('2030-01-04') }

describe('firstAnswer', () => {
  it('gives the earliest answer', () => {
    expect(first([late, early])).toEqual(['early certain'])
  })

  it('gives every answer that may have been the first', () => {
    expect(first([early, { ...late, ...on('[2030-01-01..2030-01-04]') }])).toEqual([
      'early possible',
      'late possible',
    ])
  })

  it('gives all of one day', () => {
    expect(first([early, { ...late, ...on('2030-01-02') }])).toEqual(['early certain', 'late certain'])
  })

  it('takes renderings of one utterance for no rivals', () => {
    const links = [{ id: 'same', type: 'same-statement', from: 'early', to: 'late' }]
    expect(first([early, { ...late, ...on('[2030-01-01..2030-01-04]') }], {}, { links })).toEqual([
      'early certain',
      'late certain',
    ])
  })

  it('looks through the answers asked for', () => {
    expect(first([early, late], { polarity: 'deny' })).toEqual(['late certain'])
    expect(first([early, late], { state: 'bb' })).toEqual(['late certain'])
    expect(first([early, { ...late, claimant: 'aa', joint: ['bb-army'] }], { state: 'bb' })).toEqual([
      'late certain',
    ])
    expect(first([early, late], { claimant: 'aa-army' })).toEqual([])
  })

  it.each<[string, Partial<ClaimFields>]>([
    ['presupposed', { tacit: true }],
    ['expected', { modality: 'expected' }],
    ['withdrawn', { withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }],
  ])('passes over what is %s', (_, fields) => {
    expect(first([{ ...early, ...fields }, late])).toEqual(['late certain'])
  })

  it('lets nothing that is there only possibly rule another out', () => {
    const view = asOf(
      smallDataset({ claims: [{ ...early, ...on('[2030-01-01..2030-01-09]') }, late] }),
      '2030-01-05',
    )
    expect(firstAnswer(view, 'fact').map(({ claim, certainty }) => `${claim.id} ${certainty}`)).toEqual([
      'late possible',
      'early possible',
    ])
  })

  it('rules nothing out by an earlier answer that may not have been published yet', () => {
    const dataset = smallDataset({
      claims: [early, late],
      documents: [
        { id: 'daily-text', published: { edtf: '[2030-01-05..2030-01-20]', basis: 'bounded' } },
        { id: 'weekly-text', published: { edtf: '2030-01-05', basis: 'stated' } },
      ],
      reports: [
        { id: 'r1', claim: 'early' },
        { id: 'r2', claim: 'late', document: 'weekly-text' },
      ],
    })
    const view = asOf(dataset, '2030-01-10', { clock: 'published' })
    expect(firstAnswer(view, 'fact').map(({ claim, certainty }) => `${claim.id} ${certainty}`)).toEqual([
      'early possible',
      'late possible',
    ])
  })

  it('says where a document says that it was the first time', () => {
    const dataset = smallDataset({ claims: [early], reports: [{ id: 'r', claim: 'early', first: true }] })
    expect(firstAnswer(dataset, 'fact').map(({ flagged }) => flagged)).toEqual([true])
  })

  it('refuses a question that is not affirmed or denied, and actors there are not', () => {
    const dataset = smallDataset({ claims: [early] })
    expect(() => firstAnswer(dataset, 'stance')).toThrow('"stance" is a stance question')
    expect(() => firstAnswer(dataset, 'fact', { claimant: 'aa-amy' })).toThrow('Did you mean "aa-army"?')
    expect(() => firstAnswer(dataset, 'fact', { polarity: 'yes' as never })).toThrow(
      '"yes" is no polarity: affirm, deny',
    )
  })
})

describe('firstAnswers', () => {
  const dataset = smallDataset({
    claims: [early, { ...late, claimant: 'bb-army' }, { id: 'again', polarity: 'deny', ...on('2030-01-05') }],
    questions: [{ id: 'fact', kind: 'fact', event: 'briefing' }],
  })
  const parties = (polarity?: 'affirm' | 'deny') =>
    firstAnswers(dataset, 'briefing', polarity && { polarity }).map(({ question, party, first }) => [
      question.id,
      party,
      first.map(({ claim }) => claim.id),
    ])

  it('gives the first answer of each party, and the parties without one', () => {
    expect(parties()).toEqual([
      ['fact', 'aa', ['early']],
      ['fact', 'bb', ['late']],
    ])
    expect(parties('deny')).toEqual([
      ['fact', 'aa', ['again']],
      ['fact', 'bb', ['late']],
    ])
    expect(parties('affirm')).toEqual([
      ['fact', 'aa', ['early']],
      ['fact', 'bb', []],
    ])
  })

  it('lists states alone: what an event concerns may be of none', () => {
    const joint = {
      ...dataset,
      events: dataset.events.map((event) => ({ ...event, concerns: ['orel', 'bb'] })),
    }
    expect(firstAnswers(joint, 'briefing').map(({ party }) => party)).toEqual(['bb'])
  })

  it('refuses what is no event', () => {
    expect(() => firstAnswers(dataset, 'breifing')).toThrow('Did you mean "briefing"?')
  })
})

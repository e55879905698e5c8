import { describe, expect, it } from 'vitest'
import type { RecordIds } from '../../generated/ids.js'
import { smallDataset } from '../../test/small-dataset.js'
import { dataset } from '../record.js'
import { type Selection, select } from './select.js'

const ids = (selection: Selection<RecordIds>): readonly string[] =>
  select(dataset, selection).claims.map(({ id }) => id)

describe('select', () => {
  it('keeps what an independent filter keeps, for each condition', () => {
    const { claims, reports, questions } = dataset
    const cases: readonly [Selection<RecordIds>, (claim: (typeof claims)[number]) => boolean][] = [
      [{ question: 'kursk-fighting-over' }, (claim) => claim.question === 'kursk-fighting-over'],
      [{ event: 'cn-briefing-2025-04-28' }, (claim) => claim.occasion === 'cn-briefing-2025-04-28'],
      [
        { event: 'kursk-fighting' },
        (claim) => questions.some(({ id, event }) => id === claim.question && event === 'kursk-fighting'),
      ],
      [{ claimant: null }, (claim) => claim.claimant === null],
      [{ claimant: ['nato', null] }, (claim) => claim.claimant === null || claim.claimant === 'nato'],
      [{ speaker: 'zelenskyy' }, (claim) => claim.speaker === 'zelenskyy'],
      [{ act: ['decline', 'disclaim'] }, (claim) => claim.act !== 'answer'],
      [{ modality: 'actual' }, (claim) => (claim.modality ?? 'actual') === 'actual'],
      [
        { document: 'menafn-april-briefing' },
        ({ id }) =>
          reports.some((report) => report.claim === id && report.document === 'menafn-april-briefing'),
      ],
      [{ mode: 'own' }, ({ id }) => reports.some((report) => report.claim === id && report.mode === 'own')],
      [
        { state: 'ua', act: 'answer', question: 'kursk-fighting-over' },
        (claim) =>
          ['ua-general-staff', 'ua-president'].includes(String(claim.claimant)) &&
          claim.question === 'kursk-fighting-over',
      ],
    ]
    for (const [selection, wanted] of cases) {
      const expected = claims.filter(wanted).map(({ id }) => id)
      expect(expected.length, JSON.stringify(selection)).toBeGreaterThan(0)
      expect(ids(selection), JSON.stringify(selection)).toEqual(expected)
    }
  })

  it('walks up to the state', () => {
    const states = select(dataset, { state: 'cn' }).claims.map(({ claimant }) => claimant)
    expect(new Set(states)).toEqual(new Set(['cn', 'cn-mfa']))
  })

  it('keeps all reports of what it keeps', () => {
    const view = select(dataset, { document: 'menafn-april-briefing' })
    const kept = new Set(view.claims.map(({ id }) => id as string))
    expect(view.reports).toEqual(dataset.reports.filter(({ claim }) => kept.has(claim)))
  })

  it('keeps a link only with both its ends', () => {
    const one = select(dataset, { claimant: 'ua-general-staff' })
    const both = select(dataset, { claimant: ['ua-general-staff', 'ru-general-staff'] })
    expect(one.links).toEqual([])
    expect(both.links.map(({ id }) => id)).toEqual(['ua-gs-responds-gerasimov'])
  })

  it('composes, in any order', () => {
    const one = select(select(dataset, { state: 'cn' }), { act: 'decline' })
    const other = select(select(dataset, { act: 'decline' }), { state: 'cn' })
    expect(one).toEqual(other)
    expect(one).toEqual(select(dataset, { state: 'cn', act: 'decline' }))
  })

  it('takes nobody for no actor, whatever an actor is called', () => {
    const dataset = smallDataset({
      claims: [
        { id: 'of-nobody', claimant: null, polarity: 'affirm' },
        { id: 'of-null', claimant: 'null', polarity: 'affirm' },
        { id: 'of-another', speaker: 'undefined', polarity: 'deny' },
      ],
      actors: [
        { id: 'null', kind: 'body' },
        { id: 'undefined', kind: 'person' },
      ],
    })
    const kept = (selection: Selection) => select(dataset, selection).claims.map(({ id }) => id)
    expect(kept({ claimant: null })).toEqual(['of-nobody'])
    expect(kept({ claimant: 'null' })).toEqual(['of-null'])
    expect(kept({ speaker: 'undefined' })).toEqual(['of-another'])
  })

  it('keeps everything where nothing is asked', () => {
    expect(select(dataset, {})).toEqual({ ...dataset })
  })

  it('refuses ids and conditions that it does not know, naming the nearest', () => {
    expect(() => select(dataset, { claimant: 'ru-kremln' as never })).toThrow(
      '"ru-kremln" is not in actors. Did you mean "ru-kremlin"?',
    )
    expect(() => select(dataset, { state: 'nato' as never })).toThrow(
      '"nato" is no state of this dataset: cn, kp, kr, ru, ua, us.',
    )
    expect(() => select(dataset, { state: 'nobody' as never })).toThrow(
      '"nobody" is no state of this dataset',
    )
    expect(() => select(dataset, { speaker: null as never })).toThrow('"null" is no person of this dataset')
    expect(() => select(dataset, { act: 'declined' as never })).toThrow(
      '"declined" is no act: answer, decline, disclaim, no-reply, retract. Did you mean "decline"?',
    )
    expect(() => select(dataset, { claimnt: 'ru' } as never)).toThrow(
      '"claimnt" is no condition of select. Did you mean "claimant"?',
    )
  })
})

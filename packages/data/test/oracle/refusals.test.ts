/** Whoever asks for what there is not is told so, and gets no empty answer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset } from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import { tables } from './generate.js'
import { api } from './readings.js'
import { holdsFor } from './runs.js'

const nobody = 'no-such-id'
const asAny = (value: unknown): never => value as never

const refused: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  'certaintyOf of an unknown row': (dataset) => api.certaintyOf(dataset, nobody),
  'estimates of an unknown question': (dataset) => api.estimates(dataset, nobody),
  'envelope of an unknown question': (dataset) => api.envelope(dataset, nobody, 'stated'),
  'positions of an unknown state': (dataset) => api.positions(dataset, nobody),
  'positions of what is no state': (dataset) => api.positions(dataset, 'b'),
  'answersTo an unknown question': (dataset) => api.answersTo(dataset, nobody),
  'firstAnswer to an unknown question': (dataset) => api.firstAnswer(dataset, nobody),
  'firstAnswers on an unknown event': (dataset) => api.firstAnswers(dataset, nobody),
  'replies to an unknown claim': (dataset) => api.replies(dataset, nobody),
  'provenance of an unknown claim': (dataset) => api.provenance(dataset, nobody),
  'origins of an unknown claim': (dataset) => api.origins(dataset, nobody),
  'independence of an unknown claim': (dataset) => api.independence(dataset, nobody),
  'isHeadlineOnly of an unknown claim': (dataset) => api.isHeadlineOnly(dataset, nobody),
  'sharedClaims of an unknown document': (dataset) => api.sharedClaims(dataset, 'd-w', nobody),
  'sharedClaims of one document': (dataset) => api.sharedClaims(dataset, 'd-w', 'd-w'),
  'framingBy an unknown key': (dataset) => api.framingBy(dataset, asAny('mood')),
  'readRange by an unknown policy': () => api.readRange({ hedge: 'vague' }, asAny('best')),
  'bounds of what is no date': () => api.bounds('2024-13'),
  'asOf on what is no day': (dataset) => api.asOf(dataset, '2024-02-30'),
  'asOf on an unknown clock': (dataset) => api.asOf(dataset, '2024-10-30', { clock: asAny('heard') }),
  'asOf what is no release': (dataset) => api.asOf(dataset, '2024-10-30', { clock: 'recorded' }),
  'select from a later day to an earlier one': (dataset) =>
    api.select(dataset, { said: { from: '2024-10-31', to: '2024-10-30' } }),
  'select from what is no day': (dataset) => api.select(dataset, { published: { from: '2024-10' } }),
  'select up to what is no day': (dataset) => api.select(dataset, { about: { to: '2023-02-29' } }),
  'select an unknown zone': (dataset) => api.select(dataset, { zone: 'margin' }),
  ...Object.fromEntries(
    ['question', 'event', 'claimant', 'state', 'speaker', 'place', 'document', 'act', 'modality', 'mode'].map(
      (condition) => [
        `select an unknown ${condition}`,
        (dataset: Dataset) => api.select(dataset, { [condition]: [nobody] }),
      ],
    ),
  ),
  'select a state that is none': (dataset) => api.select(dataset, { state: 'b' }),
  'select a speaker that is no person': (dataset) => api.select(dataset, { speaker: 'n' }),
}

for (const [name, ask] of Object.entries(refused)) {
  test(name, () => {
    holdsFor(
      tables,
      fc.constant(undefined),
      (drawn) => {
        const dataset = createDataset(drawn)
        expect(() => ask(dataset)).toThrow(RangeError)
      },
      20,
    )
  })
}

test('a question of another kind, and a party that is none', () => {
  holdsFor(tables, fc.constant(undefined), (drawn) => {
    const dataset = createDataset(drawn)
    for (const { id, kind } of dataset.questions) {
      if (kind !== 'quantity') expect(() => api.estimates(dataset, id)).toThrow(RangeError)
      if (kind !== 'quantity') expect(() => api.envelope(dataset, id, 'stated')).toThrow(RangeError)
      if (kind !== 'fact') expect(() => api.firstAnswer(dataset, id)).toThrow(RangeError)
      if (kind === 'fact') {
        expect(() => api.firstAnswer(dataset, id, { state: nobody })).toThrow(RangeError)
        expect(() => api.firstAnswer(dataset, id, { claimant: nobody })).toThrow(RangeError)
      }
    }
  })
})

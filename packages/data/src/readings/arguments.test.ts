// What readings say of arguments that no type lets through: a slip must not read as an answer.
import { expect, it } from 'vitest'
import * as data from '../index.js'

const { dataset } = data
const any = (value: unknown): never => value as never
const report = data.get(dataset, 'reports', 'asia-live-november-briefing-01')

it.each<[string, () => unknown]>([
  ['"x" is no option of timeline: clock.', () => data.timeline(dataset, any({ x: 1 }))],
  [
    '"x" is no option of firstAnswer: state, claimant, polarity.',
    () => data.firstAnswer(dataset, 'dprk-part-in-war', any({ x: 1 })),
  ],
  [
    '"x" is no option of firstAnswers: polarity.',
    () => data.firstAnswers(dataset, 'kursk-fighting', any({ x: 1 })),
  ],
  [
    '"x" is no option of envelope: modality.',
    () => data.envelope(dataset, 'dprk-troops-sent', 'stated', any({ x: 1 })),
  ],
  ['"x" is no option of an origin: inferred.', () => data.originOf(dataset, report, any({ x: 1 }))],
])('%s', (message, ask) => {
  expect(ask).toThrow(new RangeError(message))
})

it('answers of a state are asked of a state: those of an office would be missing', () => {
  expect(() => data.firstAnswer(dataset, 'dprk-part-in-war', any({ state: 'cn-mfa' }))).toThrow(
    new RangeError('"cn-mfa" is no state: ask with "claimant" for the answers of who is none'),
  )
})

it('a number with a hedge that is none is not read', () => {
  expect(() => data.readRange(any({ hedge: 'arround', low: 8, high: 8 }), 'stated')).toThrow(
    new RangeError(
      '"arround" is no hedge: exact, about, up-to, less-than, at-least, more-than, between, vague.',
    ),
  )
  expect(() => data.readRange(any({ hedge: 'abot', low: 8, high: 8 }), 'stated')).toThrow(
    'vague. Did you mean "about"?',
  )
})

it('takes every option that is one', () => {
  expect(() => {
    data.timeline(dataset, { clock: 'published' })
    data.firstAnswer(dataset, 'dprk-part-in-war', { state: 'kp', claimant: 'kp', polarity: 'affirm' })
    data.firstAnswers(dataset, 'kursk-fighting', { polarity: 'deny' })
    data.envelope(dataset, 'dprk-troops-sent', 'stated', { modality: 'planned' })
    data.originOf(dataset, report, { inferred: false })
  }).not.toThrow()
})

it.each<[string, (given: never) => unknown]>([
  ['contradictions', data.contradictions],
  ['coverage', data.coverage],
  ['diff, before', (given) => data.diff(given, dataset)],
  ['diff, after', (given) => data.diff(dataset, given)],
  ['echoes', data.echoes],
  ['framingBy', (given) => data.framingBy(given, 'publisher')],
  ['headlineOnly', data.headlineOnly],
  ['revisions', data.revisions],
  ['shifts', data.shifts],
  ['timeline', (given) => data.timeline(given)],
])('%s says of what is awaited nowhere that it is no dataset', (_, read) => {
  expect(() => read(any(Promise.resolve(dataset)))).toThrow(
    new TypeError('an object is no dataset: pass the record, a view, or what createDataset made'),
  )
  expect(() => read(any(undefined))).toThrow('"undefined" is no dataset')
})

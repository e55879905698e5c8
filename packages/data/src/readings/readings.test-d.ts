// Compiled, not run: what each reading takes and gives, on our record and on a dataset loaded at run time.
import { expectTypeOf, test } from 'vitest'
import * as api from '../index.js'

const { dataset } = api
const loaded = api.createDataset({})

test('answersTo', () => {
  expectTypeOf(api.answersTo(dataset, 'kursk-fighting-over')[0]?.act).toEqualTypeOf<
    api.Claim['act'] | undefined
  >()
  // @ts-expect-error no such question
  api.answersTo(dataset, 'kursk-fighting-ovr')
  api.answersTo(loaded, 'any')
})

test('contradictions', () => {
  expectTypeOf<'fact'>().toExtend<api.Contradiction<api.RecordIds>['question']['kind']>()
  expectTypeOf(api.contradictions(loaded)[0]?.claims[0].id).toEqualTypeOf<string | undefined>()
})

test('coverage', () => {
  expectTypeOf<'menafn-april-briefing'>().toExtend<api.Coverage<api.RecordIds>['absent'][number]>()
  // @ts-expect-error an actor is no document
  expectTypeOf<'cn-mfa'>().toExtend<api.Coverage<api.RecordIds>['absent'][number]>()
  expectTypeOf(api.coverage(loaded)[0]?.earliest).toEqualTypeOf<string | undefined>()
})

test('diff', () => {
  expectTypeOf(api.diff(dataset, dataset).added[0]?.id).toEqualTypeOf<string | undefined>()
  expectTypeOf(api.diff<api.Ids>(dataset, loaded)).not.toBeAny()
})

test('echoes', () => {
  expectTypeOf<'ukrinform'>().toExtend<api.Echo<api.RecordIds>['origin']>()
  // @ts-expect-error no such option
  api.echoes(dataset, { infered: false })
})

test('envelope', () => {
  expectTypeOf(api.envelope(dataset, 'dprk-troops-sent', 'stated').low).toEqualTypeOf<number | undefined>()
  // @ts-expect-error the policy is not optional
  api.envelope(dataset, 'dprk-troops-sent')
  // @ts-expect-error a question of fact is not answered with a number
  api.envelope(dataset, 'kursk-fighting-over', 'stated')
  // @ts-expect-error no such policy
  api.envelope(dataset, 'dprk-troops-sent', 'best')
})

test('estimates', () => {
  expectTypeOf(api.estimates(loaded, 'any')[0]?.quantity).toEqualTypeOf<api.Quantity | undefined>()
})

test('firstAnswer and firstAnswers', () => {
  expectTypeOf(api.firstAnswer(dataset, 'dprk-part-in-war')[0]?.polarity).toEqualTypeOf<
    api.Polarity | undefined
  >()
  // @ts-expect-error a ministry is no state
  api.firstAnswer(dataset, 'dprk-part-in-war', { state: 'cn-mfa' })
  // @ts-expect-error no such event
  api.firstAnswers(dataset, 'kursk-fightings')
  api.firstAnswers(loaded, 'any', { polarity: 'deny' })
})

test('framingBy', () => {
  expectTypeOf(api.framingBy(loaded, 'state')[0]?.of).toEqualTypeOf<string | null | undefined>()
  // @ts-expect-error no such grouping
  api.framingBy(dataset, 'author')
})

test('headlineOnly', () => {
  expectTypeOf(api.headlineOnly(loaded)[0]).toEqualTypeOf<api.Claim | undefined>()
  // @ts-expect-error no such claim
  api.isHeadlineOnly(dataset, 'no-threat')
})

test('independence', () => {
  expectTypeOf(api.independence(loaded, 'any').statements).toEqualTypeOf<number>()
  // @ts-expect-error no such claim
  api.independence(dataset, 'cn')
})

test('origins', () => {
  expectTypeOf(api.origins(loaded, 'any').documents).toEqualTypeOf<readonly string[]>()
})

test('positions', () => {
  expectTypeOf(api.positions(dataset, 'kp')[0]?.answers[0]?.headlineOnly).toEqualTypeOf<boolean | undefined>()
})

test('provenance', () => {
  expectTypeOf(api.provenance(loaded, 'any')[0]?.stations[0]?.actor).toEqualTypeOf<
    string | null | undefined
  >()
})

test('readRange', () => {
  expectTypeOf(api.readRange({ hedge: 'vague' }, 'stated')).toEqualTypeOf<api.Range | undefined>()
  // @ts-expect-error the policy is not optional
  api.readRange({ hedge: 'vague' })
})

test('replies', () => {
  expectTypeOf(api.replies(loaded, 'any')[0]?.link).toEqualTypeOf<api.Link | undefined>()
  // @ts-expect-error a question is no claim
  api.replies(dataset, 'kursk-fighting-over')
})

test('revisions, shifts and silences', () => {
  expectTypeOf(api.revisions(loaded)[0]?.basis).toEqualTypeOf<'computed' | 'asserted' | undefined>()
  expectTypeOf<'cn'>().toExtend<api.Shift<api.RecordIds>['state']>()
  // @ts-expect-error an answer is no silence
  expectTypeOf<'answer'>().toExtend<api.Unanswered['act']>()
})

test('sharedClaims', () => {
  expectTypeOf(api.sharedClaims(loaded, 'a', 'b')[0]?.claims).toEqualTypeOf<
    readonly [string, string] | undefined
  >()
  // @ts-expect-error no such document
  api.sharedClaims(dataset, 'menafn-april-briefing', 'menafn')
})

test('timeline', () => {
  expectTypeOf(api.timeline(loaded)[0]?.earliest).toEqualTypeOf<string | undefined>()
  // @ts-expect-error no such clock
  api.timeline(dataset, { clock: 'recorded' })
})

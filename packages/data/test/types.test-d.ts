// Compiled, not run: what must not compile is as much a part of the interface as what must.
import { expectTypeOf, test } from 'vitest'
import { toSheet } from '../src/formats/index.js'
import {
  asOf,
  contradictions,
  createDataset,
  type Dataset,
  dataset,
  describe,
  estimates,
  find,
  isDay,
  origins,
  positions,
  provenance,
  type RecordIds,
  select,
  timeline,
} from '../src/index.js'

test('a wrong id does not compile', () => {
  expectTypeOf(estimates(dataset, 'dprk-troops-sent')).not.toBeAny()
  // @ts-expect-error no such question
  estimates(dataset, 'dprk-trops-sent')
  // @ts-expect-error a question of fact is not answered with a number
  estimates(dataset, 'kursk-fighting-over')
  // @ts-expect-error no such claim
  origins(dataset, '2025-04-28-cn-mfa-noninterference')
  // @ts-expect-error an actor is no claim
  provenance(dataset, 'cn-mfa')
  // @ts-expect-error a ministry is no state
  positions(dataset, 'cn-mfa')
  // @ts-expect-error no such claim
  describe(dataset, 'cn')
  // @ts-expect-error no such actor
  find(dataset, 'actors', 'cn-mfaa')
  // @ts-expect-error the id of another table
  find(dataset, 'actors', 'dprk-troops-sent')
  // @ts-expect-error no such table
  find(dataset, 'actor', 'cn-mfa')
  // @ts-expect-error no such state
  select(dataset, { state: 'china' })
  // @ts-expect-error no such condition
  select(dataset, { states: 'cn' })
})

test('nor through composed views', () => {
  const view = select(asOf(dataset, '2024-10-31', { clock: 'published' }), { claimant: ['us-dod', null] })
  expectTypeOf(view).toExtend<Dataset<RecordIds>>()
  expectTypeOf<'us-state'>().toExtend<(typeof view)['claims'][number]['claimant']>()
  estimates(view, 'dprk-troops-sent')
  // @ts-expect-error no such question
  estimates(view, 'dprk-trops-sent')
  // @ts-expect-error no such clock
  asOf(dataset, '2024-10-31', { clock: 'spoken' })
})

test('nothing can be assigned to', () => {
  const [claim] = dataset.claims
  if (!claim) return
  // @ts-expect-error fields are read-only
  claim.note = 'changed'
  // @ts-expect-error tables are read-only
  dataset.claims = []
  // @ts-expect-error rows cannot be added
  dataset.claims.push(claim)
  // @ts-expect-error nested fields are read-only
  if (claim.said) claim.said.edtf = '2024'
  // @ts-expect-error what a reading returns is read-only
  timeline(dataset)[0] = undefined
})

test('answers are told apart by their act and field', () => {
  for (const claim of dataset.claims) {
    if (claim.act !== 'answer') expectTypeOf(claim.quantity).toEqualTypeOf<undefined>()
    else if (claim.quantity) expectTypeOf(claim.question).toExtend<RecordIds['quantityQuestion']>()
  }
  for (const question of dataset.questions) {
    if (question.kind === 'choice')
      expectTypeOf(question.choices).toEqualTypeOf<Readonly<Record<string, string>>>()
    // @ts-expect-error only a quantity question has a unit
    else question.unit
  }
})

test('a dataset loaded at run time takes any string as id, and one set of functions serves both', () => {
  const loaded = createDataset({})
  expectTypeOf(loaded).toEqualTypeOf<Dataset>()
  estimates(loaded, 'whatever')
  expectTypeOf(contradictions(loaded)[0]?.claims[0].id).toEqualTypeOf<string | undefined>()
  expectTypeOf(dataset).toExtend<Dataset>()
})

test('a text that was asked whether it is a day stays a text', () => {
  const day = (text: string) => (isDay(text) ? text : text.slice(0, 10))
  expectTypeOf(day).returns.toBeString()
})

test('a table for a spreadsheet has rows of a type of one’s own, with cells and nothing else', () => {
  interface Row {
    readonly who: string
    readonly low?: number
  }
  const rows: readonly Row[] = []
  toSheet(rows)
  toSheet([{ who: 'nato', low: 1 }, { note: null }])
  // @ts-expect-error a list is no cell
  toSheet([{ who: ['nato'] }])
})

test('nothing public is any', () => {
  expectTypeOf(dataset.claims).not.toBeAny()
  expectTypeOf(dataset.actors[0]).not.toBeAny()
  expectTypeOf(find(dataset, 'events', 'kursk-fighting')).not.toBeAny()
  expectTypeOf(contradictions(dataset)[0]).not.toBeAny()
})

// What readings, views and formats say of arguments that no type lets through.
import { expect, it } from 'vitest'
import { smallDataset } from '../test/small-dataset.js'
import { fromCsv, fromNdjson, toGeoJson, toJsonLd, toSheet } from './formats/index.js'
import * as data from './index.js'
import { search } from './search/index.js'

const dataset = smallDataset({
  claims: [{ id: 'c', question: 'quantity', quantity: { hedge: 'exact', low: 1, high: 1 } }],
  questions: [{ id: 'flow', kind: 'quantity', measure: 'flow' }],
})
const any = (value: unknown): never => value as never

it.each<[string, () => unknown]>([
  ['"__proto__" is not a table: actors, ', () => data.find(dataset, any('__proto__'), any('c'))],
  [
    '"heard" is no clock of a timeline: said, published',
    () => data.timeline(dataset, { clock: any('heard') }),
  ],
  [
    '"plan" is no modality: actual, planned',
    () => data.envelope(dataset, 'quantity', 'stated', { modality: any('plan') }),
  ],
  ['"yes" is no polarity: affirm, deny', () => data.firstAnswer(dataset, 'fact', { polarity: any('yes') })],
  ['"null" is not in questions.', () => data.select(dataset, { question: any(null) })],
  ['"2024" is not a date', () => data.bounds(any(2024))],
  ['an object is not a release', () => data.asOf(dataset, any(['0.1.0']), { clock: 'recorded' })],
  ['an object is not a day', () => data.happenedBy({ earliest: undefined, latest: undefined }, any([]))],
  ['an object is no format', () => data.cite(dataset, 'c', any(['text']))],
  ['"5" is no name of a record', () => data.cite(dataset, 'c', 'text', any(5))],
  ['an object is no dataset', () => data.contradictions(any({}))],
  ['"null" is no dataset', () => data.find(any(null), 'claims', 'c')],
  ['"7" is no text to search for', () => search(dataset, any(7))],
  ['"7" is not the text of a file', () => fromNdjson(any(7))],
  ['actors is "7", not the text of a file', () => fromCsv({ actors: any(7) })],
  ['"7" is no map of tables to their texts', () => fromCsv(any(7))],
  ['a row is "7", not a plain object', () => toSheet([any(7)])],
])('%s', (message, ask) => {
  expect(ask).toThrow(message)
})

it('reads a range once', () => {
  const answers = ['2030-01-01', { slice: 'no' }]
  const said = {
    get from() {
      return any(answers.shift())
    },
  }
  expect(data.select(dataset, { said }).claims.length).toBe(1)
})

it('takes no column for one that every object has', () => {
  expect(toSheet([{ constructor: 'x' }, { a: 1 }] as never)).toBe('\uFEFFconstructor,a\r\nx,\r\n,1\r\n')
})

it('keeps nothing that it hands out unfrozen', () => {
  const claim = { ...data.get(dataset, 'claims', 'c'), question: 'flow' } as never
  expect(data.aboutBounds(dataset, claim)).toSatisfy(Object.isFrozen)
  expect(data.rangePolicies).toSatisfy(Object.isFrozen)
  const context = toJsonLd(dataset, { base: 'https://example.org/' })['@context'] as Record<string, unknown>
  context.about = 'changed'
  expect(toJsonLd(dataset, { base: 'https://example.org/' })['@context'].about).toEqual({ '@type': '@id' })
  expect(Object.getOwnPropertySymbols(data.select(dataset, {}))).toEqual([])
  expect(toGeoJson(dataset).features).toEqual([])
})

it('follows a chain of copies to its end, however long it is', () => {
  const documents = Array.from({ length: 20_000 }, (_, index) => ({
    ...data.get(dataset, 'documents', 'daily-text'),
    id: `copy-${index}`,
    ...(index > 0 && { copyOf: `copy-${index - 1}` }),
  }))
  const report = { ...data.get(dataset, 'reports', 'c-report'), document: 'copy-19999' }
  const whole = data.createDataset({ ...dataset, documents, reports: [report] })
  expect(data.originOf(whole, data.get(whole, 'reports', 'c-report'))).toEqual({
    actor: 'daily',
    inferred: false,
  })
})

it('is not kept busy by long runs of one sign', () => {
  const phrases = { affirm: '{'.repeat(20_000), deny: 'no' }
  const whole = smallDataset({
    claims: [{ id: 'c', polarity: 'affirm', note: 'ᄀ'.repeat(20_000) }],
    questions: [{ id: 'fact', kind: 'fact', phrases }],
  })
  expect(search(whole, 'arland').length).toBeGreaterThan(0)
})

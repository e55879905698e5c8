/** What must hold of every dataset, however its tables came about. */
import { expect } from 'vitest'
import * as formats from '../../src/formats/index.js'
import * as data from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import { search } from '../../src/search/index.js'
import { answersOf } from '../oracle/answers-of.js'

const base = 'https://example.org/id/'

/** Where each field that names rows leads; two of them stand in several tables. */
const homes: Readonly<Record<string, keyof Dataset>> = {
  parent: 'actors',
  publisher: 'actors',
  claimant: 'actors',
  speaker: 'actors',
  joint: 'actors',
  citing: 'actors',
  concerns: 'actors',
  actor: 'actors',
  translatedBy: 'actors',
  within: 'places',
  place: 'places',
  copyOf: 'documents',
  document: 'documents',
  partOf: 'events',
  event: 'events',
  occasion: 'events',
  question: 'questions',
  subsetOf: 'questions',
  claim: 'claims',
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether tables are sound, looked at slowly and by themselves. */
export function isSound(dataset: Dataset): void {
  const rows = Object.entries(dataset).filter(([name]) => name !== 'possible') as [
    keyof Dataset,
    readonly { readonly id: string }[],
  ][]
  const ids = new Map<string, keyof Dataset>()
  for (const [name, table] of rows) {
    expect(Object.isFrozen(table)).toBe(true)
    for (const row of table) {
      expect(row.id).toMatch(slug)
      expect(row.id.length).toBeLessThanOrEqual(64)
      expect(ids.has(row.id)).toBe(false)
      ids.set(row.id, name)
    }
  }
  for (const id of dataset.possible) expect(['claims', 'reports', 'links']).toContain(ids.get(id))
  for (const [, table] of rows) for (const row of table) isPlain(row, ids)
  expect(JSON.parse(JSON.stringify(dataset))).toEqual(JSON.parse(JSON.stringify({ ...dataset })))
}

/** Test runners find out slowly that all is well with each of many values. */
function must(holds: boolean, what: string): void {
  if (!holds) expect.fail(what)
}

const prototypes: readonly unknown[] = [Array.prototype, Object.prototype]

/** Plain data, frozen, in which no name of a row leads into the wrong table. */
function isPlain(value: unknown, ids: ReadonlyMap<string, keyof Dataset>, depth = 0): void {
  must(depth < 12, 'deep')
  if (typeof value !== 'object' || value === null) {
    must(value === null || ['string', 'number', 'boolean'].includes(typeof value), `a ${typeof value}`)
    must(typeof value !== 'number' || Number.isFinite(value), `${String(value)}`)
    return
  }
  must(Object.isFrozen(value), 'not frozen')
  must(prototypes.includes(Object.getPrototypeOf(value)), 'not plain')
  for (const key of Reflect.ownKeys(value)) {
    const field = Object.getOwnPropertyDescriptor(value, key)
    must(field?.get === undefined, `${String(key)} is a getter`)
    const home = depth === 0 || key === 'actor' ? homes[key as string] : undefined
    for (const id of home === undefined ? [] : [field?.value as unknown].flat())
      must(id === null || ids.get(id as string) === home, `${String(key)} leads to ${String(id)}`)
    isPlain(field?.value, ids, depth + 1)
  }
}

/** Everything that can be asked of a dataset is answered. */
export function everythingOf(dataset: Dataset): void {
  answersOf(dataset)
  const views = [
    data.select(dataset, {}),
    data.select(dataset, { said: { from: '2024-10-30' }, modality: 'actual' }),
    data.asOf(dataset, '2024-11-01', { clock: 'published', possible: false }),
    data.asOf(dataset, '0.9.0', { clock: 'recorded' }),
  ]
  for (const each of [dataset, ...views]) {
    data.diff(dataset, each)
    data.coverage(each)
    for (const { id } of each.claims) {
      expect(data.describe(each, id)).not.toMatch(/undefined|NaN|\[object|native code/)
      for (const format of ['text', 'bibtex', 'ris', 'csl-json'] as const) data.cite(each, id, format)
      formats.provenanceGraph(each, id)
    }
    for (const { id } of each.reports) data.passageUrl(each, id)
    for (const word of ['arland', 'constructor', '__proto__ toString', 'Daily']) search(each, word)
    JSON.stringify([
      formats.toGeoJson(each),
      formats.toJsonLd(each, { base }),
      formats.toWebAnnotations(each, { base }),
    ])
    formats.toDot(formats.echoGraph(each))
    formats.toMermaid(formats.echoGraph(each))
  }
  comesBack(dataset)
}

/** A dataset is the same after it was written and read, in every form. */
export function comesBack(dataset: Dataset): void {
  const tables = Object.keys(dataset).filter((name) => name !== 'possible') as data.TableName[]
  const json = JSON.stringify(dataset)
  const same = (other: Dataset): void => {
    for (const table of tables) expect(JSON.stringify(other[table])).toBe(JSON.stringify(dataset[table]))
    expect(new Set(other.possible)).toEqual(new Set(dataset.possible))
  }
  same(data.createDataset(JSON.parse(json) as Dataset))
  same(formats.fromNdjson(formats.toNdjson(dataset)))
  const texts = Object.fromEntries(tables.map((table) => [table, formats.toCsv(dataset, table)]))
  const read = formats.fromCsv(texts)
  for (const table of tables) expect(read[table]).toEqual(dataset[table]) // the columns have an order of their own
}

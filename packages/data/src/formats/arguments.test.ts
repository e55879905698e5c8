// What formats say of arguments that no type lets through: a slip must not read as an empty record.
import { describe, expect, it } from 'vitest'
import { dataset } from '../record.js'
import {
  fromCsv,
  loadNdjson,
  toCsv,
  toGeoJson,
  toJsonLd,
  toNdjson,
  toSheet,
  toWebAnnotations,
} from './index.js'

const any = (value: unknown): never => value as never
const base = 'https://example.org/'

it.each<[string, (given: never) => unknown]>([
  ['toCsv', (given) => toCsv(given, 'claims')],
  ['toNdjson', toNdjson],
  ['toGeoJson', toGeoJson],
  ['toJsonLd', (given) => toJsonLd(given, { base })],
  ['toWebAnnotations', (given) => toWebAnnotations(given, { base })],
])('%s says of what is awaited nowhere that it is no dataset', (_, write) => {
  expect(() => write(any(Promise.resolve(dataset)))).toThrow(
    new TypeError('an object is no dataset: pass the record, a view, or what createDataset made'),
  )
})

it.each<[string, () => unknown]>([
  ['"x" is no option of toJsonLd: base.', () => toJsonLd(dataset, any({ base, x: 1 }))],
  [
    '"x" is no option of toWebAnnotations: base, creator.',
    () => toWebAnnotations(dataset, any({ base, creator: base, x: 1 })),
  ],
])('%s', (message, write) => {
  expect(write).toThrow(new RangeError(message))
})

describe('what holds no tables by name is refused, and not read as an empty record', () => {
  it.each<[string, unknown]>([
    ['an answer whose body was meant', new Response('')],
    ['a promise', Promise.resolve({})],
    ['bytes without a view', new ArrayBuffer(8)],
    ['a file', new Blob([''])],
    ['an address', new URL(base)],
  ])('by loadNdjson: %s', async (_, source) => {
    await expect(loadNdjson(any(source))).rejects.toThrow(
      new TypeError('the source is neither a stream nor anything else that gives chunks'),
    )
  })

  it.each<[string, unknown]>([
    ['a Map', new Map([['actors', '']])],
    ['a promise', Promise.resolve({})],
    ['null', null],
  ])('by fromCsv: %s', (_, tables) => {
    expect(() => fromCsv(any(tables))).toThrow('is no map of tables to their texts')
  })

  it('by toSheet: a row that is a Map', () => {
    expect(() => toSheet([any(new Map([['a', 1]]))])).toThrow(
      new TypeError('a row is an object, not a plain object'),
    )
  })
})

it('loadNdjson has no other options than its own', async () => {
  await expect(loadNdjson('', any({ onprogress: () => {} }))).rejects.toThrow(
    new RangeError(
      '"onprogress" is no option of loadNdjson: onProgress, signal, mostProblems, longestLine. Did you mean "onProgress"?',
    ),
  )
  const { signal } = new AbortController()
  const options = { onProgress: () => {}, signal, mostProblems: 1, longestLine: 1 }
  expect((await loadNdjson('', options)).claims).toEqual([])
})

it('of a table with other line ends it is said that it is not CSV, and nothing of its header', () => {
  const text = toCsv(dataset, 'places').replaceAll('\r\n', '\n')
  expect(() => fromCsv({ places: text })).toThrow(/^one problem.*\n {2}places: line 1: is not CSV/)
})

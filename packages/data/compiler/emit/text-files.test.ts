import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { toGeoJson } from '../../src/formats/geojson.js'
import { toJsonLd } from '../../src/formats/json-ld.js'
import { toCsv } from '../../src/formats/to-csv.js'
import { tableNames } from '../../src/schema/table-names.js'
import { smallDataset } from '../../test/small-dataset.js'
import type { DataFile } from './data-file.js'
import { textFiles } from './text-files.js'

const two = () =>
  textFiles(
    createDataset({
      actors: [
        { id: 'ar', kind: 'state', name: 'Arland' },
        { id: 'bo', kind: 'state', name: 'Borland' },
      ],
    }),
  )

/** Where one claim is made of a port. */
const withPlace = () => {
  const { possible: _, ...tables } = smallDataset({ claims: [{ id: 'yes', polarity: 'affirm' }] })
  return createDataset({
    ...tables,
    places: [{ id: 'port', kind: 'city', name: 'Port', point: [10.5, 20.25] }],
    questions: tables.questions.map((question) => ({ ...question, place: 'port' })),
  })
}

const fileAt = (files: readonly DataFile[], path: string) => files.find((file) => file.path === path)

describe('the record as text', () => {
  it('is three files for each table, and two for the whole', () => {
    expect(two().map(({ path }) => path)).toEqual([
      ...tableNames.flatMap((table) => [`json/${table}.json`, `ndjson/${table}.ndjson`, `csv/${table}.csv`]),
      'dprk-ru.geojson',
      'dprk-ru.jsonld',
    ])
  })

  it('has the rows of a table as JSON, each on a line of its own', () => {
    expect(fileAt(two(), 'json/actors.json')).toEqual({
      path: 'json/actors.json',
      mediaType: 'application/json',
      content:
        '[\n{"id":"ar","kind":"state","name":"Arland"},\n{"id":"bo","kind":"state","name":"Borland"}\n]\n',
      rows: { actors: 2 },
    })
    expect(JSON.parse(String(fileAt(two(), 'json/claims.json')?.content))).toEqual([])
  })

  it('has them as NDJSON, without anything around them', () => {
    expect(fileAt(two(), 'ndjson/actors.ndjson')).toEqual({
      path: 'ndjson/actors.ndjson',
      mediaType: 'application/x-ndjson',
      content: '{"id":"ar","kind":"state","name":"Arland"}\n{"id":"bo","kind":"state","name":"Borland"}\n',
      rows: { actors: 2 },
    })
    expect(fileAt(two(), 'ndjson/claims.ndjson')).toMatchObject({ content: '', rows: { claims: 0 } })
  })

  it('has them as CSV', () => {
    expect(fileAt(two(), 'csv/actors.csv')).toEqual({
      path: 'csv/actors.csv',
      mediaType: 'text/csv',
      content:
        'id,kind,name,aliases,names,parent,identified,ids\r\nar,state,Arland,,,,,\r\nbo,state,Borland,,,,,\r\n',
      rows: { actors: 2 },
    })
  })

  it('has the places as GeoJSON on one line', () => {
    const places = toGeoJson(withPlace())
    expect(places.features.map(({ id }) => id)).toEqual(['port'])
    expect(fileAt(textFiles(withPlace()), 'dprk-ru.geojson')).toEqual({
      path: 'dprk-ru.geojson',
      mediaType: 'application/geo+json',
      content: `${JSON.stringify(places)}\n`,
      rows: { features: 1 },
    })
  })

  it('has the claims and what they refer to as JSON-LD on one line, under the address of the record', () => {
    const linked = toJsonLd(withPlace(), { base: 'https://dprk-ru.github.io/id/' })
    expect(linked['@graph'].length).toBeGreaterThan(3)
    expect(fileAt(textFiles(withPlace()), 'dprk-ru.jsonld')).toEqual({
      path: 'dprk-ru.jsonld',
      mediaType: 'application/ld+json',
      content: `${JSON.stringify(linked)}\n`,
      rows: { nodes: linked['@graph'].length },
    })
  })

  it('holds each table as the package writes it', () => {
    const record = withPlace()
    const files = textFiles(record)
    for (const table of tableNames) {
      expect(fileAt(files, `csv/${table}.csv`)?.content).toBe(toCsv(record, table))
      expect(JSON.parse(String(fileAt(files, `json/${table}.json`)?.content))).toEqual(record[table])
    }
  })
})

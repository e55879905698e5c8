import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { toGeoJson } from '../../src/formats/geojson.js'
import { toJsonLd } from '../../src/formats/json-ld.js'
import { dataset } from '../../src/record.js'
import { tableNames } from '../../src/schema/table-names.js'
import { changesUpTo } from '../releases.js'
import { dataFiles } from './data-files.js'
import { metaOf } from './meta.js'

const about = { version: '0.1.0', description: 'A record.', keywords: ['claims'] }
const none = { changes: [], last: createDataset({}) }
const files = await dataFiles(dataset, about, none)
const textOf = (path: string): string => String(files.find((file) => file.path === path)?.content)

describe('the manifest', () => {
  const { files: entries, ...facts } = JSON.parse(textOf('manifest.json'))

  it('says what the record holds, under the release', () => {
    expect(facts).toEqual(JSON.parse(JSON.stringify(metaOf(dataset, about.version))))
  })

  it('has of each file its media type and the count of what it holds', () => {
    expect(
      entries.map((entry: object) => {
        const { path, mediaType, rows } = entry as (typeof files)[number]
        return { path, mediaType, rows }
      }),
    ).toEqual(
      files
        .filter(({ path }) => path !== 'manifest.json')
        .map(({ path, mediaType, rows }) => ({ path, mediaType, rows })),
    )
    const types = new Set(entries.map(({ mediaType }: { readonly mediaType: string }) => mediaType))
    expect([...types].filter((type) => !/^[a-z]+\/[\w.+-]+$/.test(String(type)))).toEqual([])
  })
})

describe('the files', () => {
  it('are in every format that there is', () => {
    const paths = files.map(({ path }) => path)
    for (const table of tableNames)
      expect(paths).toEqual(
        expect.arrayContaining([
          `json/${table}.json`,
          `ndjson/${table}.ndjson`,
          `csv/${table}.csv`,
          `parquet/${table}.parquet`,
          `schema/${table}.json`,
        ]),
      )
    expect(paths).toEqual(
      expect.arrayContaining([
        'datapackage.json',
        'dprk-ru.sqlite',
        'dprk-ru.geojson',
        'dprk-ru.jsonld',
        'sql/schema.sql',
        'changes.json',
        'schema/changes.json',
      ]),
    )
    expect(paths.at(-1)).toBe('manifest.json')
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('hold the places as GeoJSON and the whole as JSON-LD, and count their parts', () => {
    const places = toGeoJson(dataset)
    const linked = toJsonLd(dataset, { base: 'https://dprk-ru.github.io/id/' })
    const rowsOf = (path: string) => files.find((file) => file.path === path)?.rows
    expect(JSON.parse(textOf('dprk-ru.geojson'))).toEqual(JSON.parse(JSON.stringify(places)))
    expect(JSON.parse(textOf('dprk-ru.jsonld'))).toEqual(JSON.parse(JSON.stringify(linked)))
    expect(rowsOf('dprk-ru.geojson')).toEqual({ features: places.features.length })
    expect(rowsOf('dprk-ru.jsonld')).toEqual({ nodes: linked['@graph'].length })
  })

  it('have each row of a JSON table on a line of its own', () => {
    for (const table of tableNames)
      expect(textOf(`json/${table}.json`).trimEnd().split('\n')).toHaveLength(dataset[table].length + 2)
  })

  it('tell the changes up to this release', () => {
    expect(JSON.parse(textOf('changes.json'))).toEqual(
      JSON.parse(JSON.stringify(changesUpTo(none, dataset, about.version))),
    )
    expect(JSON.parse(textOf('changes.json'))[0].release).toBe(about.version)
  })
})

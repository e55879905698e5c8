import { toGeoJson } from '../../src/formats/geojson.js'
import { toJsonLd } from '../../src/formats/json-ld.js'
import { toCsv } from '../../src/formats/to-csv.js'
import type { Dataset } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'
import type { DataFile } from './data-file.js'
import { site } from './site.js'

/** The record as text: each table as JSON, NDJSON and CSV, its places as GeoJSON, the whole as JSON-LD. */
export function textFiles(record: Dataset): readonly DataFile[] {
  const tables = tableNames.flatMap((table): readonly DataFile[] => {
    const rows = { [table]: record[table].length }
    const lines = record[table].map((row) => JSON.stringify(row))
    return [
      {
        path: `json/${table}.json`,
        mediaType: 'application/json',
        content: `[\n${lines.join(',\n')}\n]\n`,
        rows,
      },
      {
        path: `ndjson/${table}.ndjson`,
        mediaType: 'application/x-ndjson',
        content: lines.map((line) => `${line}\n`).join(''),
        rows,
      },
      { path: `csv/${table}.csv`, mediaType: 'text/csv', content: toCsv(record, table), rows },
    ]
  })
  const places = toGeoJson(record)
  const linked = toJsonLd(record, { base: `${site}/id/` })
  return [
    ...tables,
    {
      path: 'dprk-ru.geojson',
      mediaType: 'application/geo+json',
      content: `${JSON.stringify(places)}\n`,
      rows: { features: places.features.length },
    },
    {
      path: 'dprk-ru.jsonld',
      mediaType: 'application/ld+json',
      content: `${JSON.stringify(linked)}\n`,
      rows: { nodes: linked['@graph'].length },
    },
  ]
}

import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { tableNames } from '../../src/schema/table-names.js'
import { smallDataset } from '../../test/small-dataset.js'
import { dataFiles } from './data-files.js'

it('a record is emitted in every format, its changes with it, and last the manifest of all that', async () => {
  const record = smallDataset({ claims: [{ id: 'there', polarity: 'affirm' }] })
  const about = { version: '0.1.0', description: 'What Arland says.', keywords: ['claims'] }
  const files = await dataFiles(record, about, { changes: [], last: createDataset({}) })
  const paths = files.map(({ path }) => path)
  expect(paths.filter((path) => !path.startsWith('parquet/'))).toEqual([
    ...tableNames.flatMap((table) => [`json/${table}.json`, `ndjson/${table}.ndjson`, `csv/${table}.csv`]),
    'dprk-ru.geojson',
    'dprk-ru.jsonld',
    'datapackage.json',
    ...tableNames.map((table) => `schema/${table}.json`),
    'dprk-ru.sqlite',
    'sql/schema.sql',
    'sql/views.sql',
    'changes.json',
    'schema/changes.json',
    'manifest.json',
  ])
  expect(paths).toEqual(expect.arrayContaining(tableNames.map((table) => `parquet/${table}.parquet`)))
  const contentOf = (path: string) => JSON.parse(String(files.find((file) => file.path === path)?.content))
  expect(contentOf('datapackage.json')).toMatchObject(about)
  expect(contentOf('changes.json')).toMatchObject([{ release: '0.1.0', since: null, removed: [] }])
  const { files: listed, ...facts } = contentOf('manifest.json')
  expect(listed.map(({ path }: { readonly path: string }) => path)).toEqual(paths.slice(0, -1))
  expect(facts).toMatchObject({ version: '0.1.0', counts: { claims: 1, places: 0 }, languages: ['en'] })
})

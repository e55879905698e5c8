import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { dataset } from '../../src/record.js'
import { tableNames } from '../../src/schema/table-names.js'
import { dataFiles } from './data-files.js'

const about = { version: '0.1.0', description: 'A record.', keywords: ['claims'] }
const none = { changes: [], last: createDataset({}) }
const files = await dataFiles(dataset, about, none)
const textOf = (path: string): string => String(files.find((file) => file.path === path)?.content)

interface Entry {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly rows: Readonly<Record<string, number>>
}
const manifest = JSON.parse(textOf('manifest.json')) as { readonly files: readonly Entry[] }

describe('the manifest', () => {
  it('lists every file but itself, with what it takes to check a download', () => {
    const others = files.filter(({ path }) => path !== 'manifest.json')
    expect(manifest.files.map(({ path }) => path)).toEqual(others.map(({ path }) => path))
    for (const { path, content } of others) {
      const bytes = Buffer.from(content)
      expect(manifest.files.find((entry) => entry.path === path)).toMatchObject({
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })
    }
  })

  it('says what the package says of itself', () => {
    const { counts } = JSON.parse(textOf('manifest.json'))
    expect(counts).toEqual(Object.fromEntries(tableNames.map((table) => [table, dataset[table].length])))
  })

  it.each(tableNames)('counts the rows of %s in each format', (table) => {
    const entries = manifest.files.filter(({ path }) =>
      new RegExp(`^(json|ndjson|csv)/${table}\\.`).test(path),
    )
    expect(entries.map(({ rows }) => rows)).toEqual(entries.map(() => ({ [table]: dataset[table].length })))
    expect(entries).toHaveLength(3)
  })
})

describe('the files', () => {
  it('are the same when they are made again', async () => {
    expect(await dataFiles(dataset, about, none)).toEqual(files)
  })

  it.each(tableNames)('hold the rows of %s as JSON and as NDJSON', (table) => {
    expect(JSON.parse(textOf(`json/${table}.json`))).toEqual(dataset[table])
    const lines = textOf(`ndjson/${table}.ndjson`).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(dataset[table])
  })

  it('hold no line for an empty table as NDJSON, and an empty list as JSON', async () => {
    const empty = await dataFiles(createDataset({}), about, none)
    const contentOf = (path: string) => empty.find((file) => file.path === path)?.content
    expect(contentOf('ndjson/claims.ndjson')).toBe('')
    expect(JSON.parse(String(contentOf('json/claims.json')))).toEqual([])
  })

  it('tell the changes as their schema says', () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(
      JSON.parse(textOf('schema/changes.json')),
    )
    validate(JSON.parse(textOf('changes.json')))
    expect(validate.errors).toBeNull()
  })
})

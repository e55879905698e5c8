import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/formats/columns.js'
import { dataset } from '../../src/record.js'
import { shapes, tableNames } from '../../src/schema/tables.js'
import { dataPackage } from './data-package.js'
import { modelComments } from './model-comments.js'
import { textFiles } from './text-files.js'

const folder = mkdtempSync(join(tmpdir(), 'data-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly description?: string }[]
    readonly foreignKeys: readonly {
      readonly fields: readonly [string]
      readonly reference: { readonly resource?: string; readonly fields: readonly [string] }
    }[]
  }
}

const about = { version: '0.1.0', description: 'A record.', keywords: ['claims'] }
const descriptor = JSON.parse(String(dataPackage(textFiles(dataset), about, modelComments()).content)) as {
  readonly resources: readonly Resource[]
}

/** The reader of data packages by their makers; it knows version 1, where a key into its own table says ''. */
const { Package } = createRequire(import.meta.url)('datapackage') as {
  readonly Package: { load(file: string): Promise<LoadedPackage> }
}
interface LoadedPackage {
  readonly valid: boolean
  readonly errors: readonly unknown[]
  getResource(name: string): {
    read(options: { readonly relations: true; readonly keyed: true }): Promise<readonly object[]>
  }
}

/** Reads a table with all that the descriptor says of it: types, constraints, keys into other tables. */
async function read(table: string, edits: Readonly<Record<string, (csv: string) => string>> = {}) {
  mkdirSync(join(folder, 'csv'), { recursive: true })
  for (const { path, content } of textFiles(dataset)) {
    if (path.startsWith('csv/')) writeFileSync(join(folder, path), (edits[path] ?? String)(String(content)))
  }
  const resources = descriptor.resources.map(({ schema, ...resource }) => ({
    ...resource,
    hash: undefined,
    schema: {
      ...schema,
      foreignKeys: schema.foreignKeys.map(({ fields, reference }) => ({
        fields: fields[0],
        reference: { resource: reference.resource ?? '', fields: reference.fields[0] },
      })),
    },
  }))
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ ...descriptor, resources }))
  const loaded = await Package.load(join(folder, 'datapackage.json'))
  expect({ valid: loaded.valid, errors: loaded.errors }).toEqual({ valid: true, errors: [] })
  return loaded.getResource(table).read({ relations: true, keyed: true })
}

describe.each(tableNames)('the CSV of %s', (table) => {
  const resource = descriptor.resources.find(({ name }) => name === table)

  it('is what its descriptor says, row by row', async () => {
    expect(await read(table)).toHaveLength(dataset[table].length)
  })

  it('has a description for every column', () => {
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(
      columnsOf(shapes[table]).map(({ name }) => name),
    )
    const silent = resource?.schema.fields.filter(({ description }) => !description)
    expect(silent).toEqual([])
  })
})

describe('the descriptor', () => {
  const claimant = dataset.claims.find(({ claimant }) => claimant)?.claimant ?? ''

  it.each([
    ['a key that leads nowhere', 'claims', (csv: string) => csv.replace(`,${claimant},`, ',nobody-known,')],
    ['a code that there is not', 'claims', (csv: string) => csv.replace(',affirm,', ',maybe,')],
    [
      'an empty cell that must be filled',
      'places',
      (csv: string) => csv.replace(/\r\n([^,]+),\w+,/, '\r\n$1,,'),
    ],
    ['a point that is none', 'places', (csv: string) => csv.replace(/"\[[\d., ]+\]"/, '"[500]"')],
    [
      'an id that stands twice',
      'links',
      (csv: string) => csv.replace(/\r\n([^,]+)(,[^\r]*)/, '\r\n$1$2\r\n$1$2'),
    ],
  ])('refuses %s', async (_, table, edit) => {
    const path = `csv/${table}.csv`
    await expect(read(table, { [path]: edit })).rejects.toThrow()
  })

  it('gives a key for every reference to one table and nothing else', () => {
    const keys = descriptor.resources.flatMap(({ name, schema }) =>
      schema.foreignKeys.map(({ fields, reference }) => [name, fields[0], reference.resource ?? name]),
    )
    expect(keys).toContainEqual(['reports', 'claim', 'claims'])
    expect(keys).toContainEqual(['reports', 'origin.actor', 'actors'])
    expect(keys).toContainEqual(['actors', 'parent', 'actors'])
    expect(keys).not.toContainEqual(['links', 'assertedBy', 'actors']) // it may be the curators
  })
})

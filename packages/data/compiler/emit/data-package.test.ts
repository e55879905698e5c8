import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/formats/columns.js'
import { toCsv } from '../../src/formats/to-csv.js'
import type { TableName } from '../../src/model.js'
import { dataset } from '../../src/record.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { dataPackage } from './data-package.js'
import { modelComments } from './model-comments.js'
import { textFiles } from './text-files.js'

const folder = mkdtempSync(join(tmpdir(), 'data-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Resource {
  readonly name: TableName
  readonly path: string
  readonly schema: {
    readonly fields: readonly {
      readonly name: string
      readonly description?: string
      readonly constraints?: { readonly pattern?: string }
    }[]
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

const edtfPattern = descriptor.resources
  .flatMap(({ schema }) => schema.fields)
  .find(({ name }) => name === 'said.edtf')?.constraints?.pattern

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

  it('has patterns that hold the whole of each cell, as XML Schema has them', () => {
    for (const { name: table, schema } of descriptor.resources) {
      const [header = [], ...rows] = parse(toCsv(dataset, table), { record_delimiter: '\r\n' })
      for (const { name, constraints } of schema.fields) {
        const { pattern } = constraints ?? {}
        if (pattern === undefined) continue
        expect(pattern, name).not.toMatch(/\(\?|\\[dswDSWb]|^\^|\$$/)
        const whole = new RegExp(`^${pattern}$`)
        const cells = rows.map((row) => row[header.indexOf(name)] ?? '').filter((cell) => cell !== '')
        expect({ name, cells: cells.filter((cell) => !whole.test(cell)) }).toEqual({ name, cells: [] })
      }
    }
  })

  it.each([
    '2024',
    '2024-10?',
    '2024-10-28~',
    '2024/2025-01',
    '2024/..',
    '../2024-10',
    '[2024..2025]',
    '[..2024]',
    '[2024-10..]',
  ])('takes the date %s', (date) => {
    expect(date).toMatch(new RegExp(`^${edtfPattern}$`))
  })

  it.each(['2024-1', '24', '2024-10-28x', '[2024]', '2024..2025', '[..]', '/2024', 'xx2024'])(
    'does not take %s for a date',
    (date) => {
      expect(date).not.toMatch(new RegExp(`^${edtfPattern}$`))
    },
  )

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

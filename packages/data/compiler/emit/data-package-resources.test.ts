import { describe, expect, it } from 'vitest'
import type { TableName } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'
import { definitionsAt } from './code-definitions.js'
import type { DataFile } from './data-file.js'
import { dataPackage } from './data-package.js'
import type { CommentOn } from './model-comments.js'

const about = { version: '3.2.1', description: 'An invented record.', keywords: ['claims', 'tests'] }
const slug = { pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 64 }

/** A table as CSV; what is in it does not matter here. */
const csvOf = (table: TableName): DataFile => ({
  path: `csv/${table}.csv`,
  mediaType: 'text/csv',
  content: `id\r\n${table}-1-é\r\n`,
  rows: { [table]: 1 },
})

/** Says something of a table, of its kinds and of its ids, and nothing of any other field. */
const commentOn: CommentOn = (table, path) =>
  ({ '': `All ${table}.`, id: 'Its id.', kind: 'Its kind.' })[path.join('.')]

const descriptorOf = (files: readonly DataFile[]) =>
  JSON.parse(String(dataPackage(files, about, commentOn).content))

/** What the descriptor says of one table among all. */
const resourceOf = (table: TableName) =>
  descriptorOf(tableNames.map(csvOf)).resources.find(({ name }: { readonly name: string }) => name === table)

describe('the descriptor as a file', () => {
  it('is written for people to read, under its usual name', () => {
    const { content, ...file } = dataPackage([], about, commentOn)
    expect(file).toEqual({ path: 'datapackage.json', mediaType: 'application/json', rows: {} })
    expect(content).toBe(`${JSON.stringify(JSON.parse(String(content)), null, 2)}\n`)
  })

  it('says whose it is, and under what terms', () => {
    expect(descriptorOf([])).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'dprk-ru',
      title: 'dprk-ru',
      version: '3.2.1',
      description: 'An invented record.',
      keywords: ['claims', 'tests'],
      homepage: 'https://dprk-ru.github.io',
      licenses: [
        { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
      ],
      contributors: [{ title: 'The dprk-ru contributors' }],
      resources: [],
    })
  })

  it('describes the tables that are there as CSV, and in their own order', () => {
    const files = [
      { path: 'json/actors.json', mediaType: 'application/json', content: '[]', rows: {} },
      csvOf('links'),
      csvOf('places'),
    ]
    const { resources } = descriptorOf(files)
    expect(resources.map(({ name, path }: Readonly<Record<string, string>>) => [name, path])).toEqual([
      ['places', 'csv/places.csv'],
      ['links', 'csv/links.csv'],
    ])
  })
})

describe('a table in the descriptor', () => {
  it('is described with each of its columns, and with the key into itself', () => {
    const codes = Object.entries(definitionsAt['actors.kind'] ?? {})
    expect(resourceOf('actors')).toEqual({
      name: 'actors',
      type: 'table',
      title: 'actors',
      description: 'All actors. A text that begins with an apostrophe is the text after it.',
      path: 'csv/actors.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 17,
      hash: 'sha256:3e281ac11ffe6bc33e4baccb7298e9fba2d39a66f949035e9b0dd5fdd6c474c5',
      schema: {
        fields: [
          {
            name: 'id',
            type: 'string',
            description: 'Its id.',
            constraints: { required: true, unique: true, ...slug },
          },
          {
            name: 'kind',
            type: 'string',
            description: ['Its kind.', ...codes.map(([code, meaning]) => `${code}: ${meaning}`)].join(' '),
            categories: codes.map(([code]) => code),
            constraints: { required: true, enum: codes.map(([code]) => code) },
          },
          { name: 'name', type: 'string', constraints: { required: true, minLength: 1 } },
          { name: 'aliases', type: 'array' },
          { name: 'names', type: 'object' },
          { name: 'parent', type: 'string', constraints: slug },
          { name: 'identified', type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
          { name: 'ids', type: 'object' },
        ],
        missingValues: [''],
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['parent'], reference: { fields: ['id'] } }],
      },
    })
  })

  it('has the meaning of a code that stands within a field, where nothing else is said of it', () => {
    const { fields } = resourceOf('events').schema
    expect(fields.find(({ name }: { readonly name: string }) => name === 'time.basis').description).toBe(
      Object.entries(definitionsAt['events.time.basis'] ?? {})
        .map(([code, meaning]) => `${code}: ${meaning}`)
        .join(' '),
    )
  })

  it('names the table that a key leads to, and has no key where a column may hold more than ids', () => {
    const keysOf = (table: TableName) => resourceOf(table).schema.foreignKeys
    const key = (name: string, resource: TableName) => ({
      fields: [name],
      reference: { resource, fields: ['id'] },
    })
    expect(keysOf('links')).toEqual([
      key('from', 'claims'),
      key('to', 'claims'),
      key('document', 'documents'),
    ])
    expect(keysOf('claims')).toContainEqual(key('claimant', 'actors')) // an empty cell is no key
    expect(keysOf('reports')).toContainEqual(key('origin.actor', 'actors'))
  })
})

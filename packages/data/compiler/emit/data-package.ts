/**
 * A Data Package (version 2) for the CSV tables: what each column takes, and how the tables hang together.
 *
 * @module
 */
import type { TableName } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import type { About } from '../about.js'
import { definitionsAt } from './code-definitions.js'
import { columnType } from './column-type.js'
import { type DataFile, imprintOf } from './data-file.js'
import { type Leaf, leavesOf } from './leaves.js'
import type { CommentOn } from './model-comments.js'
import type { Schema } from './shorthand-schemas.js'
import { site } from './site.js'

/** The descriptor of the CSV tables. */
export function dataPackage(files: readonly DataFile[], about: About, commentOn: CommentOn): DataFile {
  const resources = tableNames.flatMap((table) => {
    const file = files.find(({ path }) => path === `csv/${table}.csv`)
    return file ? [resourceOf(table, file, commentOn)] : []
  })
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dprk-ru',
    title: 'dprk-ru',
    ...about,
    homepage: site,
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    contributors: [{ title: 'The dprk-ru contributors' }],
    resources,
  }
  return {
    path: 'datapackage.json',
    mediaType: 'application/json',
    content: `${JSON.stringify(descriptor, null, 2)}\n`,
    rows: {},
  }
}

function resourceOf(table: TableName, file: DataFile, commentOn: CommentOn): Schema {
  const { bytes, sha256 } = imprintOf(file)
  const leaves = leavesOf(shapes[table])
  const keys = leaves.flatMap(({ path, field }) =>
    field.is === 'reference' && field.or.every((other) => other === null)
      ? [{ name: path.join('.'), to: field.to }]
      : [],
  )
  return {
    name: table,
    type: 'table',
    title: table,
    description: `${commentOn(table, [])} A text that begins with an apostrophe is the text after it.`,
    path: file.path,
    format: 'csv',
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: leaves.map((leaf) => fieldOf(table, leaf, commentOn)),
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: keys.map(({ name, to }) => ({
        fields: [name],
        reference: { ...(to !== table && { resource: to }), fields: ['id'] },
      })),
    },
  }
}

/** A column; a field within a field has its name after a dot. */
function fieldOf(table: TableName, { path, field, nullable }: Leaf, commentOn: CommentOn): Schema {
  const name = path.join('.')
  const meanings = definitionsAt[`${table}.${name}`] ?? {}
  const codes = Object.entries(meanings).map(([code, meaning]) => `${code}: ${meaning}`)
  const description = [commentOn(table, path), ...codes].filter(Boolean).join(' ')
  const { type, constraints, ...others } = columnType(field)
  const all = {
    ...(!nullable && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...constraints,
  }
  return {
    name,
    type,
    ...(description && { description }),
    ...others,
    ...(Object.keys(all).length > 0 && { constraints: all }),
  }
}

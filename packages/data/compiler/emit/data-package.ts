/**
 * A Data Package (version 2) for the CSV tables: what each column takes, and how the tables hang together.
 *
 * @module
 */
import type { TableName } from '../../src/model.js'
import type { Field } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import type { About } from '../about.js'
import { definitionsAt } from './code-definitions.js'
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
  const { type, constraints = {}, ...others } = typeOf(field)
  const all = {
    ...(!nullable && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(constraints as Schema),
  }
  return {
    name,
    type,
    ...(description && { description }),
    ...others,
    ...(Object.keys(all).length > 0 && { constraints: all }),
  }
}

/** The type of a column, its constraints and its categories. */
function typeOf(field: Field): Schema {
  switch (field.is) {
    case 'code':
      return { type: 'string', categories: field.codes, constraints: { enum: field.codes } }
    case 'reference':
      return typeOf({ is: 'id' })
    case 'list':
      return { type: 'array' }
    case 'tuple':
      return { type: 'geopoint', format: 'array' }
    case 'map':
    case 'record':
      return { type: 'object' }
    case 'literal':
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
    case 'day':
      return { type: 'date' }
    case 'whole':
      return { type: 'integer', constraints: { minimum: 0 } }
    case 'longitude':
    case 'latitude':
      return { type: 'number' }
    case 'id':
      return { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 64 } }
    case 'release':
      return { type: 'string', constraints: { pattern: '[0-9]+\\.[0-9]+\\.[0-9]+' } }
    case 'edtf':
      return { type: 'string', constraints: { pattern: edtf } }
    case 'address':
      return { type: 'string', constraints: { pattern: 'https?://[^ /?#@]+([/?#][^ ]*)?' } }
    case 'words':
      return { type: 'string', constraints: { minLength: 1, maxLength: field.most } }
    case 'text':
      return { type: 'string', constraints: { minLength: 1 } }
    default:
      return field satisfies never
  }
}

/**
 * The forms of a date as XML Schema writes a pattern, which is what a Data Package asks for: it holds the whole cell,
 * and knows no group that does not count.
 */
const date = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?'
const forms = [
  date,
  `${date}/(${date}|\\.\\.)`,
  `\\.\\./${date}`,
  `\\[${date}\\.\\.(${date})?\\]`,
  `\\[\\.\\.${date}\\]`,
]
const edtf = `(${forms.join('|')})`

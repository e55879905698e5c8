/**
 * A JSON Schema (2020-12) for each table as it ships: every field and code with its meaning.
 *
 * @module
 */
import type { TableName } from '../../src/model.js'
import type { Field, Shape } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { definitionsAt } from './code-definitions.js'
import type { DataFile } from './data-file.js'
import type { CommentOn } from './model-comments.js'
import { plainSchema } from './plain-schema.js'
import type { Schema } from './shorthand-schemas.js'
import { site } from './site.js'

/** The address under which a schema is known; nothing need answer there. */
export const schemaAddress = (name: string): string => `${site}/schema/${name}.json`

/** A schema as a file that ships. */
export function schemaFile(name: string, schema: Schema): DataFile {
  const draft = 'https://json-schema.org/draft/2020-12/schema'
  const whole = { $schema: draft, $id: schemaAddress(name), ...schema }
  return {
    path: `schema/${name}.json`,
    mediaType: 'application/schema+json',
    content: `${JSON.stringify(whole, null, 2)}\n`,
    rows: {},
  }
}

/** The schema of each table; a row of it alone, as in NDJSON, is `#/$defs/row`. */
export function tableSchemas(commentOn: CommentOn): readonly DataFile[] {
  return tableNames.map((table) => {
    const row = { description: commentOn(table, []), ...rowSchema(table, commentOn) }
    return schemaFile(table, {
      title: table,
      type: 'array',
      items: { $ref: '#/$defs/row' },
      uniqueItems: true,
      $defs: { row },
    })
  })
}

function rowSchema(table: TableName, commentOn: CommentOn): Schema {
  const shape = shapes[table]
  if (!('cases' in shape)) return closed(shape, [])
  const kinds = Object.entries(shape.cases)
  return { oneOf: kinds.map(([kind, of]) => ({ title: kind, ...closed(of, [], kind) })) }

  /** An object with these fields and no others. */
  function closed({ fields, exactlyOne = [] }: Shape, path: readonly string[], kind?: string): Schema {
    const properties = Object.entries(fields).map(([name, field]) => {
      const at = [...path, name]
      const description = [commentOn(table, at, kind), referred(field)].filter(Boolean).join(' ')
      return [name, { ...taking(field, at, kind), ...(description && { description }) }] as const
    })
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: Object.keys(fields).filter((name) => !fields[name]?.optional),
      additionalProperties: false,
      ...(exactlyOne.length > 0 && { oneOf: exactlyOne.map((group) => alone(group, exactlyOne.flat())) }),
    }
  }

  function taking(field: Field, path: readonly string[], kind?: string): Schema {
    switch (field.is) {
      case 'code':
        return codeSchema([table, ...path].join('.'), field.codes)
      case 'reference': {
        const id = plainSchema({ is: 'id' })
        return field.or.length > 0 ? { anyOf: [id, { enum: field.or }] } : id
      }
      case 'list':
        return { type: 'array', minItems: field.least, items: taking(field.of, path, kind) }
      case 'tuple':
        return {
          type: 'array',
          prefixItems: field.of.map((one) => taking(one, path, kind)),
          items: false,
          minItems: field.of.length,
        }
      case 'map':
        return { type: 'object', additionalProperties: taking(field.of, path, kind) }
      case 'record':
        return closed(field.shape, path, kind)
      default:
        return plainSchema(field)
    }
  }
}

/** The codes of a field, each with its meaning. */
export function codeSchema(path: string, codes: readonly string[]): Schema {
  const meanings = definitionsAt[path] ?? {}
  return { oneOf: codes.map((code) => ({ const: code, description: meanings[code] })) }
}

/** In which table a reference finds its row: what no keyword of JSON Schema can say. */
function referred(field: Field): string | undefined {
  if (field.is === 'list') return referred(field.of)
  return field.is === 'reference' ? `The id of a row in ${field.to}.` : undefined
}

/** All of one group of fields, and nothing of the others. */
function alone(group: readonly string[], all: readonly string[]): Schema {
  const properties = Object.fromEntries(all.map((name) => [name, group.includes(name)]))
  return { required: group, properties }
}

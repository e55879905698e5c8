/**
 * A JSON Schema (draft-07) for each kind of record file, for editors: every field and code with its meaning, every
 * id that there is. Made from the schema that the compiler checks with, for the form in which records are written.
 *
 * @module
 */
import type { Dataset, TableName } from '../../src/model.js'
import { expected, idPattern } from '../../src/schema/check.js'
import type { Field, Shape } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { exceptionShape } from '../exception-shape.js'
import { homes } from '../read/layout.js'
import { rules } from '../rules/rules.js'
import { definitionsAt } from './code-definitions.js'
import { fieldDefinitions } from './field-definitions.js'
import { idDefinitions } from './id-definitions.js'
import type { CommentOn } from './model-comments.js'
import { plainSchema } from './plain-schema.js'
import { edtfSchema, type Schema, shorthandFor } from './shorthand-schemas.js'

/** Where a field stands: its table, the names on the way to it, and the kind of its row where there are several. */
interface FieldAt {
  readonly table: TableName | 'exceptions'
  readonly path: readonly string[]
  readonly kind?: string | undefined
}

/** The name of the schema file for each record file or folder of record files. */
export const schemaFiles: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(homes), 'exceptions.yaml'].map((file) => [file, file.replace(/(\/\*)?\.yaml/, '.json')]),
)

/** What follows from where a row stands, or is filled in by the build; it is not written. */
const unwritten: readonly string[] = ['id', 'recorded']

/** The schemas by file name. */
export function editorSchemas(record: Dataset, commentOn: CommentOn): ReadonlyMap<string, string> {
  const actors = record.actors.map(({ id }) => id)

  const describeField = ({ table, path, kind }: FieldAt): Schema => {
    const ownForm = fieldDefinitions[[table, ...path].join('.')]
    // where nothing is said, JSON leaves it out
    const description = ownForm ?? (table === 'exceptions' ? undefined : commentOn(table, path, kind))
    return { description }
  }

  /** What a field takes in the form in which it is written. */
  const written = (field: Field, at: FieldAt): Schema => {
    const long = taking(field, at)
    const short = shorthandFor([at.table, ...at.path].join('.'), long, actors)
    return { ...(short ?? long), ...describeField(at) }
  }

  const taking = (field: Field, at: FieldAt): Schema => {
    switch (field.is) {
      case 'edtf':
        return { allOf: [{ $ref: '#/definitions/edtf' }] }
      case 'address':
      case 'day':
        return { ...plainSchema(field), patternErrorMessage: expected(field) }
      case 'code': {
        const meanings = definitionsAt[[at.table, ...at.path].join('.')] ?? {}
        return { enum: field.codes, enumDescriptions: field.codes.map((code) => meanings[code]) }
      }
      case 'reference': {
        const ids = { $ref: `#/definitions/${field.to}` }
        return field.or.length > 0 ? { anyOf: [{ enum: field.or }, ids] } : { allOf: [ids] }
      }
      case 'list':
        return { type: 'array', minItems: field.least, items: taking(field.of, at) }
      case 'tuple':
        return {
          type: 'array',
          items: field.of.map((one) => taking(one, at)),
          minItems: field.of.length,
          maxItems: field.of.length,
        }
      case 'map':
        return { type: 'object', additionalProperties: taking(field.of, at) }
      case 'record':
        return closed(field.shape, at)
      default:
        return plainSchema(field)
    }
  }

  /** A map with these fields and no others. */
  const closed = ({ fields, exactlyOne = [] }: Shape, at: FieldAt, not?: readonly unknown[]): Schema => {
    const own = Object.entries(fields).filter(([name]) => !not?.includes(name))
    const properties = Object.fromEntries(
      own.map(([name, field]) => [name, written(field, { ...at, path: [...at.path, name] })]),
    )
    return {
      type: 'object',
      properties,
      required: own.filter(([, { optional }]) => !optional).map(([name]) => name),
      additionalProperties: false,
      ...(exactlyOne.length > 0 && { oneOf: exactlyOne.map((group) => ({ required: group })) }),
    }
  }

  /** A row as it is written; `inner` are the rows that hang on it, `owner` follows from where it stands. */
  const row = (table: TableName, inner: Schema = {}, owner?: string): Schema => {
    const shape = shapes[table]
    const not = [...unwritten, owner]
    const one = (of: Shape, kind?: string): Schema => {
      const schema = closed(of, { table, path: [], kind }, not)
      return { ...schema, properties: { ...(schema.properties as Schema), ...inner } }
    }
    return 'cases' in shape ? ofKinds(shape.on, shape.cases, one, { table, path: [shape.on] }) : one(shape)
  }

  /**
   * One closed map for rows of several kinds, so that a misspelt field is one message; what a kind asks for hangs on
   * the field that says of which kind a row is.
   */
  const ofKinds = (
    on: string,
    cases: Readonly<Record<string, Shape>>,
    one: (shape: Shape, kind: string) => Schema,
    at: FieldAt,
  ): Schema => {
    const kinds = Object.entries(cases).map(([kind, shape]) => [kind, one(shape, kind)] as const)
    const understood = on === 'act' ? 'answer' : undefined
    const properties: Record<string, unknown> = {}
    for (const [, schema] of kinds) {
      for (const [name, value] of Object.entries(schema.properties as Schema)) {
        const same = !Object.hasOwn(properties, name) || isSame(properties[name], value)
        properties[name] = same ? value : {} // each kind says its own
      }
    }
    properties[on] = written({ is: 'code', codes: Object.keys(cases) }, at)
    const branches = kinds.map(([kind, schema]) => {
      const own = schema.properties as Schema
      const differing = Object.entries(own).filter(
        ([name, value]) => name !== on && !isSame(properties[name], value),
      )
      return {
        if: { properties: { [on]: { const: kind } }, ...(kind !== understood && { required: [on] }) },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          properties: Object.fromEntries(differing),
          propertyNames: { enum: Object.keys(own) },
          required: (schema.required as readonly string[]).filter((name) => name !== on),
          oneOf: schema.oneOf,
        },
      }
    })
    const required = understood === undefined ? [on] : []
    return { type: 'object', properties, required, additionalProperties: false, allOf: branches }
  }

  const ids = idDefinitions(record)
  const rowsById = (of: Schema): Schema => ({
    type: ['object', 'null'],
    patternProperties: { [idPattern.source]: of },
    additionalProperties: false,
  })
  const files = Object.entries(homes).map(([file, { table, inner, owner }]): [string, Schema] => {
    if (inner === undefined) return [file, { ...rowsById(row(table)), type: 'object' }]
    const below = { ...rowsById(row(inner, {}, owner)), ...describeField({ table, path: [inner] }) }
    return [file, row(table, { [inner]: below })]
  })
  const exception = closed(exceptionShape, { table: 'exceptions', path: [] })
  const exceptions: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      rules.map(({ id, why }) => [id, { description: why, allOf: [{ $ref: '#/definitions/exceptions' }] }]),
    ),
    additionalProperties: false,
  }
  const everyId = tableNames.flatMap((table) => record[table].map(({ id }) => id as string))
  const definitions: Schema = {
    ...ids,
    edtf: edtfSchema,
    exceptions: {
      type: 'object',
      propertyNames: everyId.length > 0 ? { enum: everyId } : { not: {} },
      additionalProperties: exception,
    },
  }
  return new Map(
    [...files, ['exceptions.yaml', exceptions] as const].map(([file, schema]) => {
      const whole = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
      const text = JSON.stringify({ ...whole, definitions: used(whole, definitions) }, null, 1)
      return [schemaFiles[file] ?? file, `${text}\n`]
    }),
  )
}

/** The definitions that a schema refers to. */
function used(schema: Schema, definitions: Schema): Schema {
  const text = JSON.stringify(schema)
  return Object.fromEntries(
    Object.entries(definitions).filter(([name]) => text.includes(`"#/definitions/${name}"`)),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

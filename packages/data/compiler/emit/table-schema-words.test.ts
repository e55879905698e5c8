import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { dataset } from '../../src/record.js'
import type { Field, Shape } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { definitionsAt } from './code-definitions.js'
import { modelComments } from './model-comments.js'
import { schemaAddress, tableSchemas } from './table-schemas.js'

const commentOn = modelComments()
const schemas = tableSchemas(commentOn).map(({ content }) => JSON.parse(String(content)))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, schemas })

interface Part {
  readonly title?: string
  readonly description?: string
  readonly properties: Readonly<Record<string, Part>>
  readonly oneOf?: readonly (Part & { readonly const?: string })[]
  readonly items?: Part
}

/** Each kind of row of a table: its name, its shape and its part of the schema. */
function kinds(table: (typeof tableNames)[number]): readonly (readonly [string, Shape, Part])[] {
  const shape = shapes[table]
  const row: Part = schemas.find(({ title }) => title === table).$defs.row
  if (!('cases' in shape)) return [[table, shape, row]]
  return Object.entries(shape.cases).map(([kind, of], index) => [kind, of, row.oneOf?.[index] as Part])
}

describe.each(tableNames)('the schema of %s', (table) => {
  it('takes no row twice', () => {
    const [first] = dataset[table]
    expect(ajv.validate(schemaAddress(table), [first, first])).toBe(false)
  })

  it('names the kinds of its rows', () => {
    if ('cases' in shapes[table])
      expect(kinds(table).map(([, , { title }]) => title)).toEqual(kinds(table).map(([kind]) => kind))
  })

  it('says of each reference in which table it finds its row, and of each code what it means', () => {
    const look = (
      field: Field,
      part: Part | undefined,
      path: string,
      description = part?.description,
    ): void => {
      if (field.is === 'list') look(field.of, part?.items, path, description)
      if (field.is === 'record')
        for (const [name, inner] of Object.entries(field.shape.fields))
          look(inner, part?.properties[name], `${path}.${name}`)
      if (field.is === 'reference')
        expect([path, description]).toEqual([
          path,
          expect.stringContaining(`The id of a row in ${field.to}.`),
        ])
      if (field.is === 'code')
        expect([path, part?.oneOf?.map(({ const: code, description: meaning }) => [code, meaning])]).toEqual([
          path,
          field.codes.map((code) => [code, definitionsAt[path]?.[code]]),
        ])
    }
    for (const [, { fields }, part] of kinds(table))
      for (const [name, field] of Object.entries(fields))
        look(field, part.properties[name], `${table}.${name}`)
  })

  it('says of each field what the model says, in the words for its kind', () => {
    for (const [kind, { fields }, part] of kinds(table))
      for (const name of Object.keys(fields)) {
        const of = 'cases' in shapes[table] ? kind : undefined
        expect(part.properties[name]?.description ?? '').toContain(commentOn(table, [name], of) ?? '')
      }
  })
})

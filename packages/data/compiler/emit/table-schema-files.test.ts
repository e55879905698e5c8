import { describe, expect, it } from 'vitest'
import type { TableName } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'
import { definitionsAt } from './code-definitions.js'
import type { CommentOn } from './model-comments.js'
import { codeSchema, schemaFile, tableSchemas } from './table-schemas.js'

/** Says of a field where it stands and in which kind of row; of some it says nothing. */
const commentOn: CommentOn = (table, path, kind) =>
  ['why', 'ids', 'within'].includes(path.at(-1) ?? '')
    ? undefined
    : [table, ...path, ...(kind ? [`(${kind})`] : [])].join(' ')

const schemaOf = (table: TableName) =>
  JSON.parse(String(tableSchemas(commentOn).find(({ path }) => path === `schema/${table}.json`)?.content))

const slug = { type: 'string', pattern: '^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$' }
const words = { type: 'string', pattern: '\\S' }
const whole = { type: 'integer', minimum: 0 }
const coded = (path: string) => ({
  oneOf: Object.entries(definitionsAt[path] ?? {}).map(([code, description]) => ({
    const: code,
    description,
  })),
})

describe('a schema as a file', () => {
  it('says which draft it is written in and under which address it is known', () => {
    expect(schemaFile('boxes', { title: 'boxes', type: 'array' })).toEqual({
      path: 'schema/boxes.json',
      mediaType: 'application/schema+json',
      content: `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://dprk-ru.github.io/schema/boxes.json",
  "title": "boxes",
  "type": "array"
}
`,
      rows: {},
    })
  })

  it('is there for each table, in their order', () => {
    expect(tableSchemas(commentOn).map(({ path }) => path)).toEqual(
      tableNames.map((table) => `schema/${table}.json`),
    )
  })
})

describe('codes as a schema', () => {
  it('have each its meaning', () => {
    expect(codeSchema('claims.polarity', ['deny'])).toEqual({
      oneOf: [{ const: 'deny', description: definitionsAt['claims.polarity']?.deny }],
    })
  })

  it('stand alone where none is given', () => {
    expect(codeSchema('boxes.size', ['big', 'small'])).toEqual({
      oneOf: [{ const: 'big' }, { const: 'small' }],
    })
  })
})

describe('the schema of a table', () => {
  it('takes rows of its shape, each once, and says what each field is', () => {
    expect(schemaOf('places')).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dprk-ru.github.io/schema/places.json',
      title: 'places',
      type: 'array',
      items: { $ref: '#/$defs/row' },
      uniqueItems: true,
      $defs: {
        row: {
          description: 'places',
          type: 'object',
          properties: {
            id: { ...slug, description: 'places id' },
            kind: { ...coded('places.kind'), description: 'places kind' },
            name: { ...words, description: 'places name' },
            names: { type: 'object', additionalProperties: words, description: 'places names' },
            within: { ...slug, description: 'The id of a row in places.' },
            point: {
              type: 'array',
              prefixItems: [
                { type: 'number', minimum: -180, maximum: 180 },
                { type: 'number', minimum: -90, maximum: 90 },
              ],
              items: false,
              minItems: 2,
              description: 'places point',
            },
            ids: { type: 'object', additionalProperties: words },
          },
          required: ['id', 'kind', 'name'],
          additionalProperties: false,
        },
      },
    })
  })

  it('takes the words that may stand in the place of an id', () => {
    expect(schemaOf('links').$defs.row.properties.assertedBy).toEqual({
      anyOf: [slug, { enum: ['curators'] }],
      description: 'links assertedBy The id of a row in actors.',
    })
  })

  it('takes lists of as many as there must be, and fields within fields', () => {
    const { origin, spans } = schemaOf('reports').$defs.row.properties
    expect(origin).toEqual({
      type: 'object',
      properties: {
        actor: { ...slug, description: 'reports origin actor The id of a row in actors.' },
        basis: { ...coded('reports.origin.basis'), description: 'reports origin basis' },
        why: words,
      },
      required: ['actor', 'basis'],
      additionalProperties: false,
      description: 'reports origin',
    })
    const only = (...names: readonly string[]) => ({
      required: names,
      properties: {
        exact: names.includes('exact'),
        head: names.includes('head'),
        tail: names.includes('tail'),
      },
    })
    expect(spans).toEqual({
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          start: { ...whole, description: 'reports spans start' },
          end: { ...whole, description: 'reports spans end' },
          exact: { ...words, maxLength: 200, description: 'reports spans exact' },
          head: { ...words, description: 'reports spans head' },
          tail: { ...words, description: 'reports spans tail' },
        },
        required: ['start', 'end'],
        additionalProperties: false,
        oneOf: [only('exact'), only('head', 'tail')],
      },
      description: 'reports spans',
    })
    expect(schemaOf('events').$defs.row.properties.concerns).toEqual({
      type: 'array',
      minItems: 0,
      items: slug,
      description: 'events concerns The id of a row in actors.',
    })
  })

  it('takes rows of each of its kinds, in the words for that kind', () => {
    const { row } = schemaOf('questions').$defs
    expect(Object.keys(row)).toEqual(['description', 'oneOf'])
    expect(row.description).toBe('questions')
    expect(row.oneOf.map(({ title }: { readonly title: string }) => title)).toEqual([
      'fact',
      'quantity',
      'stance',
      'choice',
    ])
    expect(row.oneOf[1]).toEqual({
      title: 'quantity',
      type: 'object',
      properties: {
        id: { ...slug, description: 'questions id (quantity)' },
        kind: {
          oneOf: [{ const: 'quantity', description: definitionsAt['questions.kind']?.quantity }],
          description: 'questions kind (quantity)',
        },
        text: { ...words, description: 'questions text (quantity)' },
        topic: { ...coded('questions.topic'), description: 'questions topic (quantity)' },
        event: { ...slug, description: 'questions event (quantity) The id of a row in events.' },
        place: { ...slug, description: 'questions place (quantity) The id of a row in places.' },
        unit: { ...slug, description: 'questions unit (quantity)' },
        measure: { ...coded('questions.measure'), description: 'questions measure (quantity)' },
        subsetOf: { ...slug, description: 'questions subsetOf (quantity) The id of a row in questions.' },
        phrases: {
          type: 'object',
          properties: { counted: { ...words, description: 'questions phrases counted (quantity)' } },
          required: ['counted'],
          additionalProperties: false,
          description: 'questions phrases (quantity)',
        },
      },
      required: ['id', 'kind', 'text', 'topic', 'unit', 'measure', 'phrases'],
      additionalProperties: false,
    })
  })

  it('takes one answer in an answer, from one or several or from nobody who is known', () => {
    const [answer] = schemaOf('claims').$defs.row.oneOf
    expect(answer.oneOf).toHaveLength(4)
    expect(answer.properties.joint).toEqual({
      type: 'array',
      minItems: 1,
      items: slug,
      description: 'claims joint (answer) The id of a row in actors.',
    })
    expect(answer.properties.claimant.anyOf).toEqual([slug, { enum: [null] }])
  })
})

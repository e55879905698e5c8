import { describe, expect, it, vi } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import type { Dataset } from '../../src/model.js'
import { smallDataset } from '../../test/small-dataset.js'
import { rules } from '../rules/rules.js'
import { editorSchemas } from './editor-schemas.js'
import type { CommentOn } from './model-comments.js'
import { edtfSchema } from './shorthand-schemas.js'

const slug = '^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$'

/** A comment that says on what it is; those on phrases differ from kind to kind, on one field there is none. */
const commentOn: CommentOn = (table, path, kind) => {
  const name = [table, ...path].join(' › ')
  if (name === 'links › why') return undefined
  return path[0] === 'phrases' ? `${name} of ${kind}` : name
}

const twoActors = (): Dataset =>
  createDataset({
    actors: [
      { id: 'ar', kind: 'state', name: 'Arland' },
      { id: 'ana', kind: 'person', name: 'Ana' },
    ],
  })

function schemaOf(file: string, record = twoActors()) {
  return JSON.parse(editorSchemas(record, commentOn).get(file) ?? '')
}

/** What the schema of a file says of the fields of a row that is found by its id. */
const fieldsOf = (file: string) => schemaOf(file).patternProperties[slug].properties

describe('the schemas for editors', () => {
  it('are a file for each sort of record file', async () => {
    vi.resetModules() // what is written down at its top is read anew
    const { editorSchemas, schemaFiles } = await import('./editor-schemas.js')
    expect(schemaFiles).toEqual({
      'actors.yaml': 'actors.json',
      'places.yaml': 'places.json',
      'events.yaml': 'events.json',
      'links.yaml': 'links.json',
      'questions/*.yaml': 'questions.json',
      'documents/*.yaml': 'documents.json',
      'exceptions.yaml': 'exceptions.json',
    })
    const schemas = editorSchemas(twoActors(), commentOn)
    expect([...schemas.keys()]).toEqual(Object.values(schemaFiles))
    // the id is the key of a row, and its release is filled in by the build
    const { claims } = JSON.parse(schemas.get('questions.json') ?? '').properties
    const fields = Object.keys(claims.patternProperties[slug].properties)
    expect(fields.filter((name) => ['id', 'recorded'].includes(name))).toEqual([])
  })

  it('are indented JSON that ends with its line', () => {
    for (const text of editorSchemas(twoActors(), commentOn).values())
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`)
  })

  it('take the rows of a file by their ids, and list what they may refer to', () => {
    expect(schemaOf('links.json')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      patternProperties: {
        [slug]: {
          type: 'object',
          properties: {
            type: {
              enum: ['contradicts', 'responds-to', 'restates', 'revises', 'same-statement', 'retracts'],
              enumDescriptions: [
                'The one says that the other is not so.',
                'The one is said in answer to the other.',
                'The one says again what the other said.',
                'The one changes an earlier answer of the same claimant.',
                'Both are one act of saying, told differently.',
                'The one takes the other back.',
              ],
              description: 'links › type',
            },
            from: { allOf: [{ $ref: '#/definitions/claims' }], description: 'links › from' },
            to: { allOf: [{ $ref: '#/definitions/claims' }], description: 'links › to' },
            assertedBy: {
              anyOf: [{ enum: ['curators'] }, { $ref: '#/definitions/actors' }],
              description: 'links › assertedBy',
            },
            why: { type: 'string', pattern: '\\S' },
            document: { allOf: [{ $ref: '#/definitions/documents' }], description: 'links › document' },
          },
          required: ['type', 'from', 'to', 'assertedBy'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
      definitions: {
        actors: { enum: ['ar', 'ana'], enumDescriptions: ['Arland (state)', 'Ana (person)'] },
        documents: { not: {} },
        claims: { not: {} },
      },
    })
  })

  it('take one row a file with a map of the rows that hang on it, which may be empty', () => {
    const { $schema, type, properties, required, additionalProperties } = schemaOf('documents.json')
    expect({ $schema, type, required, additionalProperties }).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['publisher', 'title', 'lang', 'published', 'accessed', 'text', 'rights', 'zones'],
      additionalProperties: false,
    })
    expect(Object.keys(properties)[0]).toBe('publisher')
    const { patternProperties, ...reports } = properties.reports
    expect(reports).toEqual({
      type: ['object', 'null'],
      additionalProperties: false,
      description: 'The passages of this document that carry a claim, each by its id.',
    })
    expect(Object.keys(patternProperties)).toEqual([slug])
    // the document of a report is the one that it stands in
    expect(Object.keys(patternProperties[slug].properties).slice(0, 3)).toEqual(['claim', 'mode', 'spans'])
    expect(patternProperties[slug].required).toEqual(['claim', 'mode', 'spans'])
    expect(properties.title).toEqual({ type: 'string', pattern: '\\S', description: 'documents › title' })
  })
})

describe('a field as it is written', () => {
  it('is a list, a map, a pair or a value that is fixed', () => {
    const text = { type: 'string', pattern: '\\S' }
    expect(Object.keys(fieldsOf('places.json'))).toEqual(['kind', 'name', 'names', 'within', 'point', 'ids'])
    expect(fieldsOf('actors.json')).toMatchObject({
      aliases: { type: 'array', minItems: 1, items: text, description: 'actors › aliases' },
      names: { type: 'object', additionalProperties: text, description: 'actors › names' },
      identified: { enum: [false], description: 'actors › identified' },
    })
    expect(fieldsOf('places.json').point).toEqual({
      type: 'array',
      items: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
      description: 'places › point',
    })
    expect(fieldsOf('events.json').concerns).toEqual({
      type: 'array',
      minItems: 0,
      items: { allOf: [{ $ref: '#/definitions/actors' }] },
      description: 'events › concerns',
    })
  })

  it('is an address or a day, and says which where it is none', () => {
    const { url, accessed } = schemaOf('documents.json').properties
    expect({ url, accessed }).toEqual({
      url: {
        type: 'string',
        pattern: expect.stringMatching(/^\^https\?:/),
        patternErrorMessage: 'an address that begins with https:// or http://, without blanks',
        description: 'documents › url',
      },
      accessed: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        patternErrorMessage: 'a day (YYYY-MM-DD)',
        description: 'documents › accessed',
      },
    })
  })

  it('is a date with how it is known, short or long, its parts described', () => {
    const { anyOf, description } = fieldsOf('events.json').time
    expect(description).toBe('events › time')
    expect(anyOf).toHaveLength(2)
    expect(anyOf[0].pattern).toMatch(/\(\?:stated\|completed\|relative\|bounded\|inferred\)\$$/)
    expect(anyOf[1]).toEqual({
      type: 'object',
      properties: {
        edtf: { allOf: [{ $ref: '#/definitions/edtf' }], description: 'events › time › edtf' },
        basis: {
          enum: ['stated', 'completed', 'relative', 'bounded', 'inferred'],
          enumDescriptions: [
            'The full date is printed.',
            'Day and month are printed, the year comes from the context.',
            'Worked out from a relative expression and the date of the document.',
            'Limits are all that follows from the text.',
            'Needs another document or outside knowledge, which "why" names.',
          ],
          description: 'events › time › basis',
        },
        why: { type: 'string', pattern: '\\S', description: 'events › time › why' },
        printed: { type: 'string', pattern: '\\S', description: 'events › time › printed' },
      },
      required: ['edtf', 'basis'],
      additionalProperties: false,
    })
    expect(schemaOf('events.json').definitions.edtf).toEqual(edtfSchema)
  })

  it('is, for whoever passed the words on, one of the actors and a date', () => {
    const { via } = schemaOf('documents.json').properties.reports.patternProperties[slug].properties
    expect(via.items.anyOf[0]).toEqual({ $ref: '#/definitions/actors' })
    expect(via.items.anyOf[1].pattern).toMatch(/^\^\(\?:ar\|ana\)\\s\+/)
  })
})

describe('rows of several kinds', () => {
  it('have in common what is the same in each, and in each kind what is its own', () => {
    const { properties, required, allOf, additionalProperties } = schemaOf('questions.json')
    expect(properties.kind).toEqual({
      enum: ['fact', 'quantity', 'stance', 'choice'],
      enumDescriptions: [
        'Affirmed or denied.',
        'Answered with a number.',
        'Answered with an attitude.',
        'Answered with one or several of listed answers.',
      ],
      description: 'questions › kind',
    })
    expect(properties.text).toEqual({ type: 'string', pattern: '\\S', description: 'questions › text' })
    expect(properties.unit).toEqual({ type: 'string', pattern: slug, description: 'questions › unit' })
    expect(properties.phrases).toEqual({})
    expect(required).toEqual(['kind'])
    expect(additionalProperties).toBe(false)
    expect(allOf).toHaveLength(4)
    expect(allOf[0]).toEqual({
      if: { properties: { kind: { const: 'fact' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: {
          phrases: {
            type: 'object',
            properties: {
              affirm: { type: 'string', pattern: '\\S', description: 'The clause for an affirmation.' },
              deny: { type: 'string', pattern: '\\S', description: 'The clause for a denial.' },
            },
            required: ['affirm', 'deny'],
            additionalProperties: false,
            description: 'questions › phrases of fact',
          },
        },
        propertyNames: {
          enum: [
            'kind',
            'text',
            'topic',
            'event',
            'place',
            'affirmCovers',
            'denyCovers',
            'phrases',
            'claims',
          ],
        },
        required: ['text', 'topic', 'affirmCovers', 'denyCovers', 'phrases'],
      },
    })
    expect(allOf[3].then.properties.phrases).toEqual({
      type: 'object',
      additionalProperties: { type: 'string', pattern: '\\S' },
      description: 'questions › phrases of choice',
    })
  })

  it('are answers where they do not say, and only an answer has one of its forms', () => {
    const { claims } = schemaOf('questions.json').properties
    const { type, properties, required, additionalProperties, allOf } = claims.patternProperties[slug]
    expect({ type, required, additionalProperties }).toEqual({
      type: 'object',
      required: [],
      additionalProperties: false,
    })
    const fields = Object.keys(properties)
    const forms = ['polarity', 'quantity', 'stance', 'choice']
    expect(fields).toEqual(expect.arrayContaining([...forms, 'act', 'modality']))
    expect(fields).not.toContain('question')
    expect(properties.act.enum).toEqual(['answer', 'decline', 'disclaim', 'no-reply', 'retract'])
    expect(properties.act.enumDescriptions[0]).toBe(
      'Answers the question; understood where no act is written.',
    )
    expect(properties.modality.enum[0]).toBe('actual')
    expect(allOf).toEqual([
      {
        if: { properties: { act: { const: 'answer' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          properties: {},
          propertyNames: { enum: fields },
          required: ['claimant'],
          oneOf: forms.map((form) => ({ required: [form] })),
        },
      },
      ...['decline', 'disclaim', 'no-reply', 'retract'].map((act) => ({
        if: { properties: { act: { const: act } }, required: ['act'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          properties: {},
          propertyNames: { enum: fields.filter((name) => !forms.includes(name)) },
          required: ['claimant'],
        },
      })),
    ])
  })

  it('are told apart also where they hang on a row', () => {
    const { claims } = schemaOf('questions.json').properties
    expect({ ...claims, patternProperties: Object.keys(claims.patternProperties) }).toEqual({
      type: ['object', 'null'],
      patternProperties: [slug],
      additionalProperties: false,
      description: 'The answers to this question, each by its id.',
    })
  })
})

describe('exceptions', () => {
  const exception = {
    type: 'object',
    properties: {
      reason: { type: 'string', pattern: '\\S', description: 'Why the exception is made.' },
      until: { type: 'string', pattern: '\\S', description: 'When it can go.' },
    },
    required: ['reason', 'until'],
    additionalProperties: false,
  }

  it('are made from a rule, which says why it is there, for rows of any table', () => {
    const record = smallDataset({ claims: [{ id: 'there', polarity: 'affirm' }] })
    const { properties, definitions, ...rest } = schemaOf('exceptions.json', record)
    expect(rest).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    })
    expect(properties).toEqual(
      Object.fromEntries(
        rules.map(({ id, why }) => [id, { description: why, allOf: [{ $ref: '#/definitions/exceptions' }] }]),
      ),
    )
    const ids = definitions.exceptions.propertyNames.enum
    expect(ids).toEqual(
      expect.arrayContaining(['aa', 'briefing', 'fact', 'daily-text', 'there', 'there-report']),
    )
    expect(definitions).toEqual({
      exceptions: { type: 'object', propertyNames: { enum: ids }, additionalProperties: exception },
    })
  })

  it('are for no row where there is none', () => {
    expect(schemaOf('exceptions.json', createDataset({})).definitions.exceptions).toEqual({
      type: 'object',
      propertyNames: { not: {} },
      additionalProperties: exception,
    })
  })
})

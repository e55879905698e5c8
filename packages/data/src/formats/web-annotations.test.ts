import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { asOf, dataset, describe as sentence } from '../index.js'
import { toWebAnnotations } from './web-annotations.js'

const base = 'https://example.org/id/'
const iri = { type: 'string', pattern: '^https?://[^\\s"<>\\\\^`{|}]+$' }

/** The W3C Web Annotation Data Model (2017), as far as annotations of text go. */
const model = {
  $defs: {
    iri,
    motivation: {
      enum: [
        ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
        ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
      ],
    },
    position: { type: 'integer', minimum: 0 },
    selector: {
      type: 'object',
      required: ['type'],
      properties: { type: { enum: ['TextQuoteSelector', 'TextPositionSelector', 'RangeSelector'] } },
      allOf: [
        {
          if: { properties: { type: { const: 'TextQuoteSelector' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {
            required: ['exact'],
            properties: {
              type: true,
              exact: { type: 'string', minLength: 1 },
              prefix: { type: 'string' },
              suffix: { type: 'string' },
              refinedBy: { $ref: '#/$defs/selector' },
            },
            additionalProperties: false,
          },
        },
        {
          if: { properties: { type: { const: 'TextPositionSelector' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {
            required: ['start', 'end'],
            properties: {
              type: true,
              start: { $ref: '#/$defs/position' },
              end: { $ref: '#/$defs/position' },
              refinedBy: { $ref: '#/$defs/selector' },
            },
            additionalProperties: false,
          },
        },
        {
          if: { properties: { type: { const: 'RangeSelector' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {
            required: ['startSelector', 'endSelector'],
            properties: {
              type: true,
              startSelector: { $ref: '#/$defs/selector' },
              endSelector: { $ref: '#/$defs/selector' },
              refinedBy: { $ref: '#/$defs/selector' },
            },
            additionalProperties: false,
          },
        },
      ],
    },
    textualBody: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        id: { $ref: '#/$defs/iri' },
        type: { const: 'TextualBody' },
        value: { type: 'string' },
        format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
        purpose: { $ref: '#/$defs/motivation' },
      },
      additionalProperties: false,
    },
    specificResource: {
      type: 'object',
      required: ['source'],
      properties: {
        id: { $ref: '#/$defs/iri' },
        type: { const: 'SpecificResource' },
        source: { $ref: '#/$defs/iri' },
        purpose: { $ref: '#/$defs/motivation' },
        selector: { type: 'array', items: { $ref: '#/$defs/selector' }, minItems: 1 },
      },
      additionalProperties: false,
    },
  },
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { $ref: '#/$defs/iri' },
    type: { const: 'Annotation' },
    motivation: { $ref: '#/$defs/motivation' },
    creator: { $ref: '#/$defs/iri' },
    body: {
      type: 'array',
      items: { anyOf: [{ $ref: '#/$defs/textualBody' }, { $ref: '#/$defs/specificResource' }] },
    },
    target: { type: 'array', minItems: 1, items: { $ref: '#/$defs/specificResource' } },
  },
  additionalProperties: false,
}
const isAnnotation = new Ajv({ allErrors: true, strictRequired: false }).compile(model)

const span = { start: 10, end: 30 }
const small = smallDataset({
  claims: [
    { id: 'one', polarity: 'affirm' },
    { id: 'two', polarity: 'deny', withdrawn: '0.2.0' },
  ],
  documents: [{ id: 'weekly-text', url: 'https://weekly.example/text' }],
  reports: [
    { id: 'quoted', claim: 'one', spans: [{ ...span, exact: 'words of 🙂 theirs' }] },
    {
      id: 'located',
      claim: 'one',
      document: 'weekly-text',
      spans: [
        { ...span, head: 'first words', tail: 'the 🙂 end' },
        { ...span, exact: 'x' },
      ],
    },
    { id: 'gone', claim: 'one', withdrawn: '0.2.0' },
    { id: 'of-gone', claim: 'two' },
  ],
})

describe('web annotations', () => {
  it('are what the W3C model asks for', () => {
    for (const given of [dataset, small, asOf(dataset, '2024-10-21')]) {
      const annotations = toWebAnnotations(given, { base, creator: 'https://example.org/' })
      expect(annotations.length).toBeGreaterThan(0)
      for (const annotation of annotations) {
        isAnnotation(annotation)
        expect(isAnnotation.errors).toBe(null)
      }
    }
  })

  it('are one for each report, on the passages that it has', () => {
    const annotations = toWebAnnotations(dataset, { base })
    expect(annotations.map(({ id }) => id).sort()).toEqual(dataset.reports.map(({ id }) => base + id).sort())
    for (const report of dataset.reports) {
      const annotation = annotations.find(({ id }) => id === base + report.id)
      const { url } = dataset.documents.find(({ id }) => id === report.document) ?? {}
      expect(annotation?.target.map(({ source }) => source)).toEqual(report.spans.map(() => url))
      expect(annotation?.target.map(({ selector: [{ start, end }] }) => [start, end])).toEqual(
        report.spans.map(({ start, end }) => [start, end]),
      )
      expect(annotation?.body[0]).toMatchObject({ value: sentence(dataset, report.claim), language: 'en' })
      expect(annotation?.body[1]).toMatchObject({ source: base + report.claim })
      expect(annotation).not.toHaveProperty('creator')
    }
  })

  it('quote words that the record keeps, and give a range between first and last words where it keeps no more', () => {
    const [quoted, located, ...others] = toWebAnnotations(small, { base })
    const position = { type: 'TextPositionSelector', ...span }
    expect(others).toEqual([])
    expect(quoted?.target).toEqual([
      {
        type: 'SpecificResource',
        source: `${base}daily-text`,
        selector: [position, { type: 'TextQuoteSelector', exact: 'words of 🙂 theirs' }],
      },
    ])
    expect(located?.target[0]).toEqual({
      type: 'SpecificResource',
      source: 'https://weekly.example/text',
      selector: [
        position,
        {
          type: 'RangeSelector',
          startSelector: { type: 'TextQuoteSelector', exact: 'first words' },
          endSelector: {
            type: 'TextQuoteSelector',
            exact: 'the 🙂 end',
            refinedBy: { type: 'TextPositionSelector', start: 9, end: 9 },
          },
        },
      ],
    })
    expect(located?.target.length).toBe(2)
  })

  it('say what a view holds possibly', () => {
    const tags = (possible: readonly string[]) =>
      toWebAnnotations({ ...small, possible }, { base }).map(({ body }) =>
        body.flatMap((each) => (each.purpose === 'tagging' ? each.value : [])),
      )
    expect(tags([])).toEqual([[], []])
    expect(tags(['located'])).toEqual([[], ['possible']])
    expect(tags(['one'])).toEqual([['possible'], ['possible']])
  })

  it('name whoever answers for them, where the caller says who', () => {
    const creator = 'https://example.org/us'
    expect(toWebAnnotations(small, { base, creator }).map((annotation) => annotation.creator)).toEqual([
      creator,
      creator,
    ])
  })

  it('ask for a base', () => {
    expect(() => toWebAnnotations(dataset, { base: 'https://example.org' })).toThrow(
      new RangeError('"https://example.org" is no base: give an address such as https://example.org/id/'),
    )
  })
})

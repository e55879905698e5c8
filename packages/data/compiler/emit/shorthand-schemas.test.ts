import { describe, expect, it, vi } from 'vitest'
import { type Schema, shorthandFor } from './shorthand-schemas.js'

/** The module as it is when it is loaded now, with what is written down at its top. */
function loaded(): Promise<typeof import('./shorthand-schemas.js')> {
  vi.resetModules()
  return import('./shorthand-schemas.js')
}

const dates = [
  '2030',
  '2030-05',
  '2030-05-06',
  '2030-05-06?',
  '2030-05~',
  '2030%',
  '2030-05-06/2030-05-07',
  '2030-05-06/..',
  '../2030-05-06',
  '[2030-05-06..2030-05-07]',
  '[..2030-05-06]',
  '[2030-05-06..]',
]
const noDates = [
  '',
  '..',
  '203',
  '20301',
  '2030-5-6',
  '2030-05-06x',
  'x2030',
  '2030??',
  '2030/',
  '../..',
  '[..]',
  '2030..2031',
  '[2030..2031',
]

/** Which texts the pattern of a schema takes. */
const taken = ({ pattern }: Schema, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => new RegExp(String(pattern)).test(text))

const map = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties })

describe('a date', () => {
  it('is written in one of the forms, and a message names them', async () => {
    const { edtfSchema } = await loaded()
    expect(taken(edtfSchema, [...dates, ...noDates])).toEqual(dates)
    expect({ ...edtfSchema, pattern: '' }).toEqual({
      type: 'string',
      pattern: '',
      patternErrorMessage:
        'a date such as "2024", 2024-10, 2024-10-17, 2024-10/2024-12, "[2024-10-21..2024-10-22]", "[..2024-11-01]" or "[2024-11-01..]"',
    })
  })

  it.each(['documents.published', 'events.time', 'claims.said'])(
    'of %s is written short with how it is known, or long',
    (path) => {
      const long = map({ edtf: {}, basis: { enum: ['stated', 'bounded'] } })
      const { anyOf, ...rest } = shorthandFor(path, long, []) as { anyOf: readonly Schema[] }
      expect(rest).toEqual({})
      const [short = {}, ...others] = anyOf
      expect(others).toEqual([long])
      expect({ ...short, pattern: '' }).toEqual({
        type: 'string',
        pattern: '',
        patternErrorMessage: 'a date and how it is known, such as 2024-10-17 stated: stated|bounded',
      })
      const right = dates.flatMap((date) => [`${date} stated`, `${date}  bounded`])
      const wrong = [
        '2030',
        '2030stated',
        '2030 guessed',
        'stated',
        '2030 stated bounded',
        'x2030 stated',
        '5 stated',
      ]
      expect(taken(short, [...right, ...wrong])).toEqual(right)
    },
  )
})

describe('a number', () => {
  it('is written short with its hedge and up to two bounds, or long', () => {
    const long = map({ hedge: { enum: ['exact', 'up-to', 'vague'] } })
    const { anyOf, ...rest } = shorthandFor('claims.quantity', long, []) as { anyOf: readonly Schema[] }
    expect(rest).toEqual({})
    const [short = {}, ...others] = anyOf
    expect(others).toEqual([long])
    expect({ ...short, pattern: '' }).toEqual({
      type: 'string',
      pattern: '',
      patternErrorMessage: 'a hedge and its number, such as up-to 12000: exact|up-to|vague',
    })
    const right = ['vague', 'exact 40', 'up-to  300', 'exact 1 2']
    const wrong = ['', '40', 'exactly 40', 'exact40', 'exact 1 2 3', 'exact x', 'exact 4 ', 'not exact 40']
    expect(taken(short, [...right, ...wrong])).toEqual(right)
  })
})

describe('passages', () => {
  it('are the words of a text', async () => {
    const passage = { type: 'string', pattern: '\\S', description: 'All its words, or first … last words.' }
    const { shorthandFor } = await loaded()
    expect(shorthandFor('reports.spans', { type: 'array', minItems: 1, items: {} }, [])).toEqual({
      type: 'array',
      minItems: 1,
      items: passage,
    })
  })

  it('are zones by their kind, or long by kind and passage, with why where it is said', () => {
    const kind = { enum: ['headline', 'uncoded'], enumDescriptions: ['At the top.', 'No claim.'] }
    const why = { enum: ['repeats'] }
    const long = { type: 'array', items: map({ kind, start: {}, end: {}, why }) }
    expect(shorthandFor('documents.zones', long, [])).toEqual({
      type: 'array',
      items: {
        type: 'object',
        properties: {
          headline: { type: 'string', pattern: '\\S', description: 'At the top.' },
          uncoded: { type: 'string', pattern: '\\S', description: 'No claim.' },
          kind,
          passage: { type: 'string', pattern: '\\S', description: 'All its words, or first … last words.' },
          why,
        },
        additionalProperties: false,
        oneOf: [{ required: ['headline'] }, { required: ['uncoded'] }, { required: ['kind', 'passage'] }],
      },
    })
  })
})

describe('who passed the words on', () => {
  it('is an actor alone, an actor with a date, or both at length', () => {
    const actor = { $ref: '#/definitions/actors' }
    const items = map({ actor: { allOf: [actor], description: 'Who.' }, at: {} })
    const { items: short, ...rest } = shorthandFor('reports.via', { type: 'array', minItems: 1, items }, [
      'wire',
      'daily',
    ]) as { items: { anyOf: readonly Schema[] } }
    expect(rest).toEqual({ type: 'array', minItems: 1 })
    const [alone, dated = {}, ...others] = short.anyOf
    expect(alone).toEqual(actor)
    expect(others).toEqual([items])
    expect({ ...dated, pattern: '' }).toEqual({ type: 'string', pattern: '' })
    const right = dates.flatMap((date) => [`wire ${date}`, `daily  ${date}`])
    const wrong = ['wire', 'wire2030', 'weekly 2030', 'wire 5', 'a-wire 2030', 'wire 2030 x', '2030']
    expect(taken(dated, [...right, ...wrong])).toEqual(right)
  })
})

it('every other field has its long form alone', () => {
  expect(['', 'claims.polarity', 'reports.origin'].map((path) => shorthandFor(path, {}, []))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

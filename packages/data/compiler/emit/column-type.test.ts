import { describe, expect, it } from 'vitest'
import {
  address,
  boolean,
  codes,
  day,
  edtf,
  type Field,
  id,
  list,
  map,
  no,
  optional,
  record,
  reference,
  release,
  text,
  tuple,
  whole,
  words,
  yes,
} from '../../src/schema/field.js'
import { columnType } from './column-type.js'

const slug = { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 64 } }
const truth = { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }

describe('the type of a column', () => {
  it.each<[string, Field, object]>([
    [
      'codes',
      codes<'up' | 'down'>()('up', 'down'),
      { type: 'string', categories: ['up', 'down'], constraints: { enum: ['up', 'down'] } },
    ],
    ['a reference', reference('actors'), slug],
    ['a reference or a word', reference('actors', 'curators', null), slug],
    ['an id', id, slug],
    ['a list', list(text), { type: 'array' }],
    ['a point', tuple({ is: 'longitude' }, { is: 'latitude' }), { type: 'geopoint', format: 'array' }],
    ['a map', map(text), { type: 'object' }],
    ['a map with fixed fields', record<{ name: string }>({ name: text }), { type: 'object' }],
    ['true alone', yes, truth],
    ['false alone', no, truth],
    ['true or false', boolean, truth],
    ['a day', day, { type: 'date' }],
    ['a whole number', whole, { type: 'integer', constraints: { minimum: 0 } }],
    ['a longitude', { is: 'longitude' }, { type: 'number' }],
    ['a latitude', { is: 'latitude' }, { type: 'number' }],
    ['a release', release, { type: 'string', constraints: { pattern: '[0-9]+\\.[0-9]+\\.[0-9]+' } }],
    ['an address', address, { type: 'string', constraints: { pattern: 'https?://[^ /?#@]+([/?#][^ ]*)?' } }],
    ['words', words(120), { type: 'string', constraints: { minLength: 1, maxLength: 120 } }],
    ['a text', text, { type: 'string', constraints: { minLength: 1 } }],
  ])('that holds %s is the one that a Data Package has for it', (_, field, type) => {
    expect(columnType(field)).toEqual(type)
    expect(columnType({ ...field, optional: true })).toEqual(type)
  })
})

describe('the pattern of a column of dates', () => {
  const pattern = (): RegExp => {
    const { type, constraints, ...others } = columnType(optional(edtf))
    expect({ type, others, constraints: Object.keys(constraints ?? {}) }).toEqual({
      type: 'string',
      others: {},
      constraints: ['pattern'],
    })
    return new RegExp(`^${constraints?.pattern}$`)
  }

  it.each([
    '2030',
    '2030-10?',
    '2030-10-28~',
    '2030-10-28%',
    '2030/2031-01',
    '2030/..',
    '../2030-10',
    '[2030..2031]',
    '[..2030-01-01]',
    '[2030-10..]',
  ])('takes %s', (date) => {
    expect(date).toMatch(pattern())
  })

  it.each([
    '2030-1',
    '30',
    '2030-10-28x',
    '[2030]',
    '2030..2031',
    '[..]',
    '/2030',
    'x2030',
    '2030/',
    '..',
    '',
  ])('does not take %j', (date) => {
    expect(date).not.toMatch(pattern())
  })
})

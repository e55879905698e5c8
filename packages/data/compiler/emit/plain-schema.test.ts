import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkRow } from '../../src/schema/check.js'
import { address, day, edtf, type Field, id, release, text, whole, words } from '../../src/schema/field.js'
import { plainSchema } from './plain-schema.js'

const ajv = new Ajv2020()
const dates = ['2030-01-10', '2030-1-10', '2030-01-10T00:00', ' 2030-01-10', '2030-01', '20300110']
const times = [
  '2030',
  '2030-10?',
  '2030-10-28~',
  '2030/2031-01',
  '2030/..',
  '../2030-10',
  '[2030..2031]',
  '[..2030-01-01]',
  '[2030-10..]',
  '[..]',
  '[2030]',
  '2030..2031',
  '/2030',
  'x2030',
  '2030x',
  '30',
  '',
]
const releases = ['0.1.0', '10.20.30', '1.2', '1.2.3.4', 'v1.2.3', '1.2.3-beta', '']
const slugs = ['a', 'a-b', 'A', 'a--b', '-a', 'a-', 'a b', 'x'.repeat(64), 'x'.repeat(65), '']
const addresses = [
  'https://daily.example/1?a=b#c',
  'http://daily.example',
  'HTTPS://daily.example/',
  'https://북한.example/군',
  '//daily.example/',
  '/1',
  'daily.example',
  'javascript:alert(1)',
  'data:text/html,<b>',
  'https:///1',
  'https://bbc.example@evil.example/',
  'https://a b',
  ' https://daily.example/',
]
const lengths = ['xxxx', 'xxxxx', 'xxxxxx', '🇰🇵🇰🇵', '🇰🇵🇰🇵🇰🇵', ' ', '']

// At the ends of what each takes, where a draw seldom comes.
describe.each<[string, Parameters<typeof plainSchema>[0], readonly unknown[]]>([
  ['an id', id as { is: 'id' }, slugs],
  ['a text', text as { is: 'text' }, ['x', ' x ', ' ', '\n', '']],
  ['an address', address as { is: 'address' }, addresses],
  ['words', words(5) as { is: 'words'; most: number }, lengths],
  ['a day', day as { is: 'day' }, dates],
  ['a date', edtf as { is: 'edtf' }, times],
  ['a release', release as { is: 'release' }, releases],
  ['a whole number', whole as { is: 'whole' }, [0, 1, -1, 0.5, 2 ** 40, '1']],
  ['a longitude', { is: 'longitude' }, [-180, 180, 125.75, -180.1, 180.1, '1']],
  ['a latitude', { is: 'latitude' }, [-90, 90, 39.02, -90.1, 90.1, '1']],
  ['a boolean', { is: 'boolean' }, [true, false, 0, 'true', null]],
  ['a literal', { is: 'literal', value: true }, [true, false, 'true']],
])('the schema of %s', (_, field, values) => {
  it.each(values.map((value) => [value]))('takes or refuses %j as the check does', (value) => {
    const shape = { fields: { id, value: field as Field } }
    const accepted = checkRow({ id: 'row', value }, shape).problems.length === 0
    expect(ajv.validate(plainSchema(field), value)).toBe(accepted)
  })
})

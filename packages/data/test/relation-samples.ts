/**
 * Relations for the tests of the files that are written from them: the record's, those of generated datasets, and an
 * invented one that holds every value that a column may.
 *
 * @module
 */
import fc from 'fast-check'
import type { Relation } from '../compiler/emit/relations/relation.js'
import { relationsOf } from '../compiler/emit/relations/relations-of.js'
import { dataset } from '../src/index.js'
import { tables } from './oracle/generate.js'

export const ofTheRecord: readonly Relation[] = relationsOf(dataset)

/** Each has every relation, some of them without rows. */
export const drawn: readonly (readonly Relation[])[] = fc
  .sample(tables, { numRuns: 5, seed: 20241028 })
  .map(relationsOf)

export const withoutRows: readonly Relation[] = ofTheRecord.map((relation) => ({ ...relation, rows: [] }))

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', "it's", '"x"', 'a\nb', ' ', 'null', '1', 'Кирило', '🇰🇵', `${'long '.repeat(9)}text`),
)
const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))
const numbers = {
  whole: fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER)),
  degrees: fc.double({ min: -180, max: 180, noNaN: true }).map((number) => number + 0), // there is no -0 in the record
}

const row = fc.tuple(
  fc.option(text),
  fc.option(numbers.whole),
  fc.option(numbers.degrees),
  fc.option(fc.boolean()),
  fc.option(date),
)

/** A relation with a column of each type, all of which take null. */
export const anything: Relation = {
  name: 'anything',
  description: 'Anything.',
  columns: [
    { name: 'id', type: 'integer', nullable: false, description: 'Its number.' },
    ...(['text', 'integer', 'real', 'boolean', 'date'] as const).map((type) => ({
      name: `a_${type}`,
      type,
      nullable: true,
      description: `A ${type}.`,
    })),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: fc.sample(row, { numRuns: 3000, seed: 20241028 }).map((values, index) => [index, ...values]),
}

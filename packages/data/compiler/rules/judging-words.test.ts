import { expect, it } from 'vitest'
import type { Field, Shape } from '../../src/schema/field.js'
import { shapes } from '../../src/schema/tables.js'
import { judgingWordIn } from './judging-words.js'

it.each([
  ['truth', 'truth'],
  ['the-best-guess', 'best'],
  ['Confidence', 'confidence'],
  ['sourceReliability', 'reliability'],
  ['risk_score', 'score'],
  ['verdict2', 'verdict'],
  ['untruth', undefined],
  ['bestow', undefined],
  ['scores-of-men', undefined],
  ['budapest', undefined],
])('%s: %s', (name, word) => {
  expect(judgingWordIn(name)).toBe(word)
})

it('stands in no name of a field and in no code of the schema', () => {
  const names = Object.entries(shapes).flatMap(([table, shape]) =>
    ('cases' in shape ? Object.entries(shape.cases) : [[table, shape] as const]).flatMap(([code, one]) => [
      code,
      ...namesIn(one),
    ]),
  )
  expect(names).toEqual(
    expect.arrayContaining(['polarity', 'affirm', 'decline', 'hedge', 'up-to', 'zones', 'why']),
  )
  expect(names.filter((name) => judgingWordIn(name) !== undefined)).toEqual([])
})

function namesIn({ fields }: Shape): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => [name, ...namesBelow(field)])
}

function namesBelow(field: Field): readonly string[] {
  if (field.is === 'code') return field.codes
  if (field.is === 'record') return namesIn(field.shape)
  if (field.is === 'list' || field.is === 'map') return namesBelow(field.of)
  return field.is === 'tuple' ? field.of.flatMap(namesBelow) : []
}

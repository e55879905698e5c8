import { expect, it } from 'vitest'
import { codesOf } from './codes.js'

it('reads codes from the schema: a field, a discriminant, a field within a field', () => {
  expect(codesOf('reports', 'mode')).toContain('unattributed')
  expect(codesOf('questions', 'kind')).toEqual(['fact', 'quantity', 'stance', 'choice'])
  expect(codesOf('questions', 'measure')).toEqual(['stock', 'cumulative', 'flow'])
  expect(codesOf('documents', 'published', 'basis')).toContain('bounded')
  expect(() => codesOf('actors', 'name')).toThrow(/^the schema of actors has no codes at name$/)
  for (const path of [
    ['name', 'basis'],
    ['nmae', 'basis'],
  ])
    expect(() => codesOf('actors', ...path)).toThrow(
      new Error(`the schema of actors has no codes at ${path.join('.')}`),
    )
})

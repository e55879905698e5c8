import { expect, it } from 'vitest'
import { singular, sqlName } from './names.js'

it.each([
  [['affirmCovers'], 'affirm_covers'],
  [['said', 'edtf'], 'said_edtf'],
  [['text', 'sha256'], 'text_sha256'],
  [['aFewBigSteps', 'toGo'], 'a_few_big_steps_to_go'],
  [['constructor'], 'constructor'],
])('%j is called %s', (path, name) => {
  expect(sqlName(path)).toBe(name)
})

it.each([
  ['claims', 'claim'],
  ['addresses', 'address'],
  ['places', 'place'],
  ['sessions', 'session'],
  ['choice', 'choice'],
  ['address', 'address'],
])('one of %s is called %s', (plural, one) => {
  expect(singular(plural)).toBe(one)
})

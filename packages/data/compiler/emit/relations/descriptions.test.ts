import { expect, it } from 'vitest'
import { describer } from './descriptions.js'

it('says nothing where the model says nothing', () => {
  const silent = describer(() => undefined, 'claims')
  expect(silent.field(['claimant'])).toBe('')
  expect(silent.codes(['claimant'], ['cn'])).toEqual({ cn: '' })
  expect(silent.leftOut(['claimant'])).toBeUndefined()
})

it('says what a map is in each kind of row, where they differ', () => {
  const words = describer((table, path, kind) => kind && `the ${path} of a ${kind} of ${table}.`, 'questions')
  expect(words.field(['phrases'])).toContain('fact: the phrases of a fact of questions. ')
  expect(describer(() => undefined, 'questions').field(['phrases'])).toMatch(/^fact: {2}/)
})

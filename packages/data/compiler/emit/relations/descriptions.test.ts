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

it('does not take a way of two names for one name', () => {
  const words = describer((table, path, kind) => kind ?? `${table}: ${path.join('.')}`, 'questions')
  expect(words.field(['phra', 'ses'])).toBe('questions: phra.ses')
  expect(words.field([])).toBe('questions: ')
  expect(describer(() => undefined, 'claims').leftOut(['modality'])).toBe('actual')
  expect(describer(() => undefined, 'claims').leftOut(['modal', 'ity'])).toBeUndefined()
  expect(describer(() => undefined, 'claims', ['citing']).leftOut(['modality'])).toBeUndefined()
})

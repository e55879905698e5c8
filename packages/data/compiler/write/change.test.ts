import { describe, expect, it } from 'vitest'
import type { Problem } from '../problem.js'
import { broughtBy, changed } from './change.js'

it('changed files stand in the place of those before, beside the others', () => {
  const before = new Map([
    ['a.yaml', 'a'],
    ['b.yaml', 'b'],
  ])
  const change = new Map([
    ['b.yaml', 'B'],
    ['c.yaml', 'C'],
  ])
  expect([...changed(before, change)]).toEqual([
    ['a.yaml', 'a'],
    ['b.yaml', 'B'],
    ['c.yaml', 'C'],
  ])
  expect([...before.values()]).toEqual(['a', 'b'])
})

describe('the problems that a change brings', () => {
  const problem: Problem = {
    file: 'actors.yaml',
    line: 2,
    column: 3,
    id: 'ar',
    rule: 'names-differ',
    severity: 'error',
    message: 'two actors have one name',
  }
  const none = () => false

  it.each<[string, Partial<Problem>]>([
    ['file', { file: 'places.yaml' }],
    ['row', { id: 'bo' }],
    ['rule', { rule: 'ids-differ' }],
    ['message', { message: 'three actors have one name' }],
  ])('are those of another %s', (_, other) => {
    const brought = { ...problem, ...other }
    expect(broughtBy([problem], [problem, brought], none)).toEqual([brought])
  })

  it('are not those that only moved', () => {
    expect(broughtBy([problem], [{ ...problem, line: 9, column: 1 }], none)).toEqual([])
  })

  it('are not those that it leaves open', () => {
    const left = { ...problem, rule: 'passages-locked' }
    expect(broughtBy([], [problem, left], ({ rule }) => rule === 'passages-locked')).toEqual([problem])
  })
})

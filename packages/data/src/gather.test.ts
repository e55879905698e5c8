import { describe, expect, it } from 'vitest'
import type { DatasetProblem } from './dataset.js'
import { gather } from './gather.js'

interface Told {
  readonly problem: DatasetProblem
  readonly row: number | undefined
  readonly earlier: number | undefined
}

function gathering() {
  const told: Told[] = []
  return { told, ...gather((problem, row, earlier) => told.push({ problem, row, earlier })) }
}

const ar = { id: 'ar', kind: 'state', name: 'Arland' }
const question = { id: 'q', kind: 'fact', text: 'Q?', topic: 'troops', phrases: { affirm: 'a', deny: 'd' } }
const answer = { question: 'q', claimant: null, act: 'answer', recorded: '0.1.0' }

describe('the row that a problem is of, counted over all tables', () => {
  it('is the one that came in, and the earlier one where both are of one table', () => {
    const { told, add } = gathering()
    add('places', { id: 'p', kind: 'city', name: 'P' })
    add('actors', ar)
    add('places', { id: 'ar', kind: 'city', name: 'Ar' })
    add('actors', { ...ar })
    expect(told.map(({ problem, row, earlier }) => [problem.table, problem.id, row, earlier])).toEqual([
      ['places', 'ar', 2, undefined],
      ['actors', 'ar', 3, 1],
    ])
  })

  it('is told of what rows say of one another, once all are in', () => {
    const { told, add, addPossible, check } = gathering()
    add('actors', ar)
    add('questions', question)
    add('actors', { id: 'unit', kind: 'unit', name: 'Unit', parent: 'nobody' })
    add('claims', { ...answer, id: 'c', stance: 'condemns' })
    add('places', { id: 'one', kind: 'city', name: 'One', within: 'two' })
    add('places', { id: 'two', kind: 'city', name: 'Two', within: 'one' })
    addPossible('nobody', 9)
    expect(told.filter(({ problem }) => problem.id !== 'q')).toEqual([])
    told.length = 0
    Array.from(check())
    expect(told.map(({ problem, row }) => [problem.table, problem.id, problem.field, row])).toEqual([
      ['actors', 'unit', 'parent', 2],
      ['claims', 'c', 'stance', 3],
      ['possible', 'nobody', '', 9],
      ['places', 'one', 'within', 4],
    ])
  })
})

it('does not ask for the row that took the place of another, but says where it is of another table', () => {
  const { told, add, check } = gathering()
  const claim = { ...answer, polarity: 'affirm', withdrawn: { in: '0.2.0', reason: 'R' } }
  add('actors', ar)
  add('questions', question)
  add('claims', { ...claim, id: 'left-out', replacedBy: 'not-in-this-view' })
  add('claims', { ...claim, id: 'elsewhere', replacedBy: 'ar' })
  told.length = 0
  Array.from(check())
  expect(told.map(({ problem: { id, field, reason } }) => [id, field, reason])).toEqual([
    ['elsewhere', 'replacedBy', '"ar" is in actors, not in claims'],
  ])
})

describe('a check of many rows rests now and then', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => index)
  const rests = (fill: (gathered: ReturnType<typeof gathering>) => void): number => {
    const gathered = gathering()
    fill(gathered)
    return Array.from(gathered.check()).length
  }

  it.each<[string, number, (gathered: ReturnType<typeof gathering>) => void]>([
    ['for circles', 1, ({ add }) => many.map(() => add('places', {}))],
    ['for ids that do not resolve', 2, ({ add }) => many.map(() => add('places', { within: 'nowhere' }))],
    ['for answers', 2, ({ add }) => many.map(() => add('claims', {}))],
    ['for what a view holds possibly', 1, ({ addPossible }) => many.map((id) => addPossible(id))],
  ])('%s, that are looked through so often: %i', (_, times, fill) => {
    expect(rests(fill)).toBe(times * 4)
  })
})

it('suggests what was meant for the first few ids that do not resolve, and stops at very many', () => {
  const { told, add, check } = gathering()
  add('actors', ar)
  for (let index = 0; index < 30; index++)
    add('actors', { id: `unit-${index}`, kind: 'unit', name: 'Unit', parent: 'arr' })
  Array.from(check())
  const meant = told.map(({ problem: { reason } }) => reason.includes('Did you mean "ar"?'))
  expect(meant).toEqual(Array.from({ length: 30 }, (_, index) => index < 20))
})

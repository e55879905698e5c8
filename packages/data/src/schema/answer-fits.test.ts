import { expect, it } from 'vitest'
import { kindsOf, misfitOf } from './answer-fits.js'

const kinds = () =>
  kindsOf([
    { id: 'f', kind: 'fact' },
    { id: 'q', kind: 'quantity' },
    { id: 's', kind: 'stance' },
    { id: 'c', kind: 'choice' },
  ])

it('knows the kind of a question, and none of what is no question or of no kind', () => {
  expect([...kinds()]).toEqual([
    ['f', 'fact'],
    ['q', 'quantity'],
    ['s', 'stance'],
    ['c', 'choice'],
  ])
  expect(kindsOf([null, 7, {}, { id: 'x', kind: 'opinion' }, { id: 'y', kind: 'toString' }]).size).toBe(0)
})

it.each([
  ['f', { stance: 'condemns' }, 'stance', 'a fact question is not answered with a stance; give "polarity"'],
  [
    'q',
    { polarity: 'deny' },
    'polarity',
    'a quantity question is not answered with a polarity; give "quantity"',
  ],
  ['s', { choice: ['a'] }, 'choice', 'a stance question is not answered with a choice; give "stance"'],
  ['c', { quantity: {} }, 'quantity', 'a choice question is not answered with a quantity; give "choice"'],
])('on "%s", %j is a misfit', (question, answer, field, reason) => {
  expect(misfitOf({ act: 'answer', question, ...answer }, kinds())).toEqual({ field, reason })
})

it.each([
  ['an answer of its kind', { act: 'answer', question: 'f', polarity: 'deny' }],
  [
    'an answer of its kind beside another, of which something else is said',
    { act: 'answer', question: 'f', polarity: 'deny', stance: 'condemns' },
  ],
  ['an answer to what is not there', { act: 'answer', question: 'x', stance: 'condemns' }],
  ['an answer that gives none', { act: 'answer', question: 'f' }],
  ['a refusal', { act: 'decline', question: 'f', stance: 'condemns' }],
  ['what is no row', null],
])('%s is none', (_, claim) => {
  expect(misfitOf(claim, kinds())).toBeUndefined()
})

import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import type { Dataset, Row, TableName } from '../../src/model.js'
import { diff } from '../../src/readings/diff.js'
import { smallDataset } from '../../test/small-dataset.js'
import type { RuleId } from './policy.js'
import { rowReasons } from './row-reasons.js'

const before = smallDataset({
  claims: [{ id: 'yes', polarity: 'affirm' }],
  actors: [{ id: 'desk', kind: 'body', name: 'person' }],
  documents: [
    {
      id: 'daily-text',
      origin: { actor: 'wire', basis: 'inferred', why: 'the same words' },
      zones: [{ kind: 'uncoded', start: 10, end: 20, why: 'analysis' }],
    },
  ],
})

/** The dataset with one row of a table otherwise. */
function after(table: TableName, id: string, change: (row: Row) => object): Dataset {
  expect(before[table].map((row) => row.id)).toContain(id)
  return createDataset({
    ...before,
    [table]: (before[table] as readonly Row[]).map((row) => (row.id === id ? change(row) : row)),
  })
}
const withFields = (table: TableName, id: string, fields: object) =>
  after(table, id, (row) => ({ ...row, ...fields }))

const claims = (...more: readonly object[]) =>
  createDataset({ ...before, claims: [...before.claims, ...more] as never })
const added = { ...before.claims[0], id: 'no', polarity: 'deny', claimant: 'bb' }

it('asks for nothing where nothing changed', () => {
  expect(rowReasons(diff(before, before))).toEqual([])
})

it.each<[RuleId, string, Dataset]>([
  [
    'id-gone',
    'actors › weekly: is gone',
    createDataset({
      ...before,
      actors: before.actors.filter(({ id }) => id !== 'weekly'),
      documents: before.documents.filter(({ id }) => id !== 'weekly-text'),
    }),
  ],
  [
    'id-gone',
    'actors › orel › kind: was "person", is "body"',
    withFields('actors', 'orel', { kind: 'body' }),
  ],
  [
    'row-corrected',
    'actors › wire › kind: was "outlet", is "body"',
    withFields('actors', 'wire', { kind: 'body' }),
  ],
  [
    'row-corrected',
    'actors › wire › name: was "Wire", is "The Wire"',
    withFields('actors', 'wire', { name: 'The Wire' }),
  ],
  [
    'row-corrected',
    'actors › desk › name: was "person", is "Desk"',
    withFields('actors', 'desk', { name: 'Desk' }),
  ],
  [
    'row-corrected',
    'actors › desk › identified: was nothing, is false',
    withFields('actors', 'desk', { identified: false }),
  ],
  [
    'released-row-changed',
    'claims › yes › polarity: was "affirm", is "deny"',
    withFields('claims', 'yes', { polarity: 'deny' }),
  ],
  [
    'released-row-changed',
    'reports › yes-report › raw: was nothing, is "so"',
    withFields('reports', 'yes-report', { raw: 'so' }),
  ],
  [
    'question-changed',
    'questions › quantity › measure: was "stock", is "flow"',
    withFields('questions', 'quantity', { measure: 'flow' }),
  ],
  [
    'question-changed',
    'questions › quantity › unit: was "person", is "round"',
    withFields('questions', 'quantity', { unit: 'round' }),
  ],
  [
    'question-changed',
    'questions › choice › exclusive: was true, is false',
    withFields('questions', 'choice', { exclusive: false }),
  ],
  [
    'question-changed',
    'questions › fact › denyCovers: was "no", is "not yet"',
    withFields('questions', 'fact', { denyCovers: 'not yet' }),
  ],
  [
    'question-changed',
    'questions › fact › affirmCovers: was "yes", is "yes, or soon"',
    withFields('questions', 'fact', { affirmCovers: 'yes, or soon' }),
  ],
  [
    'question-changed',
    'questions › choice › choices: was {"a":"A","b":"B"}, is {"a":"A","b":"B","c":"C"}',
    withFields('questions', 'choice', { choices: { a: 'A', b: 'B', c: 'C' } }),
  ],
  [
    'row-corrected',
    'questions › fact › text: was "A fact.", is "It."',
    withFields('questions', 'fact', { text: 'It.' }),
  ],
  [
    'row-corrected',
    'documents › daily-text › title: was "A text", is "Text"',
    withFields('documents', 'daily-text', { title: 'Text' }),
  ],
  ['row-added', 'claims › no: is new', claims(added)],
  [
    'row-withdrawn',
    'claims › yes: is withdrawn, merged',
    withFields('claims', 'yes', { withdrawn: '0.2.0', withdrawnWhy: 'merged' }),
  ],
  ['answer-moved', 'no × yes: now a contradiction', claims(added)],
  ['answer-moved', 'first answer of bb on fact: nothing → no', claims(added)],
  [
    'answer-moved',
    'first answer of aa on fact: yes → yes, yet',
    claims({ ...added, id: 'yet', claimant: 'aa' }),
  ],
])('%s: %s', (rule, what, changed) => {
  expect(rowReasons(diff(before, changed))).toContainEqual({ rule, what })
})

it('tells a contradiction that is none any more', () => {
  expect(rowReasons(diff(claims(added), claims({ ...added, polarity: 'affirm' })))).toContainEqual({
    rule: 'answer-moved',
    what: 'no × yes: no contradiction any more',
  })
})

it('tells from where a claim comes now', () => {
  expect(
    rowReasons(
      diff(
        before,
        withFields('documents', 'daily-text', { origin: { actor: 'weekly', basis: 'inferred', why: 'so' } }),
      ),
    ),
  ).toContainEqual({ rule: 'answer-moved', what: 'origins of yes: wire → weekly' })
})

it('tells the words of a reason from what a reason decides', () => {
  const reworded = withFields('documents', 'daily-text', {
    origin: { actor: 'wire', basis: 'inferred', why: 'word for word the same' },
  })
  expect(rowReasons(diff(before, reworded)).map(({ rule }) => rule)).toEqual(['reason-reworded'])
  const other = withFields('documents', 'daily-text', {
    origin: { actor: 'weekly', basis: 'inferred', why: 'word for word the same' },
  })
  expect(rowReasons(diff(before, other)).map(({ rule }) => rule)).toContain('row-corrected')
  const zoned = withFields('documents', 'daily-text', {
    zones: [{ kind: 'uncoded', start: 10, end: 20, why: 'repeats' }],
  })
  expect(rowReasons(diff(before, zoned)).map(({ rule }) => rule)).toEqual(['row-corrected'])
})

it('tells the words of a reason that is a field of its own', () => {
  const link = { id: 'l', type: 'restates', from: 'yes', to: 'no', assertedBy: 'curators' }
  const linked = (why: string) => createDataset({ ...claims(added), links: [{ ...link, why } as never] })
  expect(rowReasons(diff(linked('so'), linked('because')))).toEqual([
    { rule: 'reason-reworded', what: 'links › l › why: was "so", is "because"' },
  ])
})

it('shows no long value whole', () => {
  const title = 'very '.repeat(40)
  expect(rowReasons(diff(before, withFields('documents', 'daily-text', { title })))).toEqual([
    {
      rule: 'row-corrected',
      what: `documents › daily-text › title: was "A text", is "${title.slice(0, 79)}…`,
    },
  ])
})

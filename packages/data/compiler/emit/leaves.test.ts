import { describe, expect, it } from 'vitest'
import {
  type Field,
  id,
  list,
  optional,
  type RequiredField,
  reference,
  type Shape,
  type TableShape,
  text,
  whole,
} from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { leavesOf } from './leaves.js'

/** A map with these fields and no others. */
const mapOf = (fields: Shape['fields']): RequiredField => ({ is: 'record', shape: { fields } })
const size = mapOf({ length: whole, width: optional(whole) })
const span = mapOf({ from: text, to: text })

/** Which columns may be empty, and which open a map. */
const marked = (shape: TableShape): readonly (readonly [string, boolean, boolean | undefined])[] =>
  leavesOf(shape).map(({ path, nullable, opens }) => [path.join('.'), nullable, opens])

describe('the leaves of rows of one kind', () => {
  const shape: TableShape = {
    fields: {
      id,
      parent: optional(reference('actors')),
      claimant: reference('actors', null),
      asserter: reference('actors', 'curators'),
      size,
      span: optional(span),
      parts: list(size),
    },
  }

  it('may be absent where the field or the map that it is in may be, and where it takes null', () => {
    expect(marked(shape)).toEqual([
      ['id', false, false],
      ['parent', true, false],
      ['claimant', true, false],
      ['asserter', false, false],
      ['size.length', false, true],
      ['size.width', true, false],
      ['span.from', true, true],
      ['span.to', true, false],
      ['parts', false, false],
    ])
  })

  it('are the fields that the shape has, by the names on the way to them', () => {
    expect(leavesOf(shape).map(({ path, field }) => [path, field])).toEqual([
      [['id'], id],
      [['parent'], optional(reference('actors'))],
      [['claimant'], reference('actors', null)],
      [['asserter'], reference('actors', 'curators')],
      [['size', 'length'], whole],
      [['size', 'width'], optional(whole)],
      [['span', 'from'], text],
      [['span', 'to'], text],
      [['parts'], list(size)],
    ])
  })
})

describe('the leaves of rows of several kinds', () => {
  const kind = (of: string, others: Readonly<Record<string, Field>>): Shape => ({
    fields: { id, kind: { is: 'code', codes: [of] }, ...others },
  })
  const shape: TableShape = {
    on: 'kind',
    cases: {
      box: kind('box', { name: text, label: optional(text), size, words: span }),
      line: kind('line', { name: text, label: text, span, words: mapOf({ only: text }) }),
    },
  }

  it('may be absent where one kind does not have them, or need not have them', () => {
    expect(marked(shape)).toEqual([
      ['id', false, false],
      ['kind', false, false],
      ['name', false, false],
      ['label', true, false],
      ['size.length', true, true],
      ['size.width', true, false],
      ['words', false, false], // other fields in another kind: one column
      ['span.from', true, true],
      ['span.to', true, false],
    ])
  })

  it('take the codes of all kinds', () => {
    expect(leavesOf(shape).find(({ path }) => path[0] === 'kind')?.field).toEqual({
      is: 'code',
      codes: ['box', 'line'],
    })
  })
})

describe.each(tableNames)('the leaves of %s', (table) => {
  it('open each map with fixed fields once, at its first field', () => {
    const leaves = leavesOf(shapes[table]).map(({ path: [outer, inner], opens = false }) => ({
      outer,
      inner,
      opens,
    }))
    const maps = [...new Set(leaves.flatMap(({ outer, inner }) => (inner === undefined ? [] : [outer])))]
    expect(leaves.filter(({ opens }) => opens)).toEqual(
      maps.map((map) => ({ ...leaves.find(({ outer }) => outer === map), opens: true })),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { TableName } from '../../src/model.js'
import { shortened, shortFields } from './shorten.js'
import { writeOut } from './shorthand.js'

type Case = readonly [table: TableName, field: string, written: unknown, long: unknown]

/** What is written short, and the one shape that it stands for. */
const shorts: readonly Case[] = [
  ['documents', 'published', '2024-10-28 stated', { edtf: '2024-10-28', basis: 'stated' }],
  ['events', 'time', '2024-10 completed', { edtf: '2024-10', basis: 'completed' }],
  ['claims', 'said', '[..2024-11-01] bounded', { edtf: '[..2024-11-01]', basis: 'bounded' }],
  ['claims', 'quantity', 'vague', { hedge: 'vague' }],
  ['claims', 'quantity', 'exact 40', { hedge: 'exact', low: 40, high: 40 }],
  ['claims', 'quantity', 'about 8000', { hedge: 'about', low: 8000, high: 8000 }],
  ['claims', 'quantity', 'up-to 12000', { hedge: 'up-to', high: 12_000 }],
  ['claims', 'quantity', 'less-than 5', { hedge: 'less-than', high: 5 }],
  ['claims', 'quantity', 'at-least 1', { hedge: 'at-least', low: 1 }],
  ['claims', 'quantity', 'more-than 100', { hedge: 'more-than', low: 100 }],
  ['claims', 'quantity', 'between 10 20', { hedge: 'between', low: 10, high: 20 }],
  ['claims', 'quantity', 'between 10', { hedge: 'between', low: 10 }],
  ['reports', 'via', ['wire'], [{ actor: 'wire' }]],
  ['reports', 'via', ['wire 2025-04-28', 'daily'], [{ actor: 'wire', at: '2025-04-28' }, { actor: 'daily' }]],
  ['documents', 'zones', [{ headline: 'A … b' }], [{ kind: 'headline', passage: 'A … b' }]],
  [
    'documents',
    'zones',
    [{ uncoded: 'A … b', why: 'no claim' }],
    [{ kind: 'uncoded', passage: 'A … b', why: 'no claim' }],
  ],
]

const writtenOut = (table: TableName, field: string, written: unknown): unknown =>
  writeOut(table, { act: 'answer', [field]: written })[field]

describe('what is written short', () => {
  it.each(shorts)('%s.%s: %j', (table, field, written, long) => {
    expect(writtenOut(table, field, written)).toStrictEqual(long)
  })

  it.each(shorts)('%s.%s: %j is what its long form is shortened to', (table, field, written, long) => {
    const items = Array.isArray(long) ? (long as readonly unknown[]) : [long]
    const short = items.map((item) => shortened(table, field, item))
    expect(Array.isArray(long) ? short : short[0]).toStrictEqual(written)
  })

  it('may have more room between its words than one space', () => {
    expect(writtenOut('claims', 'said', '2024-10-28   stated')).toEqual({
      edtf: '2024-10-28',
      basis: 'stated',
    })
    expect(writtenOut('claims', 'quantity', 'exact   4')).toEqual({ hedge: 'exact', low: 4, high: 4 })
    expect(writtenOut('reports', 'via', ['wire   2025-04-28'])).toEqual([{ actor: 'wire', at: '2025-04-28' }])
  })

  it('is taken apart also where it says too little, or what is no number, for the schema to refuse', () => {
    expect(writtenOut('claims', 'said', '2024-10-28')).toStrictEqual({ edtf: '2024-10-28' })
    expect(writtenOut('claims', 'said', '2024-10-28 stated by him')).toEqual({
      edtf: '2024-10-28',
      basis: 'stated by him',
    })
    expect(writtenOut('claims', 'quantity', 'exact forty')).toEqual({
      hedge: 'exact',
      low: 'forty',
      high: 'forty',
    })
    expect(writtenOut('claims', 'quantity', 'exact 4x')).toEqual({ hedge: 'exact', low: '4x', high: '4x' })
    expect(writtenOut('claims', 'quantity', 'exact x4')).toEqual({ hedge: 'exact', low: 'x4', high: 'x4' })
  })
})

describe('what is not written short', () => {
  it.each<Case>([
    [
      'documents',
      'published',
      { edtf: '2024-10-28', basis: 'stated' },
      { edtf: '2024-10-28', basis: 'stated' },
    ],
    ['claims', 'said', ' 2024-10-28 stated', ' 2024-10-28 stated'],
    ['claims', 'said', '2024-10-28 stated\nby him', '2024-10-28 stated\nby him'],
    ['claims', 'said', 20_241_028, 20_241_028],
    ['claims', 'said', ['2024-10-28 stated'], ['2024-10-28 stated']],
    ['claims', 'said', null, null],
    ['claims', 'quantity', { hedge: 'vague' }, { hedge: 'vague' }],
    ['claims', 'quantity', 40, 40],
    ['claims', 'quantity', 'between 10 20 30', 'between 10 20 30'],
    ['reports', 'via', 'wire', 'wire'],
    ['reports', 'via', [{ actor: 'wire' }, 7, null, ['wire']], [{ actor: 'wire' }, 7, null, ['wire']]],
    ['reports', 'via', ['wire on 2025-04-28', ' wire'], ['wire on 2025-04-28', ' wire']],
    ['documents', 'zones', 'headline', 'headline'],
    [
      'documents',
      'zones',
      ['headline', 'h', null, {}, { why: 'w' }],
      ['headline', 'h', null, {}, { why: 'w' }],
    ],
    ['documents', 'zones', [{ headline: 'a', byline: 'b' }], [{ headline: 'a', byline: 'b' }]],
    ['reports', 'said', '2024-10-28 stated', '2024-10-28 stated'],
    ['actors', 'said', '2024-10-28 stated', '2024-10-28 stated'],
  ])('%s.%s: %j comes out as it went in', (table, field, written, out) => {
    expect(writtenOut(table, field, written)).toStrictEqual(out)
  })

  it.each<Case>([
    ['claims', 'said', { edtf: '2024-10-28', basis: 'stated', why: 'w' }, undefined],
    ['claims', 'said', { edtf: '28 October', basis: 'stated' }, undefined],
    ['claims', 'quantity', { hedge: 'between', low: 4, high: 4 }, undefined],
    ['claims', 'quantity', { hedge: 'between', low: '4 5', high: 6 }, undefined],
    ['reports', 'via', { actor: 'wire', at: 'two days later' }, undefined],
    ['documents', 'zones', { passage: 'A', kind: 'headline' }, undefined],
    ['documents', 'zones', { kind: 'headline', why: 'w', passage: 'A' }, undefined],
    ['documents', 'zones', { kind: 'headline', passage: 'A', whyever: 'w' }, undefined],
    ['documents', 'zones', { headline: 'A', byline: 'B' }, undefined],
    ['claims', 'said', 7, undefined],
    ['claims', 'said', null, undefined],
    ['claims', 'quantity', [4], undefined],
    ['claims', 'polarity', 'affirm', undefined],
    ['actors', 'name', 'Arland', undefined],
  ])('%s.%s: %j has no short form', (table, field, written) => {
    expect(shortened(table, field, written)).toBe(written)
  })
})

it('the fields with a short form are those of documents, events, claims and reports', () => {
  expect(shortFields('documents')).toEqual([
    ['published', false],
    ['zones', true],
  ])
  expect(shortFields('events')).toEqual([['time', false]])
  expect(shortFields('claims')).toEqual([
    ['quantity', false],
    ['said', false],
  ])
  expect(shortFields('reports')).toEqual([['via', true]])
  expect(shortFields('actors')).toEqual([])
})

it('a claim that says no act gives an answer, and no other row has one', () => {
  expect(writeOut('claims', { polarity: 'deny' })).toEqual({ act: 'answer', polarity: 'deny' })
  expect(writeOut('claims', { act: 'decline' })).toEqual({ act: 'decline' })
  expect(writeOut('reports', { mode: 'direct' })).toEqual({ mode: 'direct' })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { insertRow, writeFields } from './insert-row.js'

const row = { claimant: null, said: '[..2024-11-01] bounded' }
const written = 'new:\n  claimant: null\n  said: "[..2024-11-01] bounded"\n'
const below = written.replace(/^(?=.)/gm, '  ')

describe('inserting a row', () => {
  it('keeps every byte that was there: comments, quotes, folded lines, odd indentation', () => {
    const text = [
      '# a file',
      "kind:   'fact'   # odd",
      'claims:',
      '    # before',
      '    first: {claimant: cn}',
      '',
      '    second:',
      '        note: long',
      '          folded   # here',
      '',
    ].join('\n')
    expect(insertRow(text, 'new', row, 'claims')).toBe(`${text}\n${written.replace(/^(?=.)/gm, '    ')}`)
  })

  it('stands after the rows, before what follows them', () => {
    const text = 'claims:\n  a: {b: c}\n  d: {e: f}\n# of kind\nkind: fact\n'
    const result = insertRow(text, 'new', row, 'claims')
    expect(result.replace(below, '')).toContain('  d: {e: f}\n')
    expect(parse(result)).toEqual({ claims: { a: { b: 'c' }, d: { e: 'f' }, new: row }, kind: 'fact' })
    expect(result).toContain('# of kind\n')
  })

  it.each([
    ['kind: fact\n', `kind: fact\n\nclaims:\n${below}`],
    ['kind: fact # x', `kind: fact # x\n\nclaims:\n${below}`],
    ['kind: fact # x\nclaims:\n', `kind: fact # x\nclaims:\n${below}`],
    ['kind: fact\nclaims: {}\n', `kind: fact\nclaims:\n${below}`],
  ])('makes the field where it is missing or empty: %j', (text, result) => {
    expect(insertRow(text, 'new', row, 'claims')).toBe(result)
  })

  it('goes to the end of a file that is all rows, parted as the others are', () => {
    expect(insertRow('a:\n  kind: state\n', 'new', row)).toBe(`a:\n  kind: state\n\n${written}`)
    expect(insertRow('a: {b: c}\nd: {e: f}\n', 'new', row)).toBe(`a: {b: c}\nd: {e: f}\n${written}`)
    expect(insertRow('', 'new', row)).toBe(written)
  })

  it.each(['questions', 'documents'])('changes nothing else in any of the real %s', (folder) => {
    const within = folder === 'questions' ? 'claims' : 'reports'
    const path = new URL(`../../records/${folder}/`, import.meta.url)
    for (const name of readdirSync(path)) {
      const text = readFileSync(new URL(name, path), 'utf8')
      const result = insertRow(text, 'new', row, within)
      expect(result.replace(`\n${below}`, ''), name).toBe(text)
      expect(parse(result)).toEqual({ ...parse(text), [within]: { ...parse(text)[within], new: row } })
    }
  })
})

it('writes named fields on one line', () => {
  expect(writeFields({ a: { b: 'x', c: 3 }, d: { e: 1 } }, ['a'])).toBe('a: {b: x, c: 3}\nd:\n  e: 1\n')
})

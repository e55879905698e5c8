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

  it.each([
    ['  d: {e: f}\nkind: fact\n', '  d: {e: f}\nNEW\nkind: fact\n'],
    ['  d: {e: f}   \nkind: fact\n', '  d: {e: f}\nNEW\nkind: fact\n'],
    ['  d: {e: f}   # so\nkind: fact\n', '  d: {e: f}   # so\nNEW\nkind: fact\n'],
    ['  d: {e: f}\n\nkind: fact\n', '  d: {e: f}\nNEW\nkind: fact\n'],
    ['  d: {e: f}\n  \n\t\nkind: fact\n', '  d: {e: f}\nNEW  \n\t\nkind: fact\n'],
    ['  d: {e: f}\nphrases:\n  a: b\n', '  d: {e: f}\nNEW\nphrases:\n  a: b\n'],
    ['  d: {e: f}\n# of kind\nkind: fact\n', '  d: {e: f}\nNEW\n# of kind\nkind: fact\n'],
    ['  d: {e: f}\n\n\n', '  d: {e: f}\nNEW'],
    ['  d: {e: f}', '  d: {e: f}\nNEW'],
  ])('stands after the rows, an empty line before what follows them: %j', (text, result) => {
    expect(insertRow(`claims:\n  a: {b: c}\n${text}`, 'new', row, 'claims')).toBe(
      `claims:\n  a: {b: c}\n${result.replace(/NEW/, below)}`,
    )
  })

  it.each([
    ['claims:\n  a: {b: c}\n\n  d: {e: f}\n', true],
    ['claims:\n  a: {b: c}\n \t\n  d: {e: f}\n', true],
    ['claims:\r\n  a: {b: c}\r\n\r\n  d: {e: f}\r\n', true],
    ['claims:\n  a: {b: c}\n', true],
    ['claims:\n  a: {b: c}\n  d: {e: f}\n', false],
    ['claims:\r\n  a: {b: c}\r\n  d: {e: f}\r\n', false],
    ['claims:\n  a: {b: c}\n#so\n  d: {e: f}\n', false],
    ['kind: fact\n\nclaims:\n  a: {b: c}\n  d: {e: f}\n', false],
  ])('is parted from the last row as the first two are: %j', (text, airy) => {
    expect(insertRow(text, 'new', row, 'claims')).toBe(`${text.trimEnd()}\n${airy ? '\n' : ''}${below}`)
  })

  it.each([
    ['kind: fact\n', `kind: fact\n\nclaims:\n${below}`],
    ['kind: fact # x', `kind: fact # x\n\nclaims:\n${below}`],
    ['kind: fact # x\nclaims:\n', `kind: fact # x\nclaims:\n${below}`],
    ['kind: fact\nclaims: {}\n', `kind: fact\nclaims:\n${below}`],
    ['', `claims:\n${below}`],
  ])('makes the field where it is missing or empty: %j', (text, result) => {
    expect(insertRow(text, 'new', row, 'claims')).toBe(result)
  })

  it('loses no row that stands in braces', () => {
    expect(insertRow('kind: fact # x\nclaims: {a: {b: c}, d: {e: f}}\n', 'new', row, 'claims')).toBe(
      `kind: fact # x\nclaims:\n  a: {b: c}\n  d: {e: f}\n${below}`,
    )
  })

  it('goes to the end of a file that is all rows, parted as the others are', () => {
    expect(insertRow('a:\n  kind: state\n', 'new', row)).toBe(`a:\n  kind: state\n\n${written}`)
    expect(insertRow('a: {b: c}\nd: {e: f}\n', 'new', row)).toBe(`a: {b: c}\nd: {e: f}\n${written}`)
    expect(insertRow('', 'new', row)).toBe(written)
    expect(insertRow('# nobody yet\n', 'new', row)).toBe(`# nobody yet\n\n${written}`)
  })

  it.each([
    ['a: {b: c}\n', undefined, 'a: {b: c}\n\nnew:\n  x: [p, q]\n  y:\n    z: 1\n'],
    ['', undefined, 'new:\n  x: [p, q]\n  y:\n    z: 1\n'],
    ['claims:\n', 'claims', 'claims:\n  new:\n    x: [p, q]\n    y:\n      z: 1\n'],
    ['', 'claims', 'claims:\n  new:\n    x: [p, q]\n    y:\n      z: 1\n'],
    ['claims:\n a: {}\n', 'claims', 'claims:\n a: {}\n\n new:\n   x: [p, q]\n   y:\n     z: 1\n'],
  ])('has the fields named so on one line each: %j', (text, within, result) => {
    expect(insertRow(text, 'new', { x: ['p', 'q'], y: { z: 1 } }, within, ['x', 'none'])).toBe(result)
  })

  it('leaves out what is undefined', () => {
    expect(insertRow('', 'new', { ...row, note: undefined })).toBe(written)
    expect(insertRow('claims:\n', 'new', { ...row, note: undefined }, 'claims')).toBe(`claims:\n${below}`)
  })

  it('at the margin breaks long lines where they break in a file of its own', () => {
    for (let words = 40; words < 60; words++) {
      const long = { note: Array(words).fill('a').join(' ') }
      expect(insertRow('', 'new', long), `${words} words`).toBe(writeFields({ new: long }))
    }
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

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { UsageError } from '../commands/command.js'
import { insertRow, writeFields } from './insert-row.js'

const row = { claimant: null, said: '[..2024-11-01] bounded' }
const written = 'new:\n  claimant: null\n  said: "[..2024-11-01] bounded"\n'
const below = written.replace(/^(?=.)/gm, '  ')
const indented = below.replace(/^(?=.)/gm, '  ')

/** Lines of a question and its claims, with comments and empty lines anywhere. */
const questionFiles = fc
  .tuple(
    fc.constantFrom('kind: fact\n', 'text: |+\n  kept\n\n', '# first\n', ''),
    fc.constantFrom('claims:\n', 'claims: # of all\n'),
    fc.array(
      fc.constantFrom(
        '  a:\n    b: 1\n',
        '  c: {d: e} # of c\n',
        '  f:\n    note: |+\n      kept\n\n',
        '  g:\n    note: |\n      kept  \n\n',
        '  h:\n    i:\n    - 1\n    - "x\n        y"\n',
        '  # of a row\n',
        '    # of a field\n',
        '# of none\n',
        '\n',
        ' \t\n',
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('', 'z: 1\n', '# of z\nz: 1\n', '\n\n# end', 'z: |+\n  kept\n\n\n'),
  )
  .map(([head, field, rows, end]) => head + field + rows.join('') + end)

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
    ['  d: {e: f}   \nkind: fact\n', '  d: {e: f}   \nNEW\nkind: fact\n'],
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
    expect(insertRow(text, 'new', row, 'claims')).toBe(
      text + `${airy ? '\n' : ''}${below}`.replaceAll('\n', text.includes('\r') ? '\r\n' : '\n'),
    )
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

  it.each([
    ['claims: # c\n', `claims: # c\n${below}`],
    ['claims:', `claims:\n${below}`],
    ['claims: # c\nkind: fact\n', `claims: # c\n${below}\nkind: fact\n`],
    ['claims: {} # c\n', `claims: # c\n${below}`],
    ['claims:  { }\n', `claims:\n${below}`],
    ['claims: # a\u2028b\n  # c\u2028d\n', `claims: # a\u2028b\n  # c\u2028d\n\n${below}`],
    ['claims: # c\n  {}\nkind: fact\n', `claims: # c\n${below}\nkind: fact\n`],
    ['claims: ~ # c\n', `claims: # c\n${below}`],
    ['claims: Null\n', `claims:\n${below}`],
    ['claims:\n  # c\nkind: fact\n', `claims:\n  # c\n\n${below}\nkind: fact\n`],
    ['claims:\n# of kind\nkind: fact\n', `claims:\n${below}\n# of kind\nkind: fact\n`],
    ['  kind: fact\n', `  kind: fact\n\n  claims:\n${indented}`],
    ['  kind: fact\n # c\n', `  kind: fact\n\n  claims:\n${indented}\n # c\n`],
    ['  claims:\n  # of kind\n  kind: fact\n', `  claims:\n${indented}\n  # of kind\n  kind: fact\n`],
    ['kind: fact\n\n# c\n', `kind: fact\n\n# c\n\nclaims:\n${below}`],
  ])('keeps the comments beside and below a field without rows: %j', (text, result) => {
    expect(insertRow(text, 'new', row, 'claims')).toBe(result)
  })

  it.each([
    ['claims: {a: {b: c}, d: {e: f}} # x\n', 'claims: {a: {b: c}, d: {e: f}, NEW} # x\n'],
    ['claims: {a: {b: c},}\n', 'claims: {a: {b: c},NEW}\n'],
    ['claims: {a # one\u2028two, three\n  }\n', 'claims: {a # one\u2028two, three\n  , NEW}\n'],
    ['claims: {a}\n', 'claims: {a, NEW}\n'],
    ['claims: {\n  a: {b: c} # one, two\n  }\n', 'claims: {\n  a: {b: c} # one, two\n  , NEW}\n'],
    ['claims: {\n  a: {b: c}, # one\n  }\n', 'claims: {\n  a: {b: c}, # one\n  NEW}\n'],
    ['claims: { # c\n  }\n', 'claims: { # c\n  NEW}\n'],
    ['{kind: fact, claims: {}}\n', '{kind: fact, claims: {NEW}}\n'],
    ['{kind: fact}\n', '{kind: fact, "claims":{NEW}}\n'],
  ])('adds to rows in braces within the braces: %j', (text, result) => {
    const added = '"new":{"claimant":null,"said":"[..2024-11-01] bounded"}'
    expect(insertRow(text, 'new', row, 'claims')).toBe(result.replace('NEW', added))
    expect(parse(insertRow(text, 'new', row, 'claims')).claims.new).toEqual(row)
  })

  it('adds to a file that stands in braces', () => {
    expect(insertRow('{a: {b: c}}\n', 'new', { d: 1, e: undefined })).toBe('{a: {b: c}, "new":{"d":1}}\n')
    expect(insertRow('{}\n', 'new', { d: 1 })).toBe('{"new":{"d":1}}\n')
  })

  it.each(['claims: 5\n', 'claims: [a]\n', 'claims: "~"\n', 'claims: nullx\n', '{claims: ~}\n'])(
    'writes over nothing that is no rows: %j',
    (text) => {
      expect(() => insertRow(text, 'new', row, 'claims')).toThrow(
        new UsageError('"claims" holds something else than rows; write "claims:" on a line of its own'),
      )
    },
  )

  it.each([
    ['    note: |+\n      kept\n\n\n', '    note: |+\n      kept\n\n\nNEW'],
    ['    note: |+\n      kept\n', '    note: |+\n      kept\nNEW'],
    ['    note: |+\n      kept', '    note: |+\n      kept\nNEW'],
    ['    note: >2+\n       kept\n \n', '    note: >2+\n       kept\n \nNEW'],
    ['    note: |+2\n      kept\n\n', '    note: |+2\n      kept\n\nNEW'],
    ['    note: !!str |+\n      kept\n\n', '    note: !!str |+\n      kept\n\nNEW'],
    ['    note: |+\n      kept\n\n  # c\n', '    note: |+\n      kept\n\n  # c\n\nNEW'],
    ['    note: |+\n      kept\n\nz: 1\n', '    note: |+\n      kept\n\nNEW\nz: 1\n'],
    ['    note: |\n      kept  \n', '    note: |\n      kept  \n\nNEW'],
    ['    note: |2-\n      kept\n\n\n', '    note: |2-\n      kept\n\nNEW'],
    ['    note: kept |+\n', '    note: kept |+\n\nNEW'],
    ['    note: "|+"\n', '    note: "|+"\n\nNEW'],
    [
      '    notes:\n      - x\n      - |+\n        kept\n\n',
      '    notes:\n      - x\n      - |+\n        kept\n\nNEW',
    ],
    ['    ? |+\n      kept\n\n', '    ? |+\n      kept\n\nNEW'],
  ])('changes no text that ends the rows: %j', (text, result) => {
    const added = insertRow(`claims:\n  a:\n${text}`, 'new', row, 'claims')
    expect(added).toBe(`claims:\n  a:\n${result.replace('NEW', below)}`)
    expect(parse(added).claims.a).toEqual(parse(`a:\n${text}`).a)
  })

  it.each([
    ['    b: 1\n# end\nz: 1\n', '    b: 1\n\nNEW\n# end\nz: 1\n'],
    ['    b: 1 # c\n\n# end\nz: 1\n', '    b: 1 # c\n\nNEW\n# end\nz: 1\n'],
    ['    b: 1\n # end\n', '    b: 1\n\nNEW\n # end\n'],
    ['    b: 1\n  # of a\n# end\n', '    b: 1\n  # of a\n\nNEW\n# end\n'],
    [
      '    b: 1\n\n \t\n    # of a\n  # of a\n\n# end\n',
      '    b: 1\n\n \t\n    # of a\n  # of a\n\nNEW\n# end\n',
    ],
    ['    b:\n      # of a\nz: 1\n', '    b:\n      # of a\n\nNEW\nz: 1\n'],
    ['    b:\n    - 1\n    - c: 2 # c\n# end\n', '    b:\n    - 1\n    - c: 2 # c\n\nNEW\n# end\n'],
    ['    b: 1\n  # of a', '    b: 1\n  # of a\n\nNEW'],
    ['    b: 1\n  d: 2\n  # of d\n', '    b: 1\n  d: 2\n  # of d\n\nNEW'],
    ['    b: 1\n...\n', '    b: 1\n\nNEW\n...\n'],
  ])('stands below the comments of the rows, and above those of what follows: %j', (text, result) => {
    expect(insertRow(`claims:\n  a:\n${text}`, 'new', row, 'claims')).toBe(
      `claims:\n  a:\n${result.replace('NEW', below)}`,
    )
  })

  it.each([
    ['', `claims:\n${below}`],
    ['claims:\n  a: {b: c}\n', `claims:\n  a: {b: c}\n\n${below}`],
    ['kind: fact\n', `kind: fact\n\nclaims:\n${below}`],
    ['claims: {} # c\n', `claims: # c\n${below}`],
  ])('keeps the mark of byte order, which is no column: %j', (text, result) => {
    expect(insertRow(`\uFEFF${text}`, 'new', row, 'claims')).toBe(`\uFEFF${result}`)
    expect(insertRow('\uFEFFa: {b: c}\n', 'new', row)).toBe(`\uFEFFa: {b: c}\n\n${written}`)
  })

  it.each([
    [
      'claims:\n  a:\n    b: |+\n      kept\n\nz: 1\n',
      `claims:\n  a:\n    b: |+\n      kept\n\n${below}\nz: 1\n`,
    ],
    ['claims:\n  a: {b: c}\n  # c\n', `claims:\n  a: {b: c}\n  # c\n\n${below}`],
    ['kind: fact\nclaims: # c\n', `kind: fact\nclaims: # c\n${below}`],
    ['kind: fact\n\nclaims:\n  a: {b: c}', `kind: fact\n\nclaims:\n  a: {b: c}\n\n${below}`],
  ])('has the line ends of the file: %j', (text, result) => {
    const windows = (unix: string) => unix.replaceAll('\n', '\r\n')
    expect(insertRow(windows(text), 'new', row, 'claims')).toBe(windows(result))
    const { claims, ...others } = parse(insertRow(windows(text), 'new', row, 'claims'))
    expect({ claims, ...others }).toEqual(parse(result))
  })

  it('has the line ends of the first line where they are mixed', () => {
    expect(insertRow('a: {}\nb: {}\r\n', 'new', row)).toBe(`a: {}\nb: {}\r\n${written}`)
  })

  it('changes no byte and no value of any file', () => {
    fc.assert(
      fc.property(questionFiles, (text) => {
        const before = parseDocument(text)
        fc.pre(before.errors.length === 0)
        const result = insertRow(text, 'new', row, 'claims')
        let same = 0
        while (same < text.length && text[same] === result[same]) same++
        const rest = text.slice(same)
        if (rest.trim() !== '') expect(result.endsWith(rest)).toBe(true)
        const { claims, ...others } = parse(result)
        const { new: added, ...rows } = claims
        expect(added).toEqual(row)
        expect(Object.keys(claims).at(-1)).toBe('new')
        expect({ ...others, claims: rows }).toEqual({ ...before.toJS(), claims: before.toJS().claims ?? {} })
      }),
      { numRuns: 500 },
    )
  })

  it('goes to the end of a file that is all rows, parted as the others are', () => {
    expect(insertRow('a:\n  kind: state\n', 'new', row)).toBe(`a:\n  kind: state\n\n${written}`)
    expect(insertRow('a: {b: c}\nd: {e: f}\n', 'new', row)).toBe(`a: {b: c}\nd: {e: f}\n${written}`)
    expect(insertRow('', 'new', row)).toBe(written)
    expect(insertRow('# nobody yet\n', 'new', row)).toBe(`# nobody yet\n\n${written}`)
    expect(insertRow('# nobody yet\n\n', 'new', row)).toBe(`# nobody yet\n\n${written}`)
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

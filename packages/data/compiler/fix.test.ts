import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { isMap, Lexer, type Pair, parse, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { TableName } from '../src/model.js'
import { callRecord } from '../test/call-record.js'
import { compile } from './compile.js'
import { fix } from './fix.js'
import { type Files, readFiles } from './read/files.js'
import { type Home, homeOf } from './read/layout.js'
import { readRows } from './read/rows.js'
import { shortFields } from './read/shorten.js'
import { writeOut } from './read/shorthand.js'
import { exampleFiles } from './rules/example/record.js'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const example = exampleFiles()
const real = readFiles(join(packageFolder, 'records'))
const yamlFiles = [...example, ...real].filter(([file]) => homeOf(file))

const fixAll = (files: Files): Files =>
  new Map([...files].map(([file, text]) => [file, fix(file, text).text]))

describe('canonical form', () => {
  const claim = (fields: string): string => `kind: fact\ntext: T.\ntopic: arms\nclaims:\n  c:\n${fields}`
  const fixed = (fields: string): string =>
    fix('questions/q.yaml', claim(fields)).text.replace(/^[\s\S]*\n {2}c:\n/, '')

  it.each([
    [
      'the order of fields',
      '    said: 2030 stated\n    claimant: a\n',
      '    claimant: a\n    said: 2030 stated\n',
    ],
    ['a date that says no more', '    said: {basis: stated, edtf: "2030"}\n', '    said: 2030 stated\n'],
    [
      'a date with its reason, in order',
      '    said: {why: w, basis: inferred, edtf: "2030"}\n',
      '    said:\n      edtf: "2030"\n      basis: inferred\n      why: w\n',
    ],
    ['a bound', '    quantity: {high: 12000, hedge: up-to}\n', '    quantity: up-to 12000\n'],
    ['one number', '    quantity: {hedge: about, low: 8, high: 8}\n', '    quantity: about 8\n'],
    ['a range', '    quantity: {hedge: between, low: 8, high: 9}\n', '    quantity: between 8 9\n'],
    ['no number', '    quantity:\n      hedge: vague\n', '    quantity: vague\n'],
    [
      'a quantity that has no short form',
      '    quantity: {low: 8, hedge: up-to}\n',
      '    quantity:\n      hedge: up-to\n      low: 8\n',
    ],
    ['defaults', '    act: answer\n    claimant: a\n    modality: actual\n', '    claimant: a\n'],
    ['another act', '    act: decline\n    claimant: a\n', '    claimant: a\n    act: decline\n'],
    [
      'a default with something to say',
      '    claimant: a\n    modality: actual # asked twice\n',
      '    claimant: a\n    modality: actual # asked twice\n',
    ],
    ['lists on one line', '    choice:\n      - x\n      - y\n', '    choice: [x, y]\n'],
    [
      'a list that holds a comment',
      '    choice: [x, # why\n      y]\n',
      '    choice:\n      - x # why\n      - y\n',
    ],
    [
      'a comment above a field, which goes where the field goes',
      '    # of the date\n    said: 2030 stated # of the value\n    claimant: a\n',
      '    claimant: a\n    # of the date\n    said: 2030 stated # of the value\n',
    ],
    [
      'a field that nobody knows, last and untouched',
      '    notes: 1\n    claimant: a\n',
      '    claimant: a\n    notes: 1\n',
    ],
    [
      'quotes, where they are needed',
      '    claimant: "a"\n    note: \'5\'\n',
      '    claimant: a\n    note: "5"\n',
    ],
    ['a default that is all there is', '    act: answer\n', '    act: answer\n'],
    ['blanks in a short form', '    said: 2030   stated # so\n', '    said: 2030 stated # so\n'],
    [
      'a number as it is written',
      '    quantity: {low: 0x8, hedge: up-to}\n',
      '    quantity:\n      hedge: up-to\n      low: 0x8\n',
    ],
    [
      'fields that hold something else than they should',
      '    quantity: [1]\n    choice: x\n',
      '    quantity:\n      - 1\n    choice: x\n',
    ],
    [
      'a name without a value',
      '    {choice: x, act: decline, claimant}\n',
      '    claimant: null\n    act: decline\n    choice: x\n',
    ],
    ['a list with a comment after it', '    choice: [x, y] # of both\n', '    choice: [x, y] # of both\n'],
    [
      'a list with a comment below it, which goes beside it',
      '    choice:\n      - x\n      # a\n',
      '    choice: [x] # a\n',
    ],
    [
      'a list with two comments below it',
      '    choice:\n      - x\n      # a\n      # b\n    claimant: a\n',
      '    claimant: a\n    choice:\n      - x\n      # a\n      # b\n',
    ],
    [
      'a comment above fields of which the first has its own',
      '    # a\n    { # b\n      said: 2030 stated, claimant: a}\n',
      '    claimant: a\n    # a\n    # b\n    said: 2030 stated\n',
    ],
    [
      'blank lines between comments, one, and after them, none',
      '    # a\n\n\n\n    # b\n\n\n\n    claimant: a\n',
      '    # a\n\n    # b\n    claimant: a\n',
    ],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after)
  })

  it.each([
    [
      'of a row',
      '  c: # disputed\n    said: 2030 stated\n    claimant: a\n',
      '  c: # disputed\n    claimant: a\n    said: 2030 stated\n',
    ],
    [
      'of a row, with one above the first field, which goes where the field goes',
      '  c: # disputed\n\n\n    # of the date\n    said: 2030 stated\n    claimant: a\n',
      '  c: # disputed\n    claimant: a\n    # of the date\n    said: 2030 stated\n',
    ],
    [
      'of a row, with two above the first field',
      '  c: # disputed\n    # one\n    # two\n    said: 2030 stated\n    claimant: a\n',
      '  c: # disputed\n    claimant: a\n    # one\n    # two\n    said: 2030 stated\n',
    ],
    [
      'of a row in braces',
      '  c: # disputed\n    {said: 2030 stated, claimant: a}\n',
      '  c: # disputed\n    claimant: a\n    said: 2030 stated\n',
    ],
    [
      'of a field with fields',
      '  c:\n    said: # so\n      why: w\n      basis: inferred\n      edtf: "2030"\n',
      '  c:\n    said: # so\n      edtf: "2030"\n      basis: inferred\n      why: w\n',
    ],
    [
      'of a date that is written short',
      '  c:\n    said: # so\n      basis: stated\n      edtf: "2030"\n',
      '  c:\n    said: # so\n      2030 stated\n',
    ],
    ['of a text', '  c:\n    note: # so\n      N.\n', '  c:\n    note: # so\n      N.\n'],
    ['of a list', '  c:\n    choice: # so\n      - x\n', '  c:\n    choice: # so\n      [x]\n'],
    [
      'of a default, which is kept',
      '  c:\n    act: # so\n      answer\n    note: N.\n',
      '  c:\n    act: # so\n      answer\n    note: N.\n',
    ],
    [
      'of a key that has one',
      '  c:\n    ? note # one\n    : # two\n      N.\n',
      '  c:\n    note: # one\n      # two\n      N.\n',
    ],
    [
      'after the braces of a row',
      '  c: {said: 2030 stated, claimant: a} # disputed\n',
      '  c: # disputed\n    claimant: a\n    said: 2030 stated\n',
    ],
    [
      'after the brackets of a list',
      '  c:\n    citing: [x, y] # so\n',
      '  c:\n    citing: # so\n      - x\n      - y\n',
    ],
    [
      'before braces, with one after them',
      '  c: # one\n    {claimant: a} # two\n',
      '  c: # one\n    claimant: a\n    # two\n',
    ],
    [
      'after braces, with one below them',
      '  c: {claimant: a} # one\n  # two\n  d:\n    claimant: b\n',
      '  c: # one\n    claimant: a\n\n  # two\n  d:\n    claimant: b\n',
    ],
    [
      'after braces, with one below them that is said of the same',
      '  c: {claimant: a} # one\n    # two\n  d:\n    claimant: b\n',
      '  c:\n    claimant: a\n    # one\n    # two\n\n  d:\n    claimant: b\n',
    ],
    ['of nothing', '  c: # so\n', '  c: # so\n'],
  ])('keeps a comment on the line of a key there: %s', (_, before, after) => {
    const question = (claims: string): string => `kind: fact\n\nclaims: # of all\n${claims}`
    expect(fix('questions/q.yaml', question(before)).text).toBe(question(after))
    expect(fix('questions/q.yaml', question(after)).text).toBe(question(after))
  })

  it('keeps a comment below the fields of a map there', () => {
    const text = 'kind: fact\nphrases:\n  a: A\n  # after\n'
    expect(fix('questions/q.yaml', text).text).toBe(text)
  })

  it('keeps a comment on the line of phrases and of spans there', () => {
    const phrases = 'kind: fact\nphrases: # p\n  b: B\n  a: A\n'
    expect(fix('questions/q.yaml', phrases).text).toBe(phrases)
    const spans = 'reports:\n  r: # r\n    spans: # s\n      # a\n      - x … y\n    mode: direct\n'
    expect(fix('documents/d.yaml', `publisher: p # p\n\n${spans}`).text).toBe(
      'publisher: p # p\n\nreports:\n  r: # r\n    mode: direct\n    spans: # s\n      # a\n      - x … y\n',
    )
  })

  it.each([
    ['no claims', 'claims: 1\nkind: fact\n', 'kind: fact\nclaims: 1\n'],
    ['no field for claims', 'kind: fact\n', 'kind: fact\n'],
    ['nothing but claims', 'claims: {c: {act: decline}}\n', 'claims:\n  c:\n    act: decline\n'],
    [
      'a field that nobody knows, which goes above the claims',
      'claims: {c: {act: decline}}\nnotes: 1\nkind: fact\n',
      'kind: fact\nnotes: 1\n\nclaims:\n  c:\n    act: decline\n',
    ],
  ])('of a question with %s', (_, before, after) => {
    expect(fix('questions/q.yaml', before).text).toBe(after)
  })

  it('of records in a list, each with the comment above it', () => {
    const report = (spans: string): string => `reports:\n  r:\n    spans:\n${spans}    via: wire\n`
    expect(
      fix(
        'documents/d.yaml',
        report(
          '      # a\n      - {start: 1, exact: x, end: 2}\n      # b\n      - start: 3\n        end: 4\n',
        ),
      ).text,
    ).toBe(
      report(
        '      # a\n      - start: 1\n        end: 2\n        exact: x\n' +
          '      # b\n      - start: 3\n        end: 4\n',
      ),
    )
  })

  it('of records in a list, each with the comment above it though its fields move', () => {
    const reports = (spans: string): string => `reports:\n  r:\n    spans:\n${spans}`
    expect(
      fix(
        'documents/d.yaml',
        reports('      # a\n      - {exact: x, start: 1}\n      - # b\n        exact: y\n        start: 2\n'),
      ).text,
    ).toBe(
      reports(
        '      # a\n      - start: 1\n        exact: x\n      # b\n      - start: 2\n        exact: y\n',
      ),
    )
  })

  it('of rows that are none', () => {
    expect(fix('places.yaml', 'a: x\nb: {[kind]: 1, name: B, kind: city}\n').text).toBe(
      'a: x\n\nb:\n  kind: city\n  name: B\n  ? - kind\n  : 1\n',
    )
  })

  it('of a document: zones as "kind: passage", relays in one word or two', () => {
    expect(
      fix(
        'documents/d.yaml',
        'reports:\n  r:\n    framing: neutral\n    via:\n      - {actor: wire, at: 2030-05-06}\n      - actor: ria\n' +
          '    fault: {why: w, printed: p}\nzones:\n  - {kind: uncoded, passage: a … b, why: analysis}\npublisher: p\n',
      ).text,
    ).toBe(
      'publisher: p\nzones:\n  - uncoded: a … b\n    why: analysis\n\nreports:\n  r:\n    via: [wire 2030-05-06, ria]\n' +
        '    fault: {printed: p, why: w}\n',
    )
  })

  it('parts rows with a blank line, and nothing else', () => {
    expect(
      fix('places.yaml', '# of all\n\na:\n\n  name: A\n  kind: city\nb: {name: B, kind: city}\n').text,
    ).toBe('# of all\n\na:\n  kind: city\n  name: A\n\nb:\n  kind: city\n  name: B\n')
  })

  it('of what is empty, in one line', () => {
    const document = (zones: string, reports: string): string =>
      `publisher: p\nzones: ${zones}\n\nreports: ${reports}\n`
    expect(fix('documents/d.yaml', document('[]', '{}')).text).toBe(document('[]', '{}'))
    expect(fix('documents/d.yaml', document('[ ] # none', '\n  {}')).text).toBe(document('[] # none', '{}'))
    expect(fix('places.yaml', 'a: {}\n').text).toBe('a: {}\n')
    expect(fix('places.yaml', '{}\n').text).toBe('{}\n')
  })

  it('of exceptions', () => {
    expect(
      fix('exceptions.yaml', 'modes:\n  r:\n    until: u\n    reason: w\npoints:\n  p: {reason: w}\n').text,
    ).toBe('modes:\n  r:\n    reason: w\n    until: u\n\npoints:\n  p:\n    reason: w\n')
  })

  it('leaves alone what cannot be read, and says so', () => {
    const text = 'a:\n  kind: city\n  kind: site\n'
    expect(fix('places.yaml', text)).toMatchObject({ text, problems: [{ rule: 'yaml', line: 3 }] })
    expect(fix('spans.lock.json', '{ }')).toEqual({ text: '{ }', problems: [] })
  })

  it('keeps every string as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 300 }), awkward), (why) => {
        const text = stringify({ l: { why } }, { version: '1.2' })
        fc.pre(parse(text).l.why === why) // what the library cannot write, nobody wrote
        const once = fix('links.yaml', text).text
        expect(parse(once)).toEqual({ l: { why } })
        expect(fix('links.yaml', once).text).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})

const awkward = fc
  .array(
    fc.constantFrom('no', '2030', '1e3', '~', ': ', ' #', '"', "'", '\n', ' ', '  ', '- ', '…', 'word '),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

/** Says yes with a chance, or picks below a number, the same for the same seed (mulberry32). */
function dice(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { chance: (share: number) => next() < share, below: (most: number) => Math.floor(next() * most) }
}
type Dice = ReturnType<typeof dice>

/** The same content in another order and form. */
function disarranged(file: string, text: string, { chance, below }: Dice): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  const shuffle = (map: YAMLMap): void => {
    for (let at = map.items.length - 1; at > 0; at--) {
      const other = below(at + 1)
      const [one, two] = [map.items[at], map.items[other]] as [Pair, Pair]
      map.items[at] = two
      map.items[other] = one
    }
  }
  const row = (map: YAMLMap, table: TableName): void => {
    for (const [field, inList] of shortFields(table)) {
      if (!map.has(field) || chance(0.4)) continue
      const written = (map.toJSON() as Record<string, unknown>)[field]
      const long = writeOut(table, { [field]: written })[field]
      const node = document.createNode(long)
      if (isMap(node) && !inList) shuffle(node)
      map.set(field, node)
    }
    shuffle(map)
    if (chance(0.3)) map.flow = true
  }
  const rowsOf = (map: YAMLMap, table: TableName): void => {
    for (const { value } of map.items) if (isMap(value)) row(value, table)
  }
  const root = document.contents as YAMLMap
  const { table, inner } = homeOf(file) as Home
  if (inner === undefined) rowsOf(root, table)
  else {
    const below = root.get(inner)
    if (isMap(below)) rowsOf(below, inner)
    row(root, table)
    root.flow = false
  }
  return document.toString({ lineWidth: chance(0.5) ? 80 : 0 })
}

/** Comments anywhere in a text, wherever they leave its content as it is. */
function commented(text: string, count: number, { chance, below }: Dice): string {
  const content = JSON.stringify(parse(text))
  let held = text
  for (let note = 0; note < count; note++) {
    const lines = held.split('\n')
    const at = below(lines.length)
    const comment = `# note ${note}`
    if (chance(0.4)) lines[at] = `${lines[at]} ${comment}`
    else lines.splice(at, 0, ' '.repeat(below(9)) + comment)
    const tried = lines.join('\n')
    const document = parseDocument(tried, { version: '1.2', schema: 'core' })
    const stands =
      document.errors.length === 0 &&
      JSON.stringify(document.toJS()) === content &&
      commentsOf(tried).length === commentsOf(held).length + 1
    if (stands) held = tried
  }
  return held
}

/** The comments of a text as the tokens of YAML have them. */
function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).sort()
}

/** Rows without what the codebook names as understood. */
function said(rows: readonly { readonly table: string; readonly value: unknown }[]): readonly unknown[] {
  return rows.map(({ table, value }) => {
    const { modality, framing, ...rest } = value as Record<string, unknown>
    return {
      table,
      ...rest,
      ...(modality !== 'actual' && { modality }),
      ...(framing !== 'neutral' && { framing }),
    }
  })
}

describe('any form of a record file', () => {
  it('is fixed once for all, keeps its rows and its comments', () => {
    fc.assert(
      fc.property(fc.constantFrom(...yamlFiles), fc.integer(), ([file, text], seed) => {
        const chosen = dice(seed)
        const before = commented(disarranged(file, text, chosen), 6, chosen)
        const { text: after, problems } = fix(file, before)
        expect(problems).toEqual([])
        expect(commentsOf(after)).toEqual(commentsOf(before))
        expect(said(readRows(new Map([[file, after]])).rows)).toEqual(
          said(readRows(new Map([[file, before]])).rows),
        )
        expect(fix(file, after).text).toBe(after)
      }),
      { numRuns: 200 },
    )
  })

  it('without comments, is the one form of its content', () => {
    fc.assert(
      fc.property(fc.constantFrom(...yamlFiles), fc.integer(), ([file, text], seed) => {
        fc.pre(commentsOf(text).length === 0)
        const fields = (one: string): string => fix(file, one).text
        expect(fields(disarranged(file, text, dice(seed)))).toBe(fields(text))
      }),
    )
  })
})

describe.each([
  ['the example', example, 15],
  ['the record', real, 2],
])('%s', (_, files, numRuns) => {
  it('compiles to the same tables', () => {
    const { record } = compile(files, '0.1.0')
    expect(JSON.stringify(compile(fixAll(files), '0.1.0').record)).toBe(JSON.stringify(record))
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chosen = dice(seed)
        const other = new Map(
          [...files].map(([file, text]) => [
            file,
            homeOf(file) ? commented(disarranged(file, text, chosen), 1, chosen) : text,
          ]),
        )
        const compiled = compile(fixAll(other), '0.1.0')
        expect(compiled.problems).toEqual([])
        expect(JSON.stringify(compiled.record)).toBe(JSON.stringify(record))
      }),
      { numRuns },
    )
  })
})

it('the files of the record are in canonical form', () => {
  expect([...fixAll(real)].filter(([file, text]) => real.get(file) !== text).map(([file]) => file)).toEqual(
    [],
  )
})

describe('record fix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-fix-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const record = (...args: readonly string[]) => callRecord('fix', ...args, '--records', folder)

  it('says which files it changes, and only says where asked', async () => {
    const written = fixAll(example)
    for (const [file, text] of written) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const places = join(folder, 'places.yaml')
    const odd = 'p: {name: P, kind: city}\n'
    writeFileSync(places, odd)
    const asked = await record('--check')
    expect(asked).toMatchObject({ status: 1, stderr: '' })
    expect(asked.stdout).toMatch(/^\S+\/places\.yaml: would change\n$/)
    expect(readFileSync(places, 'utf8')).toBe(odd)
    expect(await record()).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(places, 'utf8')).toBe('p:\n  kind: city\n  name: P\n')
    expect(await record('--check')).toEqual({ status: 0, stderr: '', stdout: '' })

    writeFileSync(places, 'p: &p {}\n')
    const refused = await record()
    expect(refused.stderr).toMatch(/anchors and aliases are not read here[\s\S]*places\.yaml: not touched/)
    expect(refused.status).toBe(1)
    expect(readFileSync(places, 'utf8')).toBe('p: &p {}\n')
  })
})

import { describe, expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from '../rules/example/record.js'
import type { Change } from '../rules/rule.js'

const problemsOf = (...changes: readonly Change[]): readonly string[] =>
  compile(exampleFiles(...changes), '0.1.0').problems.map(onOneLine)

const inDivers = (replace: string, by: string): Change => ({ file: 'questions/divers.yaml', replace, by })

describe('one mistake is one message', () => {
  it.each([
    [
      'a misspelt field, required or not',
      inDivers('claimant: ar-ministry', 'claimnt: ar-ministry'),
      'questions/divers.yaml:12:5 error ar-divers: unknown field "claimnt". Mend: did you mean "claimant"? [shape]',
    ],
    [
      'a misspelt id',
      inDivers('claimant: ar-ministry', 'claimant: ar-minstry'),
      'questions/divers.yaml:12:15 error ar-divers: "ar-minstry" is not in actors. Mend: did you mean "ar-ministry"? [references]',
    ],
    [
      'the id of another table',
      inDivers('occasion: briefing-monday', 'occasion: port-vero'),
      'questions/divers.yaml:15:15 error ar-divers: "port-vero" is in places, not in events. Mend: add it to events, or write the id of one that is there [references]',
    ],
    [
      'a misspelt code in shorthand',
      inDivers('quantity: exact 40', 'quantity: exat 40'),
      'questions/divers.yaml:14:15 error ar-divers: "exat" is not one of exact, about, up-to, less-than, at-least, more-than, between, vague. Mend: did you mean "exact"? [shape]',
    ],
    [
      'a misspelt discriminant, and nothing of the fields that it would decide',
      inDivers('kind: quantity', 'kind: quantty'),
      'questions/divers.yaml:1:7 error divers: "quantty" is not one of fact, quantity, stance, choice. Mend: did you mean "quantity"? [shape]',
    ],
    [
      'a number in words',
      inDivers('quantity: exact 40', 'quantity: exact forty'),
      'questions/divers.yaml:14:15 error ar-divers: "forty" is not a whole number of 0 or more, in digits without separators [shape]',
    ],
    [
      'a date that is none',
      inDivers('occasion: briefing-monday', 'said: 2030-02-30 stated'),
      'questions/divers.yaml:15:11 error ar-divers: "2030-02-30" is not a date such as 2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..] [shape]',
    ],
    [
      'a year without quotes',
      inDivers('occasion: briefing-monday', 'occasion: briefing-monday\n    about: 2030'),
      'questions/divers.yaml:16:12 error ar-divers: 2030 is not a date such as 2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..]. Mend: put it in quotes: "2030" [shape]',
    ],
    [
      'a missing field',
      inDivers('unit: person\n', ''),
      'questions/divers.yaml:1:1 error divers: "unit" is missing. Mend: add "unit": an id (lower-case letters, digits and single hyphens, at most 64 characters) [shape]',
    ],
    [
      'an id that is taken',
      { file: 'places.yaml', replace: 'port-vero:', by: 'wire:\n  kind: city\n  name: Wire\nport-vero:' },
      'places.yaml:4:1 error wire: the id is already taken by a row in actors. Mend: choose another: an id names one record anywhere [ids-unique]',
    ],
    [
      'an id that is no slug',
      { file: 'links.yaml', replace: 'same-briefing:', by: 'Same_briefing:' },
      'links.yaml:7:1 error Same_briefing: "Same_briefing" is not an id (lower-case letters, digits and single hyphens, at most 64 characters) [shape]',
    ],
    [
      'a field that follows from where the row stands',
      inDivers('    speaker: ana-orel', '    question: divers\n    speaker: ana-orel'),
      'questions/divers.yaml:13:5 error ar-divers: "question" is not written here, it follows from where the row stands. Mend: leave it out [files]',
    ],
    [
      'a key that is there twice',
      inDivers('measure: stock', 'unit: team'),
      'questions/divers.yaml:6:1 error Map keys must be unique. Mend: write YAML 1.2; quote a text that holds ": " or begins with a quote or bracket [yaml]',
    ],
    [
      'an anchor',
      inDivers('unit: person', 'unit: &unit person'),
      'questions/divers.yaml:5:13 error anchors and aliases are not read here. Mend: write the value out [yaml]',
    ],
  ])('%s', (_, change, message) => {
    expect(problemsOf(change)).toEqual([message])
  })
})

describe('what is read', () => {
  it('finds all mistakes in one run, in reading order', () => {
    const found = problemsOf(
      { file: 'links.yaml', replace: 'from: bo-denies', by: 'from: bo-denis' },
      { file: 'actors.yaml', replace: 'kind: outlet', by: 'kind: newspaper' },
      { file: 'places.yaml', replace: 'kind: city', by: 'kind: town' },
    )
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'actors.yaml:15:9',
      'links.yaml:3:9',
      'places.yaml:5:9',
    ])
  })

  it('takes YAML 1.2 at its word: on, no and dates are strings', () => {
    const { record } = compile(
      exampleFiles({ file: 'actors.yaml', replace: 'name: Daily', by: 'name: no' }),
      '0.1.0',
    )
    expect(record.actors.find(({ id }) => id === 'daily')?.name).toBe('no')
  })

  it('refuses a file that it would not read', () => {
    const files = new Map([...exampleFiles(), ['question/divers.yaml', 'kind: fact\n']])
    expect(compile(files, '0.1.0').problems.map(onOneLine)).toEqual([
      'question/divers.yaml:1:1 error nothing is read from a file of this name. Mend: records live in actors.yaml, places.yaml, events.yaml, links.yaml, questions/<id>.yaml, documents/<id>.yaml. Did you mean "questions/<id>.yaml"? [files]',
    ])
  })

  it('writes shorthand out to one shape', () => {
    const { record } = compile(exampleFiles(), '0.1.0')
    expect(record.claims.find(({ id }) => id === 'ar-engineers-wire')).toEqual({
      id: 'ar-engineers-wire',
      question: 'engineers',
      claimant: 'ar',
      act: 'answer',
      quantity: { hedge: 'up-to', high: 300 },
      said: { edtf: '[..2030-05-06]', basis: 'bounded' },
      recorded: '0.1.0',
    })
    expect(record.reports.find(({ id }) => id === 'daily-engineers-01')).toMatchObject({
      spans: [{ start: 80, end: 116, head: 'up to 300', tail: 'in Port Vero' }],
      via: [{ actor: 'wire', at: '2030-05-06' }],
    })
  })

  it('gives the same tables whatever the order of files and rows', () => {
    const files = exampleFiles()
    const turned = new Map([...files].reverse())
    expect(JSON.stringify(compile(turned, '0.1.0').record)).toBe(
      JSON.stringify(compile(files, '0.1.0').record),
    )
  })
})

describe('what is no row', () => {
  it.each([
    ['an id alone', 'nobody:\n'],
    ['a text', 'nobody: a person\n'],
    ['a list', 'nobody: [person]\n'],
    ['a number', 'nobody: 7\n'],
  ])('%s has no fields', (_, written) => {
    expect(problemsOf({ file: 'actors.yaml', replace: 'ana-orel:', by: `${written}ana-orel:` })).toEqual([
      'actors.yaml:11:1 error nobody: has no fields. Mend: write its fields below it, indented [files]',
    ])
  })

  it('is not a map of rows where one is wanted', () => {
    const files = exampleFiles()
    const own = (files.get('questions/divers.yaml') ?? '').split('claims:')[0]
    const told = (claims: string): readonly string[] =>
      compile(new Map([...files, ['questions/divers.yaml', `${own}claims:${claims}\n`]]), '0.1.0')
        .problems.map(onOneLine)
        .filter((line) => line.startsWith('questions/divers.yaml') && line.includes('[files]'))
    const message =
      'error divers: "claims" is not a map. Mend: write each of the claims as "id:" with its fields below it [files]'
    expect(told(' none')).toEqual([expect.stringContaining(message)])
    expect(told(' [ar-divers]')).toEqual([expect.stringContaining(message)])
    expect(told(' 7')).toEqual([expect.stringContaining(message)])
    expect(told('')).toEqual([])
    const alone = compile(new Map([...files, ['questions/divers.yaml', own ?? '']]), '0.1.0')
    expect(alone.problems.filter(({ rule }) => rule === 'files')).toEqual([])
    const line = own?.split('\n').length ?? 0
    expect(told(' none')[0]).toMatch(`questions/divers.yaml:${line}:9 `)
  })

  it('has no id of its own beside its key', () => {
    expect(
      problemsOf({
        file: 'actors.yaml',
        replace: '  name: Ana Orel',
        by: '  id: ana-orel\n  name: Ana Orel',
      }),
    ).toEqual([
      'actors.yaml:13:3 error ana-orel: "id" is not written here, it follows from where the row stands. Mend: leave it out [files]',
    ])
  })
})

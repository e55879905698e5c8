import { describe, expect, it } from 'vitest'
import type { TableName } from '../model.js'
import { checkRow } from './check.js'
import { shapes } from './tables.js'

const dated = { edtf: '2030-01-10', basis: 'stated' }
const sound: Readonly<Partial<Record<TableName, object>>> = {
  places: { id: 'p', kind: 'city', name: 'P' },
  questions: {
    id: 'q',
    kind: 'choice',
    text: 'Q',
    topic: 'china',
    choices: { a: 'A' },
    exclusive: true,
    phrases: { a: 'it was a' },
  },
  documents: {
    id: 'd',
    publisher: 'daily',
    title: 'D',
    lang: 'en',
    published: dated,
    accessed: '2030-03-01',
    text: { sha256: 'x', length: 100 },
    rights: 'unknown',
    zones: [],
  },
  claims: {
    id: 'c',
    question: 'q',
    claimant: null,
    act: 'answer',
    quantity: { hedge: 'exact', low: 5, high: 5 },
    recorded: '0.1.0',
  },
  reports: {
    id: 'r',
    claim: 'c',
    document: 'd',
    mode: 'indirect',
    spans: [{ start: 0, end: 4, exact: 'text' }],
    recorded: '0.1.0',
  },
  links: { id: 'l', type: 'restates', from: 'c', to: 'e', assertedBy: 'curators' },
}

const problemsOf = (table: TableName, fields: object): readonly string[] =>
  checkRow({ ...sound[table], ...fields }, shapes[table]).problems.map(
    ({ path, reason, hint }) => `${path.join('.')}: ${reason}${hint === undefined ? '' : `; ${hint}`}`,
  )

it.each(Object.keys(sound) as TableName[])('finds nothing wrong with a sound row of %s', (table) => {
  expect(problemsOf(table, {})).toEqual([])
})

describe('says of each kind of field what it takes', () => {
  it.each<[TableName, object, string]>([
    ['places', { name: ' ' }, 'name: " " is not a text'],
    ['places', { point: [181, 10] }, 'point.0: 181 is not a longitude from -180 to 180'],
    ['places', { point: [10, -91] }, 'point.1: -91 is not a latitude from -90 to 90'],
    ['places', { point: [10] }, 'point: [10] is not a list of 2'],
    ['places', { ids: ['Q1'] }, 'ids: ["Q1"] is not a map'],
    ['places', { within: 'Far Away' }, 'within: "Far Away" is not the id of a row in places'],
    ['questions', { exclusive: 'yes' }, 'exclusive: "yes" is not true or false'],
    ['documents', { accessed: '2030-02-30' }, 'accessed: "2030-02-30" is not a day (YYYY-MM-DD)'],
    ['documents', { published: '2030' }, 'published: "2030" is not a map'],
    ['documents', { zones: 'none' }, 'zones: "none" is not a list'],
    [
      'documents',
      { url: 'javascript:alert(1)' },
      'url: "javascript:alert(1)" is not an address that begins with https:// or http://, without blanks',
    ],
    [
      'documents',
      { published: { ...dated, edtf: '10 January' } },
      'published.edtf: "10 January" is not a date such as 2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..]',
    ],
    [
      'claims',
      { claimant: 'The Ministry' },
      'claimant: "The Ministry" is not the id of a row in actors, or null',
    ],
    ['claims', { tacit: false }, 'tacit: false is not true'],
    [
      'claims',
      { quantity: { hedge: 'about', low: '1,000' } },
      'quantity.low: "1,000" is not a whole number of 0 or more, in digits without separators',
    ],
    ['reports', { spans: [] }, 'spans: [] is not a list of at least 1'],
    [
      'reports',
      { attribution: 'so '.repeat(41) },
      `attribution: "${'so '.repeat(18)}so… is not a text of at most 120 characters`,
    ],
    ['links', { assertedBy: '' }, 'assertedBy: "" is not the id of a row in actors, or curators'],
  ])('%s: %j', (table, fields, problem) => {
    expect(problemsOf(table, fields)).toEqual([problem])
  })
})

describe('says how to mend a value', () => {
  it('by quotation marks, where they make it fit and not elsewhere', () => {
    expect(problemsOf('places', { name: 1945 })).toEqual([
      'name: 1945 is not a text; put it in quotes: "1945"',
    ])
    expect(problemsOf('documents', { accessed: 2030 })).toEqual(['accessed: 2030 is not a day (YYYY-MM-DD)'])
    for (const recorded of ['banana', '0.1', '0.1.0-beta', 1])
      expect(problemsOf('reports', { recorded })).toEqual([
        `recorded: ${JSON.stringify(recorded)} is not a release such as 0.1.0`,
      ])
  })

  it('by the rest of its group, of which exactly one must be there', () => {
    const span = { start: 0, end: 4 }
    expect(problemsOf('reports', { spans: [{ ...span, head: 'The first' }] })).toEqual([
      'spans.0: "tail" is missing; give head and tail together',
    ])
    expect(problemsOf('reports', { spans: [{ ...span, head: 'The', tail: 'last', exact: 'all' }] })).toEqual([
      'spans.0: exact and head and tail exclude one another; give exactly one of exact, head and tail',
    ])
  })
})

it('collects the references of a row with their places, but for what may stand in their stead', () => {
  expect(checkRow(sound.links, shapes.links).references).toEqual([
    { path: ['from'], to: 'claims', id: 'c' },
    { path: ['to'], to: 'claims', id: 'e' },
  ])
})

describe('a row held against a shape', () => {
  const shapeOf = () => ({
    fields: {
      id: { is: 'id' },
      name: { is: 'text' },
      note: { is: 'text', optional: true },
      more: { is: 'text', optional: true },
      days: { is: 'list', of: { is: 'day' }, least: 0, optional: true },
    },
  })
  const told = (row: unknown) => checkRow(row, shapeOf() as never).problems

  it('wants what is required, however much else is there', () => {
    expect(told({ id: 'a', name: 'A' })).toEqual([])
    expect(told({ id: 'a', note: 'n', more: 'm' })).toEqual([
      { path: [], reason: '"name" is missing', hint: 'add "name": a text' },
    ])
    expect(told({})).toHaveLength(2)
  })

  it('says of a misspelt name that it is the name that is meant, and which it is', () => {
    const unknown = { path: ['nam'], reason: 'unknown field "nam"', at: 'key' }
    expect(told({ id: 'a', nam: 'A' })).toEqual([{ ...unknown, hint: 'did you mean "name"?' }])
    expect(told({ id: 'a', name: 'A', nam: 'A' })).toEqual([{ ...unknown, hint: 'did you mean "name"?' }])
    expect(told({ id: 'a', name: 'A', colour: 'red' })).toEqual([
      {
        path: ['colour'],
        reason: 'unknown field "colour"',
        hint: 'fields here: id, name, note, more, days',
        at: 'key',
      },
    ])
  })

  it('says where in a list something is, by number, and of its value', () => {
    expect(told({ id: 'a', name: 'A', days: ['2030-01-10', 'today'] })).toEqual([
      { path: ['days', 1], reason: '"today" is not a day (YYYY-MM-DD)' },
    ])
  })
})

describe('takes no list, and no text, for what it holds', () => {
  it.each<[TableName, object, string]>([
    ['places', { id: ['p'] }, 'id: ["p"] is not an id'],
    ['places', { kind: ['city'] }, 'kind: ["city"] is not one of'],
    ['places', { point: ['12', 10] }, 'point.0: "12" is not a longitude'],
    ['places', { point: [12, '10'] }, 'point.1: "10" is not a latitude'],
    ['documents', { accessed: ['2030-03-01'] }, 'accessed: ["2030-03-01"] is not a day'],
    ['documents', { rights: ['unknown'] }, 'rights: ["unknown"] is not one of'],
    ['documents', { url: ['https://example.org'] }, 'url: ["https://example.org"] is not an address'],
    ['documents', { published: { ...dated, edtf: ['2030'] } }, 'published.edtf: ["2030"] is not a date'],
    ['claims', { act: ['answer'] }, 'act: ["answer"] is not one of answer, decline'],
    ['claims', { recorded: ['0.1.0'] }, 'recorded: ["0.1.0"] is not a release'],
    ['claims', { quantity: { hedge: 'about', low: -1 } }, 'quantity.low: -1 is not a whole number'],
    ['claims', { quantity: { hedge: 'about', low: 1.5 } }, 'quantity.low: 1.5 is not a whole number'],
    ['claims', { quantity: { hedge: 'about', low: '5' } }, 'quantity.low: "5" is not a whole number'],
  ])('%s: %j', (table, fields, problem) => {
    const problems = problemsOf(table, fields)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(problem)
  })
})

it('takes the ends of the earth, and a text of just as many characters as there is room for', () => {
  for (const point of [
    [180, 90],
    [-180, -90],
    [120, 0],
  ])
    expect(problemsOf('places', { point })).toEqual([])
  expect(problemsOf('reports', { attribution: 'x'.repeat(120) })).toEqual([])
  expect(problemsOf('reports', { attribution: '🐈'.repeat(120) })).toEqual([])
  expect(problemsOf('reports', { attribution: '🐈'.repeat(121) })).toHaveLength(1)
})

it('says how to mend a text that turns the writing around, and a value that is true or false', () => {
  expect(problemsOf('reports', { attribution: 'so\u202e' })[0]).toMatch(
    /characters; it changes the direction of writing and does not change it back/,
  )
  expect(problemsOf('places', { name: true })).toEqual(['name: true is not a text; put it in quotes: "true"'])
  expect(problemsOf('places', { name: ['x'] })).toEqual(['name: ["x"] is not a text'])
})

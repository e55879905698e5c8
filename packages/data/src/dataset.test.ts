import { describe, expect, it } from 'vitest'
import { smallDataset } from '../test/small-dataset.js'
import { createDataset, DatasetError } from './dataset.js'
import { dataset } from './record.js'
import { asOf } from './views/as-of.js'
import { certaintyOf } from './views/certainty-of.js'
import { select } from './views/select.js'

const problemsOf = (tables: unknown): readonly string[] => {
  try {
    createDataset(tables as never)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ table, id, field, reason }) => [table, id, field, reason].join(' | '))
  }
}

const ar = { id: 'ar', kind: 'state', name: 'Arland' } as const

describe('createDataset', () => {
  it('loads the tables of the record, also from JSON', () => {
    const copy = createDataset(JSON.parse(JSON.stringify(dataset)))
    expect(copy).toEqual({ ...dataset })
  })

  it('keeps what a view held only possibly', () => {
    const view = asOf(dataset, '2024-10-21')
    const copy = createDataset(JSON.parse(JSON.stringify(view)))
    expect(view.possible.length).toBeGreaterThan(0)
    expect(view.possible.map((id) => certaintyOf(copy, id))).toEqual(view.possible.map(() => 'possible'))
  })

  it('freezes a copy and leaves what it was given alone', () => {
    const actors = [{ ...ar, aliases: ['Ar'] }] as const
    const made = createDataset({ actors })
    expect(Object.isFrozen(actors[0])).toBe(false)
    expect(made.actors[0]?.aliases).toSatisfy(Object.isFrozen)
    expect(() => (made.actors as unknown[]).push('x')).toThrow(TypeError)
  })

  it('takes missing tables as empty', () => {
    expect(createDataset({}).claims).toEqual([])
  })

  it('says in one message how many problems there are, and which', () => {
    const problem = { table: 'actors', id: 'cn', field: 'kind', reason: 'R' }
    const messageOf = (count: number, more?: number): string =>
      new DatasetError(
        Array.from({ length: count }, () => problem),
        more,
      ).message
    expect(messageOf(1)).toBe('one problem, no dataset was made:\n  actors › cn › kind: R')
    expect(messageOf(2)).toBe(
      '2 problems, no dataset was made:\n  actors › cn › kind: R\n  actors › cn › kind: R',
    )
    expect(messageOf(1, 3)).toBe('4 problems, no dataset was made:\n  actors › cn › kind: R\n  and 3 more')
    const bare = new DatasetError([
      { table: '', id: '', field: '', reason: 'none' },
      { table: 'possible', id: '#0', field: '', reason: 'no id' },
    ])
    expect(bare.message).toBe('2 problems, no dataset was made:\n  tables: none\n  possible › #0: no id')
    expect([bare.name, bare.problems.length, bare.more]).toEqual(['DatasetError', 2, 0])
  })

  it('takes a table that is undefined for one left out, and says of what each is a list', () => {
    expect(createDataset({ actors: undefined, possible: undefined } as never).actors).toEqual([])
    expect(problemsOf({ actors: null, possible: 7 })).toEqual([
      'actors |  |  | is not a list of rows',
      'possible |  |  | is not a list of ids',
    ])
  })

  it('lists every problem once, with table, id, field and reason', () => {
    const tables = {
      actors: [
        ar,
        { id: 'Bo', kind: 'stat', nam: 'Borland' },
        { ...ar },
        { id: 'x', kind: 'body', name: 'X', parent: 'arr' },
        7,
      ],
      places: 'none',
      claimz: [],
      possible: ['nobody'],
    }
    expect(problemsOf(tables)).toEqual([
      'places |  |  | is not a list of rows',
      'claimz |  |  | is not a table. Did you mean "claims"?',
      'actors | Bo | id | "Bo" is not an id (lower-case letters, digits and single hyphens, at most 64 characters)',
      'actors | Bo | kind | "stat" is not one of state, igo, body, unit, person, outlet; did you mean "state"?',
      'actors | Bo | nam | unknown field "nam"; did you mean "name"?',
      'actors | ar | id | is already the id of a row in actors',
      'actors | #4 |  | 7 is not a row: a map of field names to values',
      'actors | x | parent | "arr" is not in actors. Did you mean "ar"?',
      'possible | nobody |  | is not the id of a claim, report or link',
    ])
  })

  it('says the discriminant first, and nothing of the fields it would decide', () => {
    expect(problemsOf({ questions: [{ id: 'q', kind: 'fcat', affirmCovers: 3 }] })).toEqual([
      'questions | q | kind | "fcat" is not one of fact, quantity, stance, choice; did you mean "fact"?',
    ])
    expect(problemsOf({ questions: [{ id: 'q' }] })).toEqual([
      'questions | q |  | "kind" is missing; add "kind": one of fact, quantity, stance, choice',
    ])
  })

  it('wants exactly one answer in a claim that answers', () => {
    const question = { id: 'q', kind: 'stance', text: 'Q', topic: 'china', phrases: { about: 'q' } }
    const claim = { id: 'c', question: 'q', claimant: null, act: 'answer', recorded: '0.1.0' }
    expect(problemsOf({ questions: [question], claims: [claim] })).toEqual([
      'claims | c |  | none of polarity, quantity, stance, choice is given; give exactly one of polarity, quantity, stance, choice',
    ])
    expect(
      problemsOf({ questions: [question], claims: [{ ...claim, polarity: 'deny', stance: 'condemns' }] }),
    ).toEqual([
      'claims | c |  | polarity and stance exclude one another; give exactly one of polarity, quantity, stance, choice',
    ])
  })

  it('tells a reference into the wrong table from one into none', () => {
    expect(
      problemsOf({ actors: [ar], places: [{ id: 'p', kind: 'city', name: 'P', within: 'ar' }] }),
    ).toEqual(['places | p | within | "ar" is in actors, not in places'])
  })

  it('knows a row without an id by its place, and does not take two of them for one', () => {
    const nameless = { kind: 'state', name: 'Arland' }
    expect(
      problemsOf({ actors: [ar, null, { ...ar, id: 7 }, nameless, nameless], possible: ['ar', 7] }),
    ).toEqual([
      'actors | #1 |  | null is not a row: a map of field names to values',
      expect.stringMatching(/^actors \| #2 \| id \| 7 is not an id/),
      expect.stringMatching(/^actors \| #3 \| {2}\| "id" is missing/),
      expect.stringMatching(/^actors \| #4 \| {2}\| "id" is missing/),
      'possible | ar |  | is not the id of a claim, report or link',
      'possible | #1 |  | is not the id of a claim, report or link',
    ])
  })

  it('names such a row by its place also in what is said once all are in', () => {
    const unnamed = { kind: 'body', name: 'A', parent: 'nobody' }
    const claim = { question: 'q', claimant: null, act: 'answer', stance: 'condemns', recorded: '0.1.0' }
    const question = {
      ...{ id: 'q', kind: 'fact', text: 'Q', topic: 'china', affirmCovers: 'a', denyCovers: 'd' },
      phrases: { affirm: 'it {was|be} so', deny: 'it {was not|not be} so' },
    }
    const problems = problemsOf({ actors: [ar, unnamed], questions: [question], claims: [claim] })
    expect(problems.map((problem) => problem.split(' is ')[0])).toEqual([
      'actors | #1 |  | "id"',
      'claims | #0 |  | "id"',
      'actors | #1 | parent | "nobody"',
    ])
  })

  it('looks through all of very many rows', () => {
    expect(problemsOf({ possible: Array.from({ length: 5000 }, (_, index) => index) })).toHaveLength(5000)
  })

  it('shows a long circle by its beginning, and one of twenty whole', () => {
    const circle = (length: number): readonly string[] =>
      problemsOf({
        actors: Array.from({ length }, (_, index) => ({
          id: `a${index}`,
          kind: 'body',
          name: 'A',
          parent: `a${(index + 1) % length}`,
        })),
      })
    const round = (length: number): string => Array.from({ length }, (_, index) => `a${index}`).join(' → ')
    expect(circle(20)).toEqual([`actors | a0 | parent | goes round in a circle: ${round(20)} → a0`])
    expect(circle(21)).toEqual([`actors | a0 | parent | goes round in a circle: ${round(10)} → 11 more → a0`])
  })

  it('names each circle once', () => {
    const body = (id: string, parent: string) => ({ id, kind: 'body', name: id, parent })
    expect(problemsOf({ actors: [body('c', 'a'), body('a', 'b'), body('b', 'a')] })).toEqual([
      'actors | a | parent | goes round in a circle: a → b → a',
    ])
  })

  it('finds circles also where something else is wrong, and no id that is none', () => {
    const body = (id: string, parent: string, kind = 'body') => ({ id, kind, name: id, parent })
    expect(
      problemsOf({
        actors: [body('a', 'b'), body('b', 'a', 'bodi'), { kind: 'state', name: 'x' }],
        places: [{ kind: 'city', name: 'y' }],
      }),
    ).toEqual([
      'actors | b | kind | "bodi" is not one of state, igo, body, unit, person, outlet; did you mean "body"?',
      'actors | #2 |  | "id" is missing; add "id": an id (lower-case letters, digits and single hyphens, at most 64 characters)',
      'places | #0 |  | "id" is missing; add "id": an id (lower-case letters, digits and single hyphens, at most 64 characters)',
      'actors | a | parent | goes round in a circle: a → b → a',
    ])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 7],
  ])('refuses %s for tables', (_, given) => {
    expect(problemsOf(given)).toEqual([' |  |  | not an object of tables'])
  })

  it('refuses what is no plain data, and says where', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    const bad = [10n, Symbol('s'), () => 1, new Map(), new Date(0), circle]
    for (const value of bad) expect(problemsOf({ actors: [{ ...ar, name: value }] })).toHaveLength(1)
    for (const value of bad) expect(problemsOf({ actors: [value] }).length).toBeGreaterThan(0)
    expect(problemsOf({ actors: [{ ...ar, aliases: [undefined, 'b'] }] })).toEqual([
      'actors | ar | aliases.0 | nothing is not a text',
    ])
    for (const possible of [5, {}, [Symbol('x')], ['ar'], [null]])
      expect(problemsOf({ actors: [ar], possible })).toHaveLength(1)
  })

  it('says everything on one line, however long what it quotes is', () => {
    const long = 'x'.repeat(10_000)
    expect(
      problemsOf({ 'act\nors': [], actors: [{ ...ar, id: `a\u2028${long}`, [`k\n${long}`]: long }] }),
    ).toEqual([
      'act\\u000aors |  |  | is not a table. Did you mean "actors"?',
      expect.stringMatching(/^actors \| a\\u2028x{77}… \| id \| "a.{0,70}… is not an id/),
      expect.stringMatching(
        /^actors \| a.{82,86} \| k\\u000ax{77}… \| unknown field "k\\u000ax{77}…"; fields here/,
      ),
    ])
  })

  it('suggests nothing that would break the line', () => {
    const questions = {
      id: 'q',
      kind: 'stance',
      text: 'Q',
      topic: 'china',
      phrases: { about: 'q' },
      event: 'e',
    }
    const event = { id: '\ud800', kind: 'briefing', label: 'B', concerns: [] }
    expect(problemsOf({ questions: [questions], events: [event] })).toContain(
      'questions | q | event | "e" is not in events. Did you mean "\\ud800"?',
    )
  })

  it('shows of a long circle what it is', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `a-${index}`)
    const actors = ids.map((id, at) => ({ id, kind: 'body', name: id, parent: ids[(at + 1) % 50] }))
    expect(problemsOf({ actors })).toEqual([
      'actors | a-0 | parent | goes round in a circle: a-0 → a-1 → a-2 → a-3 → a-4 → a-5 → a-6 → a-7 → a-8 → a-9 → 40 more → a-0',
    ])
  })

  it('shows numbers that JSON has not', () => {
    expect(problemsOf({ places: [{ id: 'p', kind: 'city', name: 'P', point: [Number.NaN, 0] }] })).toEqual([
      'places | p | point.0 | NaN is not a longitude from -180 to 180',
    ])
  })

  it('does not search long for what a thousand wrong ids meant', () => {
    const links = Array.from({ length: 2000 }, (_, index) => ({
      id: `l-${index}`,
      type: 'restates',
      from: `c-${index}`,
      to: `d-${index}`,
      assertedBy: 'ar',
    }))
    expect(problemsOf({ actors: [ar], links })).toHaveLength(4000)
  })

  it('does not search long among very many ids', () => {
    const claims = Array.from({ length: 100_001 }, (_, index) => ({
      id: `claim-${index}`,
      question: 'asked',
      claimant: null,
      act: 'decline',
      recorded: '0.1.0',
    }))
    const links = ['claim-1o', 'claim-2o'].map((to) => ({
      id: `to-${to}`,
      type: 'restates',
      from: 'claim-1',
      to,
      assertedBy: 'curators',
    }))
    const question = { id: 'asked', kind: 'stance', text: 'Q', topic: 'china', phrases: { about: 'q' } }
    const possible = claims.map(({ id }) => id) // any number of them may be
    expect(problemsOf({ questions: [question], claims, links, possible })).toEqual([
      expect.stringMatching(/"claim-1o" is not in claims\. Did you mean "claim-1/),
      'links | to-claim-2o | to | "claim-2o" is not in claims.',
    ])
  })

  it('is not led astray by keys of the object prototype', () => {
    const row = JSON.parse('{"id":"x","kind":"constructor","__proto__":{"name":"y"},"toString":1}') as unknown
    expect(problemsOf({ questions: [row] })).toEqual([
      'questions | x | kind | "constructor" is not one of fact, quantity, stance, choice',
    ])
    expect(problemsOf({ actors: [{ ...ar, hasOwnProperty: 1 }] })).toHaveLength(1)
    expect(({} as { name?: unknown }).name).toBeUndefined()
  })
})

it('loads a view that holds a withdrawn claim without the one that replaced it', () => {
  const view = select(
    smallDataset({
      claims: [
        { id: 'old', polarity: 'deny', withdrawn: '0.2.0', withdrawnWhy: 'merged', replacedBy: 'new' },
        { id: 'new', polarity: 'affirm', claimant: 'bb', recorded: '0.2.0' },
      ],
    }),
    { claimant: 'aa' },
  )
  expect(createDataset(JSON.parse(JSON.stringify(view))).claims.map(({ id }) => id)).toEqual(['old'])
})

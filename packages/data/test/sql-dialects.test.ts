/**
 * The views of `sql/` as a parser reads them that knows many dialects: every view parses in each, no function is used
 * that one database alone has, and what others write differently is listed with the views that it is in.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { init, parse, SUPPORTED_DIALECTS } from '@guanmingchiu/sqlparser-ts'
import { describe, expect, it } from 'vitest'
import { createTable } from '../compiler/emit/relations/create-table.js'
import { readingViews } from '../compiler/emit/relations/reading-views.js'
import { ofTheRecord } from './relation-samples.js'
import { reservedWords } from './sql-reserved-words.js'

await init()

/** A statement as the parser has it; what is in it is looked for by name, wherever it stands. */
type Parsed = Readonly<Record<string, unknown>>

interface Construct {
  readonly construct: string
  readonly views: readonly string[]
  readonly elsewhere: string
}

const sql = String(readingViews().content)
const statements = parse(sql, 'duckdb') as unknown as readonly Parsed[]
const listed = JSON.parse(
  readFileSync(new URL('../sql/dialects.json', import.meta.url), 'utf8'),
) as readonly Construct[]

/** Every object anywhere in a value. */
function* within(value: unknown): Generator<Parsed> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Parsed
  for (const inner of Object.values(value)) yield* within(inner)
}

const holds = (value: unknown, is: (part: Parsed) => boolean): boolean => {
  for (const part of within(value)) if (is(part)) return true
  return false
}

/** What stands under a name, wherever that is. */
const under = (value: unknown, name: string): readonly unknown[] =>
  [...within(value)].flatMap((part) => (Object.hasOwn(part, name) ? [part[name]] : []))

const texts = (value: unknown): readonly string[] => under(value, 'value').map(String)
const nameOf = (statement: Parsed): string => texts((statement.CreateView as Parsed).name).join('.')
const isPlainUnion = ({ set_quantifier }: Parsed): boolean => set_quantifier === 'None'
const isRecursive = (part: Parsed): boolean => part.recursive === true

/** The common table expressions of a recursive WITH that refer to themselves. */
const recursions = (statement: Parsed): readonly Parsed[] =>
  [...within(statement)]
    .filter(isRecursive)
    .flatMap((clause) => clause.cte_tables as readonly Parsed[])
    .filter(({ alias, query }) =>
      under(query, 'Table').some((table) =>
        texts((table as Parsed).name).includes(texts((alias as Parsed).name)[0] ?? ''),
      ),
    )

/** How each construct of the list is known in a statement. */
const isThere: Readonly<Record<string, (statement: Parsed) => boolean>> = {
  'recursion that UNION ends': (statement) => recursions(statement).some((one) => holds(one, isPlainUnion)),
  recursion: (statement) => recursions(statement).length > 0,
  'columns named after WITH': (statement) =>
    under(statement, 'cte_tables').some((ctes) =>
      (ctes as readonly Parsed[]).some(
        ({ alias }) => ((alias as Parsed).columns as readonly unknown[]).length > 0,
      ),
    ),
  'UNION without ALL': (statement) => holds(statement, isPlainUnion),
  'outer joins': (statement) => holds(statement, (part) => Object.hasOwn(part, 'Left')),
  'CAST to VARCHAR': (statement) => holds(statement, (part) => Object.hasOwn(part, 'Varchar')),
  'texts put together with ||': (statement) => holds(statement, ({ op }) => op === 'StringConcat'),
  'texts compared by order': (statement) =>
    ['claims_statement', 'contradictions'].includes(nameOf(statement)) &&
    holds(statement, ({ op }) => op === 'Lt'),
}

describe('every view', () => {
  it.each(SUPPORTED_DIALECTS)('is one statement in %s', (dialect) => {
    const parsed = parse(sql, dialect) as unknown as readonly Parsed[]
    expect(parsed.map(nameOf)).toEqual(statements.map(nameOf))
    expect(parsed.length).toBeGreaterThan(25)
  })

  it('could be refused: the parser takes no slip', () => {
    for (const dialect of SUPPORTED_DIALECTS)
      expect(() =>
        parse(sql.replace('CREATE VIEW claims_said AS', 'CREATE VIEW claims_said'), dialect),
      ).toThrow()
  })

  it('calls no function that one database alone has', () => {
    const called = under(statements, 'Function').flatMap((call) => texts((call as Parsed).name)[0] ?? [])
    expect([...new Set(called)].sort()).toEqual([
      'COALESCE',
      'COUNT',
      'FIRST_VALUE',
      'MAX',
      'MIN',
      'ROW_NUMBER',
      'SUM',
    ])
  })

  it('has names that need no quotes', () => {
    const columns = under(statements, 'alias').flatMap((alias) => texts(alias).slice(0, 1))
    const names = [...new Set([...statements.map(nameOf), ...columns])]
    expect(names.filter((name) => reservedWords.has(name) || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([])
    expect(names).toContain('possible_from')
  })

  it('has a name that no relation has', () => {
    const relations = ofTheRecord.map(({ name }) => name)
    expect(statements.map(nameOf).filter((name) => relations.includes(name))).toEqual([])
  })

  it('says what a row is', () => {
    for (const statement of statements)
      expect(sql).toMatch(
        new RegExp(`-- A row is (?:[^\\n]*\\n--)*[^\\n]*\\nCREATE VIEW ${nameOf(statement)} AS`),
      )
  })

  it('has no semicolon in its comments, at which simple tools would cut', () => {
    expect(sql.split('\n').filter((line) => line.startsWith('--') && line.includes(';'))).toEqual([])
  })
})

describe('what others write differently', () => {
  it.each(listed.map(({ construct, views }) => [construct, views] as const))('%s', (construct, views) => {
    const there = isThere[construct]
    expect(
      statements
        .filter((statement) => there?.(statement))
        .map(nameOf)
        .sort(),
    ).toEqual([...views].sort())
  })

  it('is all that is looked for', () => {
    expect(listed.map(({ construct }) => construct)).toEqual(Object.keys(isThere))
  })
})

it('the tables that the views stand on parse in every dialect too', () => {
  const dialect = {
    types: {
      text: 'VARCHAR(64)',
      integer: 'BIGINT',
      real: 'DOUBLE PRECISION',
      boolean: 'BOOLEAN',
      date: 'DATE',
    },
    ...{ numericBooleans: false, ownKeys: false, comments: false, options: '' },
  }
  for (const name of SUPPORTED_DIALECTS)
    for (const relation of ofTheRecord) expect(parse(createTable(relation, dialect), name)).toHaveLength(1)
})

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { asOf, dataset } from '../../../src/index.js'
import type { Dataset, TableName } from '../../../src/model.js'
import type { Field, Shape } from '../../../src/schema/field.js'
import { questions } from '../../../src/schema/questions.js'
import { tableNames } from '../../../src/schema/table-names.js'
import { shapes } from '../../../src/schema/tables.js'
import { tables } from '../../../test/oracle/generate.js'
import { smallDataset } from '../../../test/small-dataset.js'
import { reservedWords } from '../../../test/sql-reserved-words.js'
import { definitionsAt } from '../code-definitions.js'
import { modelComments } from '../model-comments.js'
import { positionColumn, renamed } from './names.js'
import type { Relation, RelationValue } from './relation.js'
import { relationsOf } from './relations-of.js'

type Loose = Readonly<Record<string, unknown>>

let relations: readonly Relation[]
beforeEach(() => {
  relations = relationsOf(dataset)
})
const named = (given: readonly Relation[], name: string): Relation => {
  const relation = given.find((one) => one.name === name)
  if (!relation) throw new Error(`no relation ${name}`)
  return relation
}
const columnOf = (relation: string, name: string) =>
  named(relations, relation).columns.find((column) => column.name === name)
const objectsOf = ({ columns, rows }: Relation): readonly Readonly<Record<string, RelationValue>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] as RelationValue])))
const rowOf = (given: Dataset, relation: string, id: string) =>
  objectsOf(named(relationsOf(given), relation)).find((row) => row.id === id)

describe('the relations', () => {
  it('are the tables in their order, each followed by those of its lists and maps', () => {
    expect(relations.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "actors",
        "actors_aliases",
        "actors_names",
        "actors_ids",
        "places",
        "places_names",
        "places_ids",
        "documents",
        "documents_authors",
        "documents_zones",
        "events",
        "events_concerns",
        "questions",
        "questions_phrases",
        "questions_choices",
        "claims",
        "claims_joint",
        "claims_choice",
        "claims_citing",
        "reports",
        "reports_spans",
        "reports_via",
        "links",
      ]
    `)
  })

  it('have columns by the rules of their shapes', () => {
    expect(named(relations, 'reports_via').columns.map(({ name }) => name)).toEqual([
      'report',
      'position',
      'actor',
      'at_edtf',
      'at_earliest',
      'at_latest',
    ])
    expect(named(relations, 'actors_names').columns.map(({ name }) => name)).toEqual([
      'actor',
      'code',
      'text',
    ])
    expect(named(relations, 'claims_choice').columns.map(({ name }) => name)).toEqual([
      'claim',
      'position',
      'choice',
    ])
    expect(named(relations, 'claims_joint').columns.map(({ name }) => name)).toEqual([
      'claim',
      'position',
      'actor',
    ])
    expect(named(relations, 'places').columns.map(({ name }) => name)).toEqual([
      'id',
      'kind',
      'name',
      'within_place',
      'lon',
      'lat',
    ])
    expect(named(relations, 'claims').columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quantity_low', 'said_edtf', 'said_earliest', 'said_latest', 'said_basis']),
    )
  })

  it('have names that are unique and need no quotes', () => {
    const names = relations.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)])
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([])
    expect([...new Set(names)].filter((name) => reservedWords.has(name))).toEqual([])
    for (const { name, columns } of relations)
      expect([name, new Set(columns.map((column) => column.name)).size]).toEqual([name, columns.length])
    expect(new Set(relations.map(({ name }) => name)).size).toBe(relations.length)
  })

  it('rename nothing but what is reserved', () => {
    const inUse = relations.flatMap(({ columns }) => columns.map(({ name }) => name))
    for (const [before, after] of Object.entries(renamed)) {
      expect([before, reservedWords.has(before)]).toEqual([before, true])
      expect(inUse).toContain(after)
    }
  })

  it('say what they, their columns and their codes mean', () => {
    const silent = relations.flatMap(({ name, description, columns }) => [
      ...(description ? [] : [name]),
      ...columns.flatMap((column) => [
        ...(column.description ? [] : [`${name}.${column.name}`]),
        ...Object.entries(column.codes ?? {}).flatMap(([code, meaning]) =>
          meaning ? [] : [`${name}.${column.name}: ${code}`],
        ),
      ]),
    ])
    expect(silent).toEqual([])
    expect(columnOf('claims', 'modality')?.description).toContain('filled in')
    expect(columnOf('reports', 'framing')?.description).toContain('filled in')
    expect(columnOf('claims', 'said_edtf')?.description).toMatch(/^When it was said/)
  })

  it.each([
    [
      'claims',
      'said_earliest',
      'date',
      true,
      'The first day that `said_edtf` allows; null where it is open.',
    ],
    ['claims', 'said_latest', 'date', true, 'The last day that `said_edtf` allows; null where it is open.'],
    ['places', 'lon', 'real', true, 'The longitude, in degrees (WGS 84).'],
    ['places', 'lat', 'real', true, 'The latitude, in degrees (WGS 84).'],
    ['claims_joint', 'claim', 'text', false, 'The claim that has it, by its id.'],
    ['claims_joint', 'position', 'integer', false, 'Its place in the list, from 0 on.'],
    ['actors_names', 'code', 'text', false, 'The key under which it stands.'],
  ])(
    'have columns of which no field of the model is told: %s.%s',
    (relation, name, type, nullable, description) => {
      expect(columnOf(relation, name)).toEqual({ name, type, nullable, description })
    },
  )

  it('tell of each field what the model says, and what is understood where it is left out', () => {
    const commentOn = modelComments()
    const said = (relation: string, name: string) => columnOf(relation, name)?.description
    expect(said('claims', 'question')).toBe(commentOn('claims', ['question']))
    expect(said('claims', 'modality')).toBe(
      `${commentOn('claims', ['modality'])} It is filled in here where the record leaves it out.`,
    )
    expect(said('claims', 'tacit')).toBe(`${commentOn('claims', ['tacit'])} Here true or null.`)
    expect(said('claims', 'said_edtf')).toBe(
      `${commentOn('claims', ['said'])} ${commentOn('claims', ['said', 'edtf'])}`,
    )
    expect(said('questions', 'is_exclusive')).toBe(commentOn('questions', ['exclusive']))
    expect(columnOf('claims_choice', 'choice')).toEqual({
      name: 'choice',
      type: 'text',
      nullable: false,
      description: commentOn('claims', ['choice']),
    })
    expect(said('reports_via', 'actor')).toBe(commentOn('reports', ['via', 'actor']))
    expect(named(relations, 'reports_via').description).toBe(commentOn('reports', ['via']))
    expect(named(relations, 'questions_phrases').description).toBe(
      Object.keys('cases' in questions ? questions.cases : {})
        .map((kind) => `${kind}: ${commentOn('questions', ['phrases'], kind)}`)
        .join(' '),
    )
    expect(columnOf('claims', 'modality')?.codes).toEqual(definitionsAt['claims.modality'])
    expect(columnOf('documents', 'origin_basis')?.codes).toEqual(definitionsAt['documents.origin.basis'])
  })

  it('hold what SQL has for each kind of field', () => {
    const types = (relation: string) =>
      Object.fromEntries(named(relations, relation).columns.map(({ name, type }) => [name, type]))
    expect(types('documents')).toMatchObject({
      id: 'text',
      title: 'text',
      url: 'text',
      accessed: 'date',
      published_edtf: 'text',
      published_earliest: 'date',
      text_length: 'integer',
      rights: 'text',
    })
    expect(types('claims')).toMatchObject({ recorded: 'text', tacit: 'boolean', repeats: 'integer' })
    expect(types('questions')).toMatchObject({ is_exclusive: 'boolean', subset_of: 'text' })
    expect(types('reports_spans')).toMatchObject({ report: 'text', exact: 'text', start_offset: 'integer' })
  })

  it('are known by their ids, or by what they belong to and their place in it', () => {
    for (const { name, primaryKey, columns } of relations)
      expect([name, primaryKey]).toEqual([
        name,
        name.includes('_') ? columns.slice(0, 2).map((column) => column.name) : ['id'],
      ])
  })

  it('have the codes of every kind of row, and take null where a kind leaves a field out', () => {
    expect(Object.keys(columnOf('questions', 'kind')?.codes ?? {})).toEqual([
      'fact',
      'quantity',
      'stance',
      'choice',
    ])
    const nullable = (relation: string, name: string) => columnOf(relation, name)?.nullable
    expect(nullable('questions', 'text')).toBe(false)
    expect(nullable('questions', 'is_exclusive')).toBe(true) // required, in one kind
    expect(nullable('claims', 'claimant')).toBe(true) // required, may be null
    expect(nullable('claims', 'said_basis')).toBe(true) // required in a map that is not
    expect(nullable('documents', 'published_edtf')).toBe(false)
    expect(nullable('documents', 'published_latest')).toBe(true) // a date may be open
    expect(nullable('claims', 'modality')).toBe(false)
  })

  it('have a foreign key where a value is always an id', () => {
    const { foreignKeys } = named(relations, 'links')
    expect(foreignKeys).toEqual([
      { column: 'from_claim', relation: 'claims' },
      { column: 'to_claim', relation: 'claims' },
      { column: 'document', relation: 'documents' },
    ])
    expect(named(relations, 'claims').foreignKeys).toContainEqual({ column: 'claimant', relation: 'actors' })
    expect(named(relations, 'claims').columns.find(({ name }) => name === 'claimant')?.nullable).toBe(true)
  })
})

describe('what the record leaves open', () => {
  const said = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })

  it('is null: the open end of a date, the bounds of a date that is not there', () => {
    const given = smallDataset({ claims: [{ id: 'c', polarity: 'deny', ...said('[..2030-01-10]') }] })
    expect(rowOf(given, 'claims', 'c')).toMatchObject({
      said_edtf: '[..2030-01-10]',
      said_earliest: null,
      said_latest: '2030-01-10',
      about_edtf: null,
      about_earliest: null,
      about_latest: null,
    })
  })

  it('is null: a claimant whom nobody names', () => {
    const given = smallDataset({ claims: [{ id: 'c', polarity: 'deny', claimant: null }] })
    expect(rowOf(given, 'claims', 'c')?.claimant).toBe(null)
  })

  it('is filled in where the model gives it a meaning, and nowhere else', () => {
    const given = smallDataset({
      claims: [
        { id: 'c', polarity: 'deny' },
        { id: 'd', polarity: 'deny', modality: 'planned', tacit: true },
      ],
    })
    expect(rowOf(given, 'claims', 'c')).toMatchObject({ modality: 'actual', tacit: null })
    expect(rowOf(given, 'claims', 'd')).toMatchObject({ modality: 'planned', tacit: true })
    expect(rowOf(given, 'reports', 'c-report')).toMatchObject({ framing: 'neutral', first: null })
  })

  it('is refused where it is whether a row belongs at all', () => {
    const view = asOf(dataset, '2024-10-21')
    expect(view.possible).not.toEqual([])
    expect(() => relationsOf(view)).toThrow(
      new RangeError(
        `no relations of a view that holds something only possibly: "${view.possible[0]}" would read as certain`,
      ),
    )
  })
})

describe('nothing is lost', () => {
  const [drawn, order] = [fc.sample(tables, { numRuns: 60, seed: 20241028 }), tableNames]
  const rich = smallDataset({
    claims: [
      { id: 'c', polarity: 'deny', joint: ['bb', 'aa'], citing: ['wire'], about: '2030/..' },
      { id: 'd', question: 'choice', choice: ['b', 'a'], repeats: 0, basis: 'media' },
    ],
    reports: [
      {
        id: 'r',
        claim: 'c',
        via: [{ actor: 'weekly', at: '2030-01' }, { actor: 'wire' }],
        fault: { printed: 'x', why: 'y' },
        spans: [
          { start: 9, end: 12, head: 'one', tail: 'two' },
          { start: 0, end: 4, exact: 'word' },
        ],
      },
    ],
  })

  it.each(order)('of %s', (table) => {
    for (const given of [dataset, rich, ...drawn])
      expect(rebuilt(relationsOf(given), table)).toEqual(given[table].map((row) => filledIn(table, row)))
  })

  it('that the test could not see: it looks at lists and maps of several entries', () => {
    for (const name of ['claims_joint', 'claims_choice', 'reports_via', 'reports_spans'])
      expect([name, named(relationsOf(rich), name).rows.length]).toEqual([name, 2])
  })

  it('and the same is made of the same', () => {
    expect(relationsOf(dataset)).toEqual(relations)
  })
})

it('the keys hold', () => {
  for (const given of [dataset, ...fc.sample(tables, { numRuns: 40, seed: 7 })]) {
    const all = relationsOf(given)
    const ids = new Map(
      all.map((relation) => [relation.name, new Set(objectsOf(relation).map(({ id }) => id))]),
    )
    for (const [index, relation] of all.entries()) {
      const { name, primaryKey, foreignKeys } = relation
      const rows = objectsOf(relation)
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((column) => row[column])))
      expect([name, new Set(keys).size]).toEqual([name, rows.length])
      for (const { column, relation: to } of foreignKeys) {
        const dangling = rows.filter((row) => row[column] !== null && !ids.get(to)?.has(row[column] ?? null))
        expect([name, column, dangling]).toEqual([name, column, []])
        expect(all.findIndex((other) => other.name === to)).toBeLessThanOrEqual(index)
      }
    }
  }
})

/** The rows of a table, from the relations and the shapes alone. */
function rebuilt(all: readonly Relation[], table: TableName): readonly Loose[] {
  const owner = table.slice(0, -1)
  const shape = shapes[table]
  const items = new Map<string, ReadonlyMap<unknown, readonly Loose[]>>()
  for (const relation of all.filter(({ name }) => name.startsWith(`${table}_`)))
    items.set(relation.name, grouped(objectsOf(relation), owner))

  const valueAt = (row: Loose, path: readonly string[], field: Field): unknown => {
    const name = path.map((step) => step.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase()).join('_')
    const column = Object.hasOwn(renamed, name) ? (renamed[name] as string) : name
    const below = items.get(`${table}_${name}`)?.get(row.id) ?? []
    if (field.is === 'list') {
      const sorted = below.toSorted((a, b) => Number(a.position) - Number(b.position))
      const { of } = field
      const list = sorted.map((item) => (of.is === 'record' ? inside(item, [], of.shape) : last(item)))
      return list.length > 0 || !field.optional ? list : undefined
    }
    if (field.is === 'map' || (field.is === 'record' && items.has(`${table}_${name}`))) {
      const map = Object.fromEntries(below.map((item) => [item.code, item.text]))
      return below.length > 0 || !field.optional ? map : undefined
    }
    if (field.is === 'record') {
      const map = inside(row, path, field.shape)
      return Object.keys(map).length > 0 ? map : undefined
    }
    if (field.is === 'tuple') return row.lon === null ? undefined : [row.lon, row.lat]
    if (field.is === 'edtf') return row[path.at(-1) === 'edtf' ? name : `${name}_edtf`] ?? undefined
    const value = row[column]
    return value === null && !(field.is === 'reference' && field.or.includes(null)) ? undefined : value
  }
  const inside = (row: Loose, path: readonly string[], { fields }: Shape): Loose =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([name, field]) => [name, valueAt(row, [...path, name], field)] as const)
        .filter(([, value]) => value !== undefined),
    )
  const last = (item: Loose): unknown => Object.values(item).at(-1)

  return objectsOf(named(all, table)).map((row) => {
    const one = 'cases' in shape ? shape.cases[String(row[shape.on])] : shape
    return one ? inside(row, [], one) : {}
  })
}

function grouped(rows: readonly Loose[], column: string): ReadonlyMap<unknown, readonly Loose[]> {
  const groups = new Map<unknown, Loose[]>()
  for (const row of rows) {
    const group = groups.get(row[column])
    if (group) group.push(row)
    else groups.set(row[column], [row])
  }
  return groups
}

function filledIn(table: TableName, row: object): object {
  if (table === 'claims') return { modality: 'actual', ...row }
  return table === 'reports' ? { framing: 'neutral', ...row } : row
}

it('the places in a list count from 0, without a gap', () => {
  const lists = relationsOf(dataset).filter(({ columns }) => columns[1]?.name === positionColumn)
  expect(lists.length).toBeGreaterThan(0)
  for (const { name, rows } of lists) {
    for (const owner of new Set(rows.map(([id]) => id))) {
      const places = rows.flatMap(([id, place]) => (id === owner ? [place] : []))
      expect([name, owner, places]).toEqual([name, owner, [...places.keys()]])
    }
  }
})

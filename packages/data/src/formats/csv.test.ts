import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset, DatasetError } from '../dataset.js'
import { asOf, certaintyOf, dataset, select } from '../index.js'
import type { Dataset, TableName } from '../model.js'
import { type Field, id, record, text } from '../schema/field.js'
import { flawOf } from '../schema/sound-text.js'
import { tableNames } from '../schema/table-names.js'
import { shapes } from '../schema/tables.js'
import { takesNull } from './cells.js'
import { columnsOf } from './columns.js'
import { readCsv } from './csv-text.js'
import { fromCsv } from './from-csv.js'
import { toCsv } from './to-csv.js'

const allCsv = (given: Dataset): Record<TableName, string> =>
  Object.fromEntries(tableNames.map((table) => [table, toCsv(given, table)])) as Record<TableName, string>

const view = asOf(dataset, '2024-10-21')

const problemsOf = (tables: Partial<Record<TableName, string>>): readonly string[] => {
  try {
    fromCsv(tables)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ table, id, field, reason }) => [table, id, field, reason].join(' | '))
  }
}

const actors = (...lines: readonly string[]): { readonly actors: string } => ({
  actors: ['id,kind,name,aliases,names,parent,identified,ids', ...lines]
    .map((line) => `${line}\r\n`)
    .join(''),
})

describe('the columns', () => {
  const fieldsIn = (table: TableName): readonly (readonly [string, Field])[] => {
    const shape = shapes[table]
    return ('cases' in shape ? Object.values(shape.cases) : [shape]).flatMap(({ fields }) =>
      Object.entries(fields),
    )
  }

  it.each(tableNames)('of %s hold every field once', (table) => {
    const names = columnsOf(shapes[table]).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const tops = new Set(names.map((name) => name.split('.')[0]))
    expect(tops).toEqual(new Set(fieldsIn(table).map(([name]) => name)))
  })

  it('are dotted for maps of fixed fields, and one for open maps, lists and maps that differ by kind', () => {
    const names = (table: TableName) => columnsOf(shapes[table]).map(({ name }) => name)
    expect(names('claims')).toEqual(
      expect.arrayContaining([
        'said.edtf',
        'said.basis',
        'said.why',
        'said.printed',
        'quantity.hedge',
        'choice',
      ]),
    )
    expect(names('claims')).not.toContain('said')
    expect(names('questions').filter((name) => name.startsWith('phrases'))).toEqual(['phrases'])
    expect(names('documents')).toEqual(expect.arrayContaining(['text.sha256', 'text.length', 'zones']))
  })

  it('are one for a map that has other fields in another kind of row', () => {
    const kind = (name: string) => ({
      fields: { id, has: record<{ [x: string]: string }>({ [name]: text } as never) },
    })
    expect(columnsOf({ on: 'kind', cases: { a: kind('a') } }).map(({ name }) => name)).toEqual([
      'id',
      'has.a',
    ])
    expect(columnsOf({ on: 'kind', cases: { a: kind('a'), b: kind('b') } })).toEqual([
      { name: 'id', field: id },
      { name: 'has', field: { is: 'map', of: text } },
    ])
  })

  it('take the codes that a field has in rows of any kind, each once', () => {
    const kind = (...[name, how, odd, even]: readonly Field[]) => ({
      fields: { kind: name, how, odd, even } as Record<string, Field>,
    })
    const code = (...all: readonly string[]): Field => ({ is: 'code', codes: all })
    const columns = columnsOf({
      on: 'kind',
      cases: {
        a: kind(code('a'), code('walk', 'ride'), text, code('x')),
        b: kind(code('b'), code('ride', 'sail'), code('y'), text),
        c: kind(code('c'), code('walk'), text, code('z')),
      },
    })
    expect(columns.map(({ name, field }) => [name, field.is])).toEqual([
      ['kind', 'code'],
      ['how', 'code'],
      ['odd', 'text'],
      ['even', 'code'],
    ])
    expect(columns.slice(0, 2).map(({ field }) => field)).toEqual([
      code('a', 'b', 'c'),
      code('walk', 'ride', 'sail'),
    ])
  })

  // On these rests that an empty cell has one meaning.
  it('take null where a value is required in every kind of row, outside maps', () => {
    for (const table of tableNames) {
      const shape = shapes[table]
      const cases = 'cases' in shape ? Object.values(shape.cases) : [shape]
      for (const { name, field } of columnsOf(shapes[table]).filter((column) => takesNull(column.field))) {
        expect([name, field.optional, name.includes('.')]).toEqual([name, undefined, false])
        expect(cases.every(({ fields }) => fields[name])).toBe(true)
      }
    }
  })

  it('have one in each map that is never empty where the map is there', () => {
    for (const table of tableNames) {
      for (const [name, field] of fieldsIn(table)) {
        if (field.is !== 'record') continue
        const required = Object.values(field.shape.fields).filter(
          (inner) => !inner.optional && !takesNull(inner),
        )
        expect([name, required.length > 0]).toEqual([name, true])
        expect(Object.keys(field.shape.fields).filter((inner) => inner.includes('.'))).toEqual([])
      }
    }
  })
})

describe('a table as CSV', () => {
  it.each(tableNames)('of %s reads the same with another reader', (table) => {
    for (const given of [dataset, view]) {
      const text = toCsv(given, table)
      const rows: readonly (readonly string[])[] = parse(text, { record_delimiter: '\r\n' })
      expect(rows).toEqual(readCsv(text).rows.map(({ cells }) => cells))
      expect(rows.length).toBe(given[table].length + 1)
    }
  })

  it.each(tableNames)('of %s has texts and codes as they are, in rows of every kind', (table) => {
    const cells: readonly Readonly<Record<string, string>>[] = parse(toCsv(dataset, table), { columns: true })
    const others = dataset[table].flatMap((row, index) =>
      Object.entries(row).filter(
        ([name, value]) => typeof value === 'string' && cells[index]?.[name]?.replace(/^'/, '') !== value,
      ),
    )
    expect(others).toEqual([])
  })

  it('has CRLF and no byte order mark', () => {
    const text = toCsv(dataset, 'places')
    expect(text.startsWith('id,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('leaves the claimant empty exactly where nobody is named', () => {
    const [header = [], ...rows]: readonly (readonly string[])[] = parse(toCsv(dataset, 'claims'))
    const unnamed = rows.filter((row) => row[header.indexOf('claimant')] === '').map(([id]) => id)
    expect(unnamed.length).toBeGreaterThan(0)
    expect(unnamed).toEqual(dataset.claims.filter(({ claimant }) => claimant === null).map(({ id }) => id))
  })

  it('says of a view what it holds only possibly, and of a whole record nothing', () => {
    for (const table of ['claims', 'reports', 'links'] as const) {
      const rows: readonly Record<string, string>[] = parse(toCsv(view, table), { columns: true })
      expect(rows.map(({ id }) => id)).toEqual(view[table].map(({ id }) => id))
      for (const { id = '', certainty } of rows) expect(certainty).toBe(certaintyOf(view, id as never))
      expect(toCsv(dataset, table).split('\r\n')[0]).not.toContain('certainty')
    }
    expect(toCsv(view, 'claims').split('\r\n')[0]).toMatch(/,certainty$/)
    expect(toCsv(view, 'questions').split('\r\n')[0]).not.toContain('certainty')
  })

  it('says which tables there are', () => {
    expect(() => toCsv(dataset, 'claim' as never)).toThrow(
      new RangeError(
        '"claim" is not a table: actors, places, documents, events, questions, claims, reports, links. Did you mean "claims"?',
      ),
    )
  })
})

describe('the way there and back', () => {
  it.each([
    ['the record', dataset],
    ['a view with possible rows', view],
    ['a narrow view', select(dataset, { claimant: null })],
    ['a view on the clock of publication', asOf(dataset, '2024-11-01', { clock: 'published' })],
    ['nothing', createDataset({})],
  ] as const)('keeps %s', (_, given) => {
    expect(fromCsv(allCsv(given))).toEqual({ ...given })
  })

  it('was tried on something possible', () => expect(view.possible.length).toBeGreaterThan(0))

  it('does not mind the order of tables and columns', () => {
    const reversed = Object.fromEntries(
      Object.entries(allCsv(view))
        .reverse()
        .map(([table, text]) => {
          const rows = readCsv(text).rows.map(({ cells }) => [...cells].reverse())
          return [
            table,
            rows
              .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
              .join('\r\n'),
          ]
        }),
    )
    expect(fromCsv(reversed)).toEqual({ ...view })
  })

  it('keeps hostile texts in every place that takes one', () => {
    const hostile = fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('=', '-', "'", '"', ',', '\r', '\n', '＝', '\t', ' ', '@') }),
        fc.constantFrom('__proto__', 'constructor', 'null', 'true', '[]', '{}', '0', "'", '\uFEFF=1'),
      )
      .filter((words) => words.trim() !== '' && flawOf(words) === undefined)
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const base = smallDataset({
          claims: [
            {
              id: 'one',
              polarity: 'deny',
              note: a,
              said: { edtf: '2030-01-10', basis: 'inferred', why: b, printed: c },
            },
            { id: 'two', claimant: null, question: 'choice', choice: [a, b] },
          ],
          reports: [
            { id: 'one-report', claim: 'one', raw: b, fault: { printed: a, why: c } },
            { id: 'two-report', claim: 'two', spans: [{ start: 0, end: 9, head: a, tail: c }] },
          ],
          documents: [
            {
              id: 'daily-text',
              title: a,
              authors: [b, c],
              lang: c,
              url: `https://daily.example/${a.replace(/[\s\p{C}]/gu, '')}`,
            },
          ],
        })
        const names = Object.fromEntries([
          [a, b],
          [c, a],
        ])
        const given = createDataset({
          ...base,
          actors: [...base.actors, { id: 'cc', kind: 'state', name: a, aliases: [b, c], names, ids: names }],
        })
        const back = fromCsv(allCsv(given))
        expect(back).toEqual(given)
        expect(Object.entries(back.actors.at(-1)?.names ?? {})).toEqual(Object.entries(names))
      }),
    )
  })

  it('tells an empty text from none', () => {
    const given = { ...createDataset({}), actors: [{ id: 'aa', kind: 'state', name: '' }] } as const
    expect(problemsOf({ actors: toCsv(given, 'actors') })).toEqual([
      'actors | aa | name | line 2: "" is not a text',
    ])
    expect(problemsOf(actors('aa,state,,,,,,'))).toEqual([
      'actors | aa |  | line 2: "name" is missing; add "name": a text',
    ])
  })
})

describe('what cannot be read', () => {
  it('is told of the whole text at once, with table, line and column', () => {
    expect(
      problemsOf({
        ...actors('aa,state,"Ar\nland",[oops,,,,', 'bb,state,Borland'),
        links: 'id,typ,from,to,to,assertedBy,document\r\n',
        claimz: 'id\r\n',
        places: '',
      } as never),
    ).toEqual([
      'claimz |  |  | "claimz" is not a table: actors, places, documents, events, questions, claims, reports, links. Did you mean "claims"?',
      'actors |  | aliases | line 2: is not JSON',
      'actors |  |  | line 4: has 3 cells, the header 8',
      ...columnsOf(shapes.places).map(
        ({ name }) => `places |  | ${name} | line 1: stands 0 times in the header`,
      ),
      'links |  | type | line 1: stands 0 times in the header',
      'links |  | to | line 1: stands 2 times in the header',
      'links |  | why | line 1: stands 0 times in the header',
      'links |  | typ | line 1: is not a column of links. Did you mean "type"?',
    ])
  })

  it('is told where the text stops being CSV', () => {
    expect(problemsOf(actors('aa,state,Arland,,,,,', 'bb,state,"Bor"land,,,,,'))).toEqual([
      'actors |  |  | line 3: is not CSV: a quotation mark, comma or line end (CRLF) is out of place',
    ])
  })

  it('is told before what is wrong with rows', () => {
    expect(problemsOf(actors('aa,stat,Arland,[oops,,,,'))).toEqual([
      'actors |  | aliases | line 2: is not JSON',
    ])
    expect(problemsOf(actors('aa,stat,Arland,,,,,'))).toEqual([
      'actors | aa | kind | line 2: "stat" is not one of state, igo, body, unit, person, outlet; did you mean "state"?',
    ])
    const claims = toCsv(view, 'claims').replace(/,possible\r\n/, ',perhaps\r\n')
    expect(problemsOf({ claims })).toEqual([
      expect.stringMatching(
        /^claims \| {2}\| certainty \| line \d+: "perhaps" is not "certain" or "possible"$/,
      ),
    ])
  })

  it.each([
    [5, '"5" is no map of tables to their texts'],
    ['id,kind', '"id,kind" is no map of tables to their texts'],
    [null, '"null" is no map of tables to their texts'],
    [undefined, '"undefined" is no map of tables to their texts'],
    [{ actors: 5 }, 'actors is "5", not the text of a file'],
    [{ actors: '', places: null }, 'places is "null", not the text of a file'],
    [{ links: ['id'] }, 'links is an object, not the text of a file'],
  ])('is refused where it is no text: %j', (tables, message) => {
    expect(() => fromCsv(tables as never)).toThrow(new TypeError(message))
  })

  it('is told of rows as createDataset tells it, with the line', () => {
    expect(
      problemsOf(
        actors(
          'aa,state,"Ar\r\nland",,,,,',
          'bb,stat,Borland,,,xx,,',
          'aa,state,Arland,,,,,',
          ',state,None,,,,,',
          'cc,state,Corland,,,,no,',
        ),
      ),
    ).toEqual([
      'actors | bb | kind | line 4: "stat" is not one of state, igo, body, unit, person, outlet; did you mean "state"?',
      'actors | aa | id | line 2 and 5: is already the id of a row in actors',
      'actors | #3 |  | line 6: "id" is missing; add "id": an id (lower-case letters, digits and single hyphens, at most 64 characters)',
      'actors | cc | identified | line 7: "no" is not false',
      'actors | bb | parent | line 4: "xx" is not in actors.',
    ])
  })

  it('is a column of certainty in a table of which a view holds nothing only possibly', () => {
    const text = toCsv(view, 'places').replaceAll('\r\n', ',certain\r\n').replace('certain', 'certainty')
    expect(problemsOf({ places: text })).toEqual([
      'places |  | certainty | line 1: is not a column of places.',
    ])
  })

  it('does not take a missing or mistaken certainty for certain', () => {
    const claims = toCsv(view, 'claims')
    expect(problemsOf({ ...allCsv(view), claims: claims.replace(/,possible\r\n/, ',\r\n') })).toEqual([
      expect.stringMatching(/^claims \| {2}\| certainty \| line \d+: "" is not "certain" or "possible"$/),
    ])
  })
})

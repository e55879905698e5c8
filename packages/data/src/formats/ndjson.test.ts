import { describe, expect, it } from 'vitest'
import { createDataset, DatasetError } from '../dataset.js'
import { asOf, dataset } from '../index.js'
import { tableNames } from '../schema/table-names.js'
import { fromNdjson, toNdjson } from './ndjson.js'

const view = asOf(dataset, '2024-10-21')

const problemsOf = (...lines: readonly unknown[]): readonly string[] => {
  try {
    fromNdjson(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ table, id, field, reason }) => [table, id, field, reason].join(' | '))
  }
}
const ar = { table: 'actors', row: { id: 'ar', kind: 'state', name: 'Arland\u2028\n' } } as const

describe('newline-delimited JSON', () => {
  it.each([
    ['the record', dataset],
    ['a view with possible rows', view],
    ['nothing', createDataset({})],
  ] as const)('keeps %s', (_, given) => {
    expect(fromNdjson(toNdjson(given))).toEqual({ ...given })
  })

  it('has a line for each row, tables in the order in which one leans on another', () => {
    const lines = toNdjson(view).split('\n')
    expect(lines.pop()).toBe('')
    const read = lines.map(
      (line) => JSON.parse(line) as { table: string; row: { id: string }; certainty?: string },
    )
    expect(read.map(({ row }) => row.id)).toEqual(
      tableNames.flatMap((table) => view[table].map(({ id }) => id)),
    )
    expect([...new Set(read.map(({ table }) => table))]).toEqual(
      tableNames.filter((table) => view[table].length > 0),
    )
    expect(view.possible.length).toBeGreaterThan(0)
    expect(read.filter((line) => 'certainty' in line)).toEqual(
      read.filter(({ row }) => view.possible.includes(row.id as never)),
    )
    expect(new Set(read.map(({ certainty }) => certainty))).toEqual(new Set([undefined, 'possible']))
  })

  it('takes CRLF and blank lines', () => {
    expect(fromNdjson(`\r\n${JSON.stringify(ar)}\r\n\n`).actors).toEqual([ar.row])
  })

  it('tells every line that cannot be read', () => {
    expect(
      problemsOf(
        ar,
        '{"table":',
        '',
        { table: 'actor', row: ar.row },
        'null',
        '[1]',
        { ...ar, certanity: 'possible' },
        {
          ...ar,
          certainty: 1,
        },
      ),
    ).toEqual([
      ' |  |  | line 2: is not JSON',
      expect.stringMatching(/^ \| {2}\| {2}\| line 4: "actor" is not a table: .* Did you mean "actors"\?$/),
      expect.stringMatching(/line 5: names no table/),
      ' |  |  | line 6: "0" is not "table", "row" or "certainty"',
      ' |  |  | line 7: "certanity" is not "table", "row" or "certainty"',
      'actors |  | certainty | line 8: 1 is not "certain" or "possible"',
    ])
  })

  it('tells the line of what createDataset refuses', () => {
    expect(
      problemsOf(
        ar,
        { table: 'actors', row: { id: 'bo', kind: 'body', name: 'Bo', parent: 'nowhere' } },
        { table: 'actors' },
        { table: 'places', row: { id: 'ar', kind: 'city', name: 'Ar' }, certainty: 'possible' },
      ),
    ).toEqual([
      'actors | #2 |  | line 3: nothing is not a row: a map of field names to values',
      'places | ar | id | line 4: is already the id of a row in actors',
      'actors | bo | parent | line 2: "nowhere" is not in actors.',
      'possible | ar |  | line 4: is not the id of a claim, report or link',
    ])
  })

  it('tells of a row that is none, though it is there only possibly', () => {
    expect(problemsOf({ table: 'claims', row: null, certainty: 'possible' })).toEqual([
      'claims | #0 |  | line 1: null is not a row: a map of field names to values',
      'possible | #0 |  | line 1: is not the id of a claim, report or link',
    ])
  })

  it('knows the line of each of many rows', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      table: 'actors',
      row: { id: `a-${index}`, kind: 'body', name: 'A', ...(index % 1000 === 999 && { parent: 'zz' }) },
    }))
    expect(problemsOf(...rows)).toEqual(
      [1000, 2000, 3000].map(
        (line) => `actors | a-${line - 1} | parent | line ${line}: "zz" is not in actors.`,
      ),
    )
  })

  it.each([
    [5, '"5" is not the text of a file'],
    [undefined, '"undefined" is not the text of a file'],
    [['{}'], 'an object is not the text of a file'],
  ])('takes nothing but a text, not %j', (given, message) => {
    expect(() => fromNdjson(given as never)).toThrow(new TypeError(message))
  })

  it('lets no key reach a prototype', () => {
    expect(problemsOf('{"__proto__":{"table":"actors"},"row":{}}')).toEqual([
      ' |  |  | line 1: "__proto__" is not "table", "row" or "certainty"',
    ])
    expect(problemsOf({ table: '__proto__', row: {} }).length).toBe(1)
  })
})

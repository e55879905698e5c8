// What the two databases share: the tables, and the questions in SQL. They give ids alone and not whole rows, which
// favours them.
import type { Relay, Report } from '../../packages/data/src/model.js'
import type { Flat } from './flat.js'
import { byQuestion, readVoices, readWays, wayOf } from './peer-rules.js'
import { type Parameters, page, type QuestionName } from './questions.js'

export type Cell = string | number | null

export interface SqlTable {
  readonly name: string
  readonly columns: Readonly<Record<string, 'TEXT' | 'INTEGER' | 'DOUBLE'>>
  readonly rows: Iterable<readonly Cell[]>
}

export function tablesOf({ claims, reports, documents, questions, links }: Flat): readonly SqlTable[] {
  const bit = (value: boolean): number => (value ? 1 : 0)
  return [
    {
      name: 'claims',
      columns: {
        place: 'INTEGER',
        id: 'TEXT',
        question: 'TEXT',
        claimant: 'TEXT',
        stands: 'INTEGER',
        first: 'TEXT',
        last: 'TEXT',
        about_first: 'TEXT',
        about_last: 'TEXT',
        asserts: 'INTEGER',
        actual: 'INTEGER',
        is_number: 'INTEGER',
        polarity: 'TEXT',
        choice: 'INTEGER',
        least: 'DOUBLE',
        most: 'DOUBLE',
        statement: 'TEXT',
      },
      rows: mapped(claims, (claim) => [
        claim.row,
        claim.id,
        claim.question,
        claim.claimant,
        bit(claim.stands),
        claim.first,
        claim.last,
        claim.aboutFirst,
        claim.aboutLast,
        bit(claim.asserts),
        bit(claim.actual),
        bit(claim.isNumber),
        claim.polarity ?? null,
        claim.choice ?? null,
        claim.least ?? null,
        claim.most ?? null,
        claim.statement,
      ]),
    },
    {
      name: 'voices',
      columns: { place: 'INTEGER', actor: 'TEXT' },
      rows: several(claims, ({ row, voices }) => [...new Set(voices)].map((voice) => [row, voice])),
    },
    {
      name: 'states',
      columns: { place: 'INTEGER', state: 'TEXT' },
      rows: several(claims, ({ row, states }) => states.map((state) => [row, state])),
    },
    {
      name: 'reports',
      columns: {
        place: 'INTEGER',
        id: 'TEXT',
        claim: 'TEXT',
        document: 'TEXT',
        origin: 'TEXT',
        via: 'TEXT',
      },
      rows: mapped(reports, ({ id, claim, document, origin, via }, row) => [
        row,
        id,
        claim,
        document,
        origin?.actor ?? null,
        via ? JSON.stringify(via) : null,
      ]),
    },
    {
      name: 'documents',
      columns: { id: 'TEXT', publisher: 'TEXT', origin: 'TEXT' },
      rows: mapped(documents, ({ id, publisher, origin }) => [id, publisher, origin?.actor ?? null]),
    },
    {
      name: 'questions',
      columns: { place: 'INTEGER', id: 'TEXT', exclusive: 'INTEGER', cumulative: 'INTEGER' },
      rows: mapped(questions, (question, row) => [
        row,
        question.id,
        bit(question.kind === 'choice' && question.exclusive),
        bit(question.kind === 'quantity' && question.measure === 'cumulative'),
      ]),
    },
    {
      name: 'links',
      columns: { place: 'INTEGER', type: 'TEXT', a: 'TEXT', b: 'TEXT' },
      rows: mapped(links, ({ type, from, to }, row) => [row, type, from, to]),
    },
  ]
}

function* mapped<T>(
  list: readonly T[],
  cells: (row: T, index: number) => readonly Cell[],
): Iterable<readonly Cell[]> {
  let index = 0
  for (const row of list) yield cells(row, index++)
}

function* several<T>(
  list: readonly T[],
  rows: (row: T) => readonly (readonly Cell[])[],
): Iterable<readonly Cell[]> {
  for (const row of list) yield* rows(row)
}

export const indexes = [
  'CREATE UNIQUE INDEX claims_id ON claims (id)',
  'CREATE INDEX claims_question ON claims (question)',
  'CREATE INDEX claims_time ON claims (last, first, id)',
  'CREATE INDEX claims_first ON claims (first, last)',
  'CREATE INDEX voices_actor ON voices (actor, place)',
  'CREATE INDEX states_state ON states (state, place)',
  'CREATE INDEX reports_claim ON reports (claim)',
  'CREATE UNIQUE INDEX documents_id ON documents (id)',
  'CREATE UNIQUE INDEX questions_id ON questions (id)',
]

/** One question: its statements, whose rows are joined, what is bound, and how the rows are read. */
export interface Sql {
  readonly statements: readonly string[]
  readonly bind: (parameters: Parameters) => readonly string[]
  readonly finish?: (rows: readonly (readonly Cell[])[]) => unknown
  readonly read: (answer: never) => readonly string[]
}

type Cells = readonly (readonly Cell[])[]

const readCells = (rows: Cells): readonly string[] => rows.map((cells) => cells.join(' '))

const inTime = 'ORDER BY last, first, id'

/** Of pairs in the order of the table, those whose answers do not go together. */
const clashing = (where: string): string => `
  SELECT a.id, b.id
  FROM claims a
  JOIN claims b ON b.question = a.question AND b.place > a.place
  JOIN questions q ON q.id = a.question
  WHERE ${where} a.asserts = 1 AND b.asserts = 1 AND a.statement <> b.statement
    AND ((a.actual = 1 AND b.actual = 1 AND a.polarity <> b.polarity
        AND a.about_last >= b.about_first AND b.about_last >= a.about_first)
      OR (q.exclusive = 1 AND (a.choice & b.choice) = 0)
      OR ((a.most < b.least OR b.most < a.least)
        AND a.about_last >= b.about_first AND b.about_last >= a.about_first)
      OR (q.cumulative = 1 AND ((a.about_last < b.about_first AND b.most < a.least)
        OR (b.about_last < a.about_first AND a.most < b.least))))
    AND NOT EXISTS (SELECT 1 FROM voices v JOIN voices w ON w.actor = v.actor
      WHERE v.place = a.place AND w.place = b.place)
  ORDER BY q.place, a.place, b.place`

const asserted = (where: string): string => `
  SELECT l.a, l.b FROM links l JOIN claims f ON f.id = l.a JOIN claims t ON t.id = l.b
  WHERE l.type = 'contradicts' AND f.stands = 1 AND t.stands = 1 ${where} ORDER BY l.place`

export const inSql: { readonly [Name in QuestionName]?: Sql } = {
  byId: { statements: ['SELECT id FROM claims WHERE id = ?'], bind: ({ claim }) => [claim], read: readCells },
  byClaimant: {
    statements: [
      'SELECT c.id FROM voices v JOIN claims c ON c.place = v.place WHERE v.actor = ? ORDER BY c.place',
    ],
    bind: ({ claimant }) => [claimant],
    read: readCells,
  },
  onQuestion: {
    statements: ['SELECT id FROM claims WHERE question = ? AND stands = 1 ORDER BY place'],
    bind: ({ question }) => [question],
    read: readCells,
  },
  questionInTime: {
    statements: [`SELECT id FROM claims WHERE question = ? AND stands = 1 ${inTime}`],
    bind: ({ question }) => [question],
    read: readCells,
  },
  series: {
    statements: [`SELECT id FROM claims WHERE question = ? AND stands = 1 AND is_number = 1 ${inTime}`],
    bind: ({ quantity }) => [quantity],
    read: readCells,
  },
  saidRange: {
    statements: ['SELECT id FROM claims WHERE last >= ? AND first <= ? ORDER BY place'],
    bind: ({ from, to }) => [from, to],
    read: readCells,
  },
  asOf: {
    statements: ['SELECT id FROM claims WHERE first <= ? OR last <= ? ORDER BY place'],
    bind: ({ day }) => [day, day],
    read: readCells,
  },
  asOfClaimant: {
    statements: [
      `SELECT c.id FROM voices v JOIN claims c ON c.place = v.place
       WHERE v.actor = ? AND (c.first <= ? OR c.last <= ?) ORDER BY c.place`,
    ],
    bind: ({ claimant, day }) => [claimant, day, day],
    read: readCells,
  },
  reports: {
    statements: ['SELECT id FROM reports WHERE claim = ? ORDER BY place'],
    bind: ({ claim }) => [claim],
    read: readCells,
  },
  provenance: {
    statements: [
      `SELECT r.id, r.via, coalesce(r.origin, d.origin), d.publisher, c.claimant
       FROM reports r JOIN documents d ON d.id = r.document JOIN claims c ON c.id = r.claim
       WHERE r.claim = ? ORDER BY r.place`,
    ],
    bind: ({ claim }) => [claim],
    finish: (rows) => rows.map(passed),
    read: readWays,
  },
  contradictionsOn: {
    statements: [clashing('a.question = ? AND'), asserted('AND f.question = ? AND t.question = f.question')],
    bind: ({ question }) => [question],
    read: readCells,
  },
  contradictions: { statements: [clashing(''), asserted('')], bind: () => [], read: readCells },
  firstPage: {
    statements: [`SELECT id FROM claims WHERE stands = 1 ${inTime} LIMIT ${page}`],
    bind: () => [],
    read: readCells,
  },
  positions: {
    statements: [
      `SELECT c.id, c.question FROM states s JOIN claims c ON c.place = s.place
       WHERE s.state = ? AND c.stands = 1 ${inTime}`,
    ],
    bind: ({ state }) => [state],
    finish: (rows) => byQuestion(rows.map(([id, question]) => ({ id, question })) as never),
    read: readVoices,
  },
}

function passed([id, via, origin, publisher, claimant]: readonly Cell[]) {
  const report = {
    id: id as string,
    ...(via !== null && { via: JSON.parse(via as string) as readonly Relay[] }),
    ...(origin !== null && { origin: { actor: origin as string, basis: 'stated' } as const }),
  } satisfies Pick<Report, 'id' | 'via' | 'origin'>
  return wayOf(claimant as string | null, report, { publisher: publisher as string })
}

export const notInSql = { origins: 'copies of copies: a recursive query that nobody would write first' }

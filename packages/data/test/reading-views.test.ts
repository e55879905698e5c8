/**
 * The views of `sql/` against the readings of the package: on the record, on generated datasets, and on small dense
 * ones in which everything meets everything. Each view gives what its reading gives, row for row.
 *
 * @module
 */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { generatedDataset } from '../bench/generated-dataset.js'
import { readingViews } from '../compiler/emit/relations/reading-views.js'
import { relationsOf } from '../compiler/emit/relations/relations-of.js'
import { claimantsOf, statesOf } from '../src/actors.js'
import { answerKey } from '../src/answers.js'
import {
  aboutBounds,
  documentBounds,
  knownBounds,
  publishedBounds,
  saidBounds,
  saidOn,
} from '../src/clocks.js'
import { bounds } from '../src/dates.js'
import {
  asOf,
  certaintyOf,
  contradictions,
  createDataset,
  dataset,
  estimates,
  firstAnswer,
  firstAnswers,
  headlineOnly,
  independence,
  lineage,
  originOf,
  origins,
  positions,
  stateOf,
} from '../src/index.js'
import { statementOf } from '../src/indexes/statements.js'
import type { Dataset, Row, TableName } from '../src/model.js'
import { tableNames } from '../src/schema/table-names.js'
import { type Cell, type InDuckdb, inDuckdb } from './in-duckdb.js'
import { tables } from './oracle/generate.js'
import { renamed } from './oracle/renamed.js'

type Rows = readonly (readonly (Cell | undefined)[])[]

const ways = [true, false]
const clocks = ['said', 'published'] as const

/** Many small datasets as one, each under ids of its own. */
const together = (parts: readonly Dataset[]): Dataset => {
  const apart = parts.map((part, index) => renamed(part, part, (id) => `n${100 + index}-${id}`))
  const rows = (table: TableName): readonly Row[] => apart.flatMap((part): readonly Row[] => part[table])
  const whole = Object.fromEntries(tableNames.map((table) => [table, rows(table)]))
  return createDataset(whole)
}

/** A claimant belongs to the nearest of the states above it. */
function withStateInState(tables: Dataset): Dataset {
  const actors = tables.actors.map((actor) =>
    actor.id === 'state-1' ? { ...actor, parent: 'state-0' } : actor,
  )
  return { ...tables, actors }
}

const given: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the record', dataset as unknown as Dataset],
  ['generated claims', createDataset(generatedDataset({ claims: 700, seed: 1 }))],
  [
    'others, with a state in a state',
    createDataset(withStateInState(generatedDataset({ claims: 300, seed: 2 }))),
  ],
  ['drawn datasets', together(fc.sample(tables, { numRuns: 80, seed: 20241028 }))],
]

const open: (readonly [name: string, dataset: Dataset, database: InDuckdb])[] = []
for (const [name, one] of given) open.push([name, one, await inDuckdb(one)])
afterAll(() => {
  for (const [, , database] of open) database.close()
})

/** Rows in an order of their own: what is absent is null, as in SQL. */
const sorted = (rows: Rows): readonly string[] =>
  rows.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).sort()

/** Holds what a query gives against what the package gives, on every dataset; at least one of them must give rows. */
async function agree(query: string, reading: (dataset: Dataset) => Rows): Promise<void> {
  let most = 0
  for (const [name, one, database] of open) {
    const expected = reading(one)
    most = Math.max(most, expected.length)
    expect([name, sorted(await database.rows(query))]).toEqual([name, sorted(expected)])
  }
  expect(most).toBeGreaterThan(0)
}

const standing = <T extends { readonly withdrawn?: string }>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ withdrawn }) => withdrawn === undefined)

describe('dates', () => {
  it('documents_published is documentBounds', () =>
    agree('SELECT document, earliest, latest FROM documents_published', ({ documents }) =>
      documents.map((document) => [document.id, ...both(documentBounds(document))]),
    ))

  it('reports_published is publishedBounds', () =>
    agree('SELECT report, claim, document, earliest, latest, withdrawn FROM reports_published', (one) =>
      one.reports.map((report) => [
        report.id,
        report.claim,
        report.document,
        ...both(publishedBounds(one, report)),
        report.withdrawn,
      ]),
    ))

  it('claims_published is knownBounds', () =>
    agree('SELECT claim, earliest, latest FROM claims_published', (one) =>
      one.claims.map((claim) => [claim.id, ...both(knownBounds(one, claim))]),
    ))

  it('claims_said is saidOn and saidBounds', () =>
    agree('SELECT claim, said_edtf, said_basis, dated_by, earliest, latest FROM claims_said', (one) =>
      one.claims.map((claim) => {
        const said = saidOn(one, claim)
        const by = claim.said ? 'claim' : said && 'occasion'
        return [claim.id, said?.edtf, said?.basis, by, ...both(saidBounds(one, claim))]
      }),
    ))

  it('claims_about is aboutBounds', () =>
    agree('SELECT claim, earliest, latest FROM claims_about', (one) =>
      one.claims.map((claim) => [claim.id, ...both(aboutBounds(one, claim))]),
    ))
})

describe('as of a day', () => {
  /** What a condition with a day keeps, for several days at once. */
  const held = (table: string, clock: string, days: readonly string[], possible: boolean): string =>
    `SELECT CAST(d.day AS VARCHAR), ${table.slice(0, -1)},
      CASE WHEN certain_from <= d.day THEN 'certain' ELSE 'possible' END
    FROM as_of_${table}, (VALUES ${days.map((day) => `(DATE '${day}')`).join(', ')}) AS d (day)
    WHERE clock = '${clock}'
      AND ${possible ? '(possible_from IS NULL OR possible_from <= d.day)' : 'certain_from <= d.day'}`

  it.each(clocks)('as_of_claims, as_of_reports and as_of_links are asOf on the clock %s', async (clock) => {
    let uncertain = 0
    for (const [name, one, database] of open) {
      const days = daysOf(one, 12)
      for (const possible of ways) {
        const views = days.map((day) => [day, asOf(one, day, { clock, possible })] as const)
        uncertain += views.reduce((sum, [, view]) => sum + view.possible.length, 0)
        for (const table of ['claims', 'reports', 'links'] as const) {
          const rows = await database.rows(held(table, clock, days, possible))
          const expected = views.flatMap(([day, view]) =>
            view[table].map(({ id }) => [day, id, certaintyOf(view, id)]),
          )
          expect([name, possible, table, sorted(rows)]).toEqual([name, possible, table, sorted(expected)])
        }
      }
    }
    expect(uncertain).toBeGreaterThan(0)
  })

  it('as_of_claims and as_of_reports say what was withdrawn', async () => {
    await agree("SELECT claim, withdrawn FROM as_of_claims WHERE clock = 'said'", ({ claims }) =>
      claims.map(({ id, withdrawn }) => [id, withdrawn]),
    )
    await agree("SELECT report, withdrawn FROM as_of_reports WHERE clock = 'said'", ({ reports }) =>
      reports.map(({ id, withdrawn }) => [id, withdrawn]),
    )
  })

  it('the readings of a view of a day are the views over the rows that it keeps', async () => {
    for (const [name, one, database] of open) {
      for (const clock of clocks) {
        const day = daysOf(one, 3)[1] ?? '2025-04-27'
        const then = asOf(one, day, { clock, possible: false })
        await database.connection.run(asOfSchema(clock, day))
        const pairs = await database.rows(
          'SELECT basis, question, claim_a, claim_b, link FROM as_of_day.contradictions',
        )
        const firsts = await database.rows(
          "SELECT question, claim, certainty FROM as_of_day.first_answers WHERE asked_of = 'anyone' AND asked_for = 'either'",
        )
        await database.connection.run('DROP SCHEMA as_of_day CASCADE; USE main')
        expect([name, clock, sorted(pairs)]).toEqual([name, clock, sorted(pairsOf(then))])
        expect([name, clock, sorted(firsts)]).toEqual([
          name,
          clock,
          sorted(
            factsOf(then).flatMap(({ id }) =>
              firstAnswer(then, id).map((first) => [id, first.claim.id, first.certainty]),
            ),
          ),
        ])
      }
    }
  })
})

describe('people', () => {
  it('actors_above is lineage', () =>
    agree('SELECT actor, ancestor, distance FROM actors_above', (one) =>
      one.actors.flatMap(({ id }) => lineage(one, id).map((above, distance) => [id, above.id, distance])),
    ))

  it('actors_state is stateOf', () =>
    agree('SELECT actor, state FROM actors_state', (one) =>
      one.actors.flatMap(({ id }) => {
        const state = stateOf(one, id)
        return state === undefined ? [] : [[id, state]]
      }),
    ))

  it('claims_voices is claimantsOf', () =>
    agree('SELECT claim, question, actor FROM claims_voices', (one) =>
      one.claims.flatMap((claim) =>
        [...new Set(claimantsOf(claim))].map((actor) => [claim.id, claim.question, actor]),
      ),
    ))

  it('claims_states is statesOf', () =>
    agree('SELECT claim, state FROM claims_states', (one) =>
      one.claims.flatMap((claim) => statesOf(one, claim).map((state) => [claim.id, state])),
    ))
})

describe('statements and answers', () => {
  it('claims_statement joins what isSameStatement does', () =>
    agree('SELECT claim, statement FROM claims_statement', (one) => {
      const leads = new Map<string, string>()
      for (const id of one.claims.map((claim) => claim.id).sort())
        if (!leads.has(statementOf(one, id))) leads.set(statementOf(one, id), id)
      return one.claims.map(({ id }) => [id, leads.get(statementOf(one, id))])
    }))

  it('claims_answer is answerKey', () =>
    agree('SELECT claim, question, modality, answer_key, withdrawn FROM claims_answer', (one) =>
      one.claims.map((claim) => [
        claim.id,
        claim.question,
        claim.modality ?? 'actual',
        answerKey(claim),
        claim.withdrawn,
      ]),
    ))
})

describe('estimates', () => {
  const all = (one: Dataset) =>
    one.questions.flatMap(({ id, kind }) =>
      kind === 'quantity' ? estimates(one, id).map((estimate, place) => ({ id, place, ...estimate })) : [],
    )

  it('is estimates, in their order', () =>
    agree(
      'SELECT question, sequence, claim, claimant, quantity_hedge, quantity_low, quantity_high, modality, said_edtf, said_basis FROM estimates',
      (one) =>
        all(one).map(({ id, place, claim, quantity: { hedge, low, high }, modality, said }) => [
          ...[id, place + 1, claim.id, claim.claimant],
          ...[hedge, low, high, modality, said?.edtf, said?.basis],
        ]),
    ))

  it('estimates_printed has the words of each', () =>
    agree('SELECT question, claim, document, raw_words FROM estimates_printed', (one) =>
      all(one).flatMap(({ id, claim, printed }) =>
        printed.map(({ document, raw }) => [id, claim.id, document, raw]),
      ),
    ))
})

describe('contradictions', () => {
  it('are the pairs of contradictions', () =>
    agree('SELECT basis, question, claim_a, claim_b, link FROM contradictions', pairsOf))

  it('of all four bases are among those that were compared', () => {
    const bases = new Set(open.flatMap(([, one]) => contradictions(one).map(({ basis }) => basis)))
    expect([...bases].sort()).toEqual(['asserted', 'choice', 'numeric', 'polarity'])
  })
})

describe('origins', () => {
  it('reports_origin is originOf', () =>
    agree('SELECT counts_inferred, report, claim, document, actor, is_inferred FROM reports_origin', (one) =>
      ways.flatMap((inferred) =>
        one.reports.map((report) => {
          const origin = originOf(one, report, { inferred })
          return [inferred, report.id, report.claim, report.document, origin.actor, origin.inferred]
        }),
      ),
    ))

  it('is origins', () =>
    agree('SELECT counts_inferred, claim, actor, is_inferred, reports FROM origins', (one) =>
      ways.flatMap((inferred) =>
        one.claims.flatMap(({ id }) =>
          origins(one, id, { inferred }).origins.map((voice) => [
            ...[inferred, id],
            ...[voice.actor, voice.inferred, voice.reports.length],
          ]),
        ),
      ),
    ))

  it('claims_documents has the documents of origins', () =>
    agree('SELECT claim, document FROM claims_documents', (one) =>
      one.claims.flatMap(({ id }) => origins(one, id).documents.map((document) => [id, document])),
    ))
})

describe('independence', () => {
  /** Each answer once, by a claim that gives it. */
  const answers = (one: Dataset, inferred: boolean) => {
    const seen = new Map<string, { key: readonly string[]; of: ReturnType<typeof independence> }>()
    for (const claim of standing(one.claims)) {
      const key = [claim.question, claim.modality ?? 'actual', answerKey(claim)]
      if (!seen.has(key.join('\n')))
        seen.set(key.join('\n'), { key, of: independence(one, claim.id, { inferred }) })
    }
    return [...seen.values()]
  }
  const columns = 'question, modality, answer_key'

  it('is independence, counted', () =>
    agree(
      `SELECT ${columns}, claims, statements, documents, origins, stated_origins, claimants, unnamed, states FROM independence`,
      (one) => {
        const stated = answers(one, false)
        return answers(one, true).map(({ key, of }, index) => [
          ...key,
          ...[of.claims.length, of.statements, of.documents.length, of.origins.length],
          ...[stated[index]?.of.origins.length, of.claimants.length, of.unnamed, of.states.length],
        ])
      },
    ))

  it('has its documents, origins, claimants and states', async () => {
    await agree(`SELECT ${columns}, document FROM independence_documents`, (one) =>
      answers(one, true).flatMap(({ key, of }) => of.documents.map((document) => [...key, document])),
    )
    await agree(`SELECT counts_inferred, ${columns}, actor, is_inferred FROM independence_origins`, (one) =>
      ways.flatMap((inferred) =>
        answers(one, inferred).flatMap(({ key, of }) =>
          of.origins.map((origin) => [inferred, ...key, origin.actor, origin.inferred]),
        ),
      ),
    )
    await agree(`SELECT DISTINCT ${columns}, actor FROM independence_voices WHERE actor IS NOT NULL`, (one) =>
      answers(one, true).flatMap(({ key, of }) => of.claimants.map((actor) => [...key, actor])),
    )
    await agree(`SELECT ${columns}, state FROM independence_states`, (one) =>
      answers(one, true).flatMap(({ key, of }) => of.states.map((state) => [...key, state])),
    )
  })
})

describe('positions', () => {
  it('claims_headline_only is headlineOnly', () =>
    agree('SELECT claim FROM claims_headline_only', (one) => headlineOnly(one).map(({ id }) => [id])))

  it('is positions, in their order', () =>
    agree(
      `SELECT state, DENSE_RANK() OVER (PARTITION BY state ORDER BY question_sequence),
        ROW_NUMBER() OVER (PARTITION BY state, question ORDER BY sequence),
        question, claim, claimant, act, said_edtf, said_basis, is_headline_only FROM positions`,
      (one) =>
        one.actors.flatMap(({ id, kind }) =>
          kind !== 'state'
            ? []
            : positions(one, id).flatMap((position, at) =>
                position.answers.map(({ claim, said, headlineOnly: alone }, place) => [
                  ...[id, at + 1, place + 1, position.question.id, claim.id, claim.claimant, claim.act],
                  ...[said?.edtf, said?.basis, alone],
                ]),
              ),
        ),
    ))
})

describe('first answers', () => {
  const askedFor = ['either', 'affirm', 'deny'] as const
  const polarity = (asked: (typeof askedFor)[number]) => (asked === 'either' ? {} : { polarity: asked })
  type Given = ReturnType<typeof firstAnswer>[number]
  const cells = ({ claim, polarity: way, flagged, certainty }: Given) => [claim.id, way, flagged, certainty]
  const columns = 'claim, polarity, is_flagged, certainty'

  it('is firstAnswer of anyone, of each state and of each claimant, in their order', () =>
    agree(
      `SELECT question, asked_of, actor, asked_for,
        ROW_NUMBER() OVER (PARTITION BY question, asked_of, actor, asked_for ORDER BY sequence), ${columns}
      FROM first_answers`,
      (one) =>
        factsOf(one).flatMap(({ id }) => {
          const on = standing(one.claims).filter(({ question }) => question === id)
          const states = new Set(on.flatMap((claim) => statesOf(one, claim)))
          const claimants = new Set(on.flatMap(claimantsOf))
          const asked = [
            ['anyone', null, {}] as const,
            ...[...states].map((state) => ['state', state, { state }] as const),
            ...[...claimants].map((claimant) => ['claimant', claimant, { claimant }] as const),
          ]
          return askedFor.flatMap((way) =>
            asked.flatMap(([of, actor, options]) =>
              firstAnswer(one, id, { ...options, ...polarity(way) }).map((first, place) => [
                ...[id, of, actor, way, place + 1],
                ...cells(first),
              ]),
            ),
          )
        }),
    ))

  it('party_answers is firstAnswers', () =>
    agree(`SELECT event, question, party, asked_for, ${columns} FROM party_answers`, (one) =>
      one.events.flatMap(({ id }) =>
        askedFor.flatMap((way) =>
          firstAnswers(one, id, polarity(way)).flatMap(({ question, party, first }) =>
            (first.length > 0 ? first.map(cells) : [[null, null, null, null]]).map((row) => [
              ...[id, question.id, party, way],
              ...row,
            ]),
          ),
        ),
      ),
    ))
})

const both = ({
  earliest,
  latest,
}: {
  readonly earliest: string | undefined
  readonly latest: string | undefined
}) => [earliest, latest]

const factsOf = ({ questions }: Dataset) => questions.filter(({ kind }) => kind === 'fact')

/** A pair stands in the order of the table in the package, and in that of the ids in SQL, where tables have none. */
function pairsOf(one: Dataset): Rows {
  return contradictions(one).map(({ basis, question, claims, link }) => {
    const ids = claims.map(({ id }) => id)
    return [basis, question.id, ...(link ? ids : ids.sort()), link?.id]
  })
}

/** Days on which something changes in a dataset, from the first to the last, and one before and after all. */
function daysOf({ claims, documents }: Dataset, most: number): readonly string[] {
  const dates = [
    ...claims.flatMap(({ said }) => said?.edtf ?? []),
    ...documents.map(({ published }) => published.edtf),
  ]
  const days = [...new Set(dates.flatMap((edtf) => Object.values(bounds(edtf)).filter((day) => day)))].sort()
  const step = Math.max(1, Math.floor(days.length / most))
  return ['1990-01-01', ...days.filter((_, index) => index % step === 0), '2199-12-31'] as readonly string[]
}

/** A schema whose claims, reports and links are those that stood for certain at the end of a day, and the views over them. */
function asOfSchema(clock: string, day: string): string {
  const kept = ['claims', 'reports', 'links']
  const whole = relationsOf(dataset as unknown as Dataset).flatMap(({ name }) =>
    kept.includes(name) ? [] : [name],
  )
  return [
    'CREATE SCHEMA as_of_day',
    ...whole.map((name) => `CREATE VIEW as_of_day.${name} AS SELECT * FROM main.${name}`),
    ...kept.map(
      (name) => `CREATE VIEW as_of_day.${name} AS SELECT r.* FROM main.${name} r
        JOIN main.as_of_${name} a ON a.${name.slice(0, -1)} = r.id
        WHERE a.clock = '${clock}' AND a.certain_from <= DATE '${day}'`,
    ),
    'USE as_of_day',
    String(readingViews().content),
  ].join(';\n')
}

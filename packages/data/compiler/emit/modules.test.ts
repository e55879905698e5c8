import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { smallDataset } from '../../test/small-dataset.js'
import { idsModule, metaModule, tableModules } from './modules.js'

describe('the modules of a record', () => {
  it('are one for each table, by its name and the type of its rows', () => {
    const modules = tableModules(createDataset({}))
    const typeOf = {
      actors: 'Actor',
      places: 'Place',
      documents: 'Document',
      events: 'Event',
      questions: 'Question',
      claims: 'Claim',
      reports: 'Report',
      links: 'Link',
    }
    expect([...modules]).toEqual(
      Object.entries(typeOf).map(([table, type]) => [
        `${table}.ts`,
        `// Written by the compiler from the record files. Do not edit.
import type { ${type} } from '../src/model.js'
import { table } from '../src/table.js'
import type { RecordIds } from './ids.js'

export const load: () => readonly ${type}<RecordIds>[] = /* @__PURE__ */ table<${type}<RecordIds>>(
  '[]',
)
`,
      ]),
    )
  })

  it('hold a table as one string, with what a string must not hold escaped', () => {
    const record = createDataset({
      actors: [
        { id: 'ar', kind: 'state', name: "L'Arland \\ Ärland" },
        { id: 'ana', kind: 'person', name: 'Ana' },
      ],
    })
    expect(tableModules(record).get('actors.ts')).toMatchInlineSnapshot(`
      "// Written by the compiler from the record files. Do not edit.
      import type { Actor } from '../src/model.js'
      import { table } from '../src/table.js'
      import type { RecordIds } from './ids.js'

      export const load: () => readonly Actor<RecordIds>[] = /* @__PURE__ */ table<Actor<RecordIds>>(
        '[{"id":"ar","kind":"state","name":"L\\'Arland \\\\\\\\ Ärland"},{"id":"ana","kind":"person","name":"Ana"}]',
      )
      "
    `)
  })

  it('have what the record holds apart from the tables, and under the type of its ids', () => {
    const meta = {
      version: '3.2.1',
      counts: {
        actors: 1,
        places: 0,
        documents: 0,
        events: 0,
        questions: 0,
        claims: 0,
        reports: 0,
        links: 0,
      },
      said: { earliest: '2030-01-10', latest: undefined },
      published: { earliest: undefined, latest: undefined },
      documents: ["daily's-text"],
      languages: ['en'],
    }
    expect(metaModule(meta)).toBe(`// Written by the compiler from the record files. Do not edit.
import type { Meta } from '../src/meta.js'
import type { RecordIds } from './ids.js'

export const meta: Meta<RecordIds> = {
  "version": "3.2.1",
  "counts": {
    "actors": 1,
    "places": 0,
    "documents": 0,
    "events": 0,
    "questions": 0,
    "claims": 0,
    "reports": 0,
    "links": 0
  },
  "said": {
    "earliest": "2030-01-10"
  },
  "published": {},
  "documents": [
    "daily's-text"
  ],
  "languages": [
    "en"
  ]
}
`)
  })
})

it('the ids of a record are unions of texts, those of states, persons and numbers among them', () => {
  const record = smallDataset({
    claims: [
      { id: 'yes', polarity: 'affirm' },
      { id: 'no', polarity: 'deny' },
    ],
    links: [{ id: 'between', type: 'contradicts', from: 'no', to: 'yes' }],
  })
  expect(idsModule(record)).toBe(`// Written by the compiler from the record files. Do not edit.
import type { Ids } from '../src/model.js'

export type ActorId =
  | 'aa'
  | 'bb'
  | 'aa-army'
  | 'aa-staff'
  | 'bb-army'
  | 'orel'
  | 'daily'
  | 'weekly'
  | 'wire'

export type StateId =
  | 'aa'
  | 'bb'

export type PersonId =
  | 'orel'

export type PlaceId = never

export type DocumentId =
  | 'daily-text'
  | 'weekly-text'

export type EventId =
  | 'briefing'

export type QuestionId =
  | 'fact'
  | 'quantity'
  | 'stance'
  | 'choice'

export type QuantityQuestionId =
  | 'quantity'

export type ClaimId =
  | 'yes'
  | 'no'

export type ReportId =
  | 'yes-report'
  | 'no-report'

export type LinkId =
  | 'between'

/** The ids of the record that this package ships. */
export interface RecordIds extends Ids {
  /** An id of \`actors\` in this release. */
  readonly actor: ActorId
  /** An actor of kind \`state\`. */
  readonly state: StateId
  /** An actor of kind \`person\`. */
  readonly person: PersonId
  /** An id of \`places\` in this release. */
  readonly place: PlaceId
  /** An id of \`documents\` in this release. */
  readonly document: DocumentId
  /** An id of \`events\` in this release. */
  readonly event: EventId
  /** An id of \`questions\` in this release. */
  readonly question: QuestionId
  /** A question of kind \`quantity\`. */
  readonly quantityQuestion: QuantityQuestionId
  /** An id of \`claims\` in this release. */
  readonly claim: ClaimId
  /** An id of \`reports\` in this release. */
  readonly report: ReportId
  /** An id of \`links\` in this release. */
  readonly link: LinkId
}
`)
})

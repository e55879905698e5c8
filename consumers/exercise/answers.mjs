// One question after another to every JavaScript entry of the package. Whatever runs this file must find the same.
import {
  asOf,
  cite,
  contradictions,
  coverage,
  createDataset,
  dataset,
  describe,
  diff,
  echoes,
  envelope,
  estimates,
  get,
  independence,
  origins,
  parseDate,
  passageUrl,
  positions,
  provenance,
  rangePolicies,
  select,
  timeline,
} from '@dprk-ru/data'
import { actors } from '@dprk-ru/data/actors'
import { claims } from '@dprk-ru/data/claims'
import { documents } from '@dprk-ru/data/documents'
import { events } from '@dprk-ru/data/events'
import {
  fromCsv,
  fromNdjson,
  provenanceGraph,
  toCsv,
  toDot,
  toGeoJson,
  toJsonLd,
  toMermaid,
  toNdjson,
  toWebAnnotations,
} from '@dprk-ru/data/formats'
import claimsInJson from '@dprk-ru/data/json/claims.json' with { type: 'json' }
import { links } from '@dprk-ru/data/links'
import { places } from '@dprk-ru/data/places'
import { questions } from '@dprk-ru/data/questions'
import { reports } from '@dprk-ru/data/reports'
import { search } from '@dprk-ru/data/search'

const tables = { actors, places, documents, events, questions, claims, reports, links }
const names = Object.keys(tables)
const base = 'https://example.org/'

/** What `ask` gives for the id of each row. */
const ofEach = (rows, ask) => Object.fromEntries(rows.map((row) => [row.id, ask(row.id)]))

/** The name and message of the error that `ask` throws. */
function refusal(ask) {
  try {
    return { given: ask() }
  } catch ({ name, message }) {
    return { name, message }
  }
}

const before = JSON.stringify(tables)
const quantities = questions.filter(({ kind }) => kind === 'quantity')
const october = asOf(dataset, '2024-10-31')
const csv = Object.fromEntries(names.map((name) => [name, toCsv(dataset, name)]))
const ndjson = toNdjson(dataset)

export const answers = {
  rows: Object.fromEntries(names.map((name) => [name, tables[name].length])),
  tablesAreTheDataset: names.filter((name) => tables[name] === dataset[name]),
  jsonIsTheTable: JSON.stringify(claimsInJson) === JSON.stringify(claims),
  everythingIsFrozen: [dataset, ...Object.values(tables).flatMap((rows) => [rows, ...rows])].every(
    Object.isFrozen,
  ),

  contradictions: contradictions(dataset),
  coverage: coverage(dataset),
  echoes: echoes(dataset),
  estimates: ofEach(quantities, (id) => estimates(dataset, id)),
  envelopes: ofEach(quantities, (id) =>
    Object.keys(rangePolicies).map((policy) => refusal(() => envelope(dataset, id, policy))),
  ),
  independence: ofEach(claims, (id) => independence(dataset, id)),
  origins: ofEach(claims, (id) => origins(dataset, id)),
  provenance: ofEach(claims, (id) => provenance(dataset, id)),
  positions: ofEach(
    actors.filter(({ kind }) => kind === 'state'),
    (id) => positions(october, id),
  ),
  timeline: timeline(dataset),

  asOf: { claims: october.claims.map(({ id }) => id), possible: october.possible },
  since: diff(october, dataset),
  selected: select(dataset, { question: 'dprk-troops-sent' }).claims.map(({ id }) => id),

  described: ofEach(claims, (id) => describe(dataset, id)),
  cited: ofEach(documents, (id) =>
    ['text', 'bibtex', 'ris', 'csl-json'].map((format) => cite(dataset, id, format)),
  ),
  passages: ofEach(reports, (id) => passageUrl(dataset, id) ?? null),
  dates: ['2024-10-31', '2024-10~', '2024-10/..', 'yesterday'].map((text) => parseDate(text) ?? null),

  latin: search(dataset, 'zelensky'),
  cyrillic: search(dataset, 'Зеленський'),
  hangul: search(dataset, '북한군'),

  csv,
  fromCsv: fromCsv(csv),
  ndjson,
  fromNdjson: fromNdjson(ndjson),
  geojson: toGeoJson(dataset),
  jsonLd: toJsonLd(dataset, { base }),
  annotations: toWebAnnotations(dataset, { base }),
  mermaid: toMermaid(provenanceGraph(dataset, claims[0].id)),
  dot: toDot(provenanceGraph(dataset, claims[0].id)),

  misspelt: refusal(() => get(dataset, 'claims', '2024-10-28-nato-present-kusk')),
  unknownFormat: refusal(() => cite(dataset, documents[0].id, 'word')),
  broken: refusal(() => createDataset({ actors: [{ id: 'cn', kind: 'stat', name: 'China' }] })),
  writing: refusal(() => Object.assign(claims[0], { note: 'x' })).name, // its message is the engine's own
  nothingChanged: JSON.stringify(tables) === before,
}

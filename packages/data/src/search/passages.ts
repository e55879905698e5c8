import { claimantsOf, lineage } from '../actors.js'
import { get } from '../indexes/find.js'
import { placeOf } from '../indexes/place-of.js'
import { standingClaims } from '../indexes/related.js'
import type { Actor, Dataset, Ids } from '../model.js'
import { describe } from '../words/describe.js'

/** A table that is searched. */
export type SearchedTable = 'claims' | 'questions' | 'events' | 'documents' | 'actors' | 'places'

/** The tables that are searched. */
export const searchedTables: readonly SearchedTable[] = [
  'claims',
  'questions',
  'events',
  'documents',
  'actors',
  'places',
]

/**
 * Where a word was found. Most are the row's own fields; of a claim `sentence` is what `describe` makes of it, and
 * `claimant`, `speaker` and `lineage` hold a name, an alias or a native name of those who answer for it, of who
 * spoke, and of the bodies and states above those who answer; `question` holds the text of what was asked, and `place`
 * the names of where.
 */
export type SearchedField =
  | 'name'
  | 'aliases'
  | 'names'
  | 'title'
  | 'label'
  | 'text'
  | 'sentence'
  | 'note'
  | 'claimant'
  | 'speaker'
  | 'lineage'
  | 'question'
  | 'place'

/**
 * How much a word counts in each field. A row's own name outweighs a sentence in which it stands; the names of those
 * who speak are there to find their claims by, and count least.
 */
export const weights: Readonly<Record<SearchedField, number>> = {
  name: 3,
  aliases: 3,
  names: 3,
  title: 2,
  label: 2,
  text: 2,
  sentence: 1,
  note: 0.5,
  claimant: 0.5,
  speaker: 0.5,
  lineage: 0.25,
  question: 0.25,
  place: 0.25,
}

/** Fields of a claim that are not its own words: a text of these is shown where it tells more than those do. */
export const borrowed: ReadonlySet<SearchedField> = new Set<SearchedField>([
  'claimant',
  'speaker',
  'lineage',
  'question',
  'place',
])

/** One text of one row. */
export interface Passage {
  readonly field: SearchedField
  readonly text: string
}

/** A row and the texts by which it is found. */
export interface Entry {
  readonly table: SearchedTable
  readonly id: string
  readonly passages: readonly Passage[]
}

/**
 * All that is searched of a dataset; what was withdrawn is passed over. In an order of its own: MiniSearch's mean
 * lengths of fields that some rows lack depend on the order in which rows come, and a ranking must not.
 */
export function entriesOf<I extends Ids>(dataset: Dataset<I>): readonly Entry[] {
  const entries: readonly Entry[] = [
    ...standingClaims(dataset).map((claim) => {
      const claimants = claimantsOf(claim)
      const above = claimants.flatMap((claimant) => lineage(dataset, claimant).slice(1))
      const speaker = claim.speaker === undefined ? [] : [get(dataset, 'actors', claim.speaker)]
      const question = get(dataset, 'questions', claim.question)
      const where = placeOf(dataset, question)
      const place = where === undefined ? [] : [get(dataset, 'places', where)]
      return entry('claims', claim.id, {
        sentence: [describe(dataset, claim)],
        note: claim.note === undefined ? [] : [claim.note],
        claimant: claimants.flatMap((claimant) => namesOf(get(dataset, 'actors', claimant))),
        speaker: speaker.flatMap(namesOf),
        lineage: above.flatMap(namesOf),
        question: [question.text],
        place: place.flatMap(namesOf),
      })
    }),
    ...dataset.questions.map(({ id, text }) => entry('questions', id, { text: [text] })),
    ...dataset.events.map(({ id, label }) => entry('events', id, { label: [label] })),
    ...dataset.documents.map(({ id, title }) => entry('documents', id, { title: [title] })),
    ...dataset.actors.map(({ id, name, aliases = [], names = {} }) =>
      entry('actors', id, { name: [name], aliases, names: Object.values(names) }),
    ),
    ...dataset.places.map(({ id, name, names = {} }) =>
      entry('places', id, { name: [name], names: Object.values(names) }),
    ),
  ]
  return [...entries].sort(
    (a, b) => searchedTables.indexOf(a.table) - searchedTables.indexOf(b.table) || (a.id < b.id ? -1 : 1),
  )
}

function namesOf({
  name,
  aliases = [],
  names = {},
}: Pick<Actor, 'name' | 'aliases' | 'names'>): readonly string[] {
  return [name, ...aliases, ...Object.values(names)]
}

/** Each text once a field: two languages may share a name. */
function entry(
  table: SearchedTable,
  id: string,
  texts: { readonly [F in SearchedField]?: readonly string[] },
): Entry {
  const fields = Object.entries(texts) as readonly (readonly [SearchedField, readonly string[]])[]
  return {
    table,
    id,
    passages: fields.flatMap(([field, all]) => [...new Set(all)].map((text) => ({ field, text }))),
  }
}

import type { Dataset, TableName } from '../../src/model.js'
import { describe } from '../../src/words/describe.js'
import type { Schema } from './shorthand-schemas.js'

/** For each table, a schema that takes the ids of its rows and says what each of them is. */
export function idDefinitions(record: Dataset): Readonly<Record<TableName, Schema>> {
  const { actors, places, documents, events, questions, claims, reports, links } = record
  const from = (described: readonly (readonly [id: string, meaning: string])[]): Schema =>
    described.length === 0
      ? { not: {} } // there is no row to refer to, and an empty enum is no schema
      : { enum: described.map(([id]) => id), enumDescriptions: described.map(([, meaning]) => meaning) }
  return {
    actors: from(actors.map(({ id, kind, name }) => [id, `${name} (${kind})`])),
    places: from(places.map(({ id, kind, name }) => [id, `${name} (${kind})`])),
    documents: from(documents.map(({ id, title }) => [id, title])),
    events: from(events.map(({ id, label }) => [id, label])),
    questions: from(questions.map(({ id, text }) => [id, text])),
    claims: from(claims.map(({ id }) => [id, describe(record, id)])),
    reports: from(reports.map(({ id, claim, document }) => [id, `${claim} in ${document}`])),
    links: from(links.map(({ id, type, from, to }) => [id, `${from} ${type} ${to}`])),
  }
}

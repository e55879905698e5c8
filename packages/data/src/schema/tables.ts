import type { TableName } from '../model.js'
import { actors } from './actors.js'
import { claims } from './claims.js'
import { documents } from './documents.js'
import { events } from './events.js'
import type { TableShape } from './field.js'
import { links } from './links.js'
import { places } from './places.js'
import { questions } from './questions.js'
import { reports } from './reports.js'

/** The shape of each table. */
export const shapes: Readonly<Record<TableName, TableShape>> = {
  actors,
  places,
  documents,
  events,
  questions,
  claims,
  reports,
  links,
}

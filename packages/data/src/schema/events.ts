import type { Event, EventKind } from '../model.js'
import { dated } from './dated.js'
import { codes, id, list, optional, reference, row, type TableShape, text } from './field.js'

export const events: TableShape = {
  fields: row<Event>({
    id,
    kind: codes<EventKind>()(
      'deployment',
      'training',
      'arms-transfer',
      'strike',
      'ground-combat',
      'capture',
      'desertion',
      'visit',
      'meeting',
      'agreement',
      'ratification',
      'sanction',
      'statement',
      'summons',
      'briefing',
      'truce',
    ),
    label: text,
    time: optional(dated),
    place: optional(reference('places')),
    concerns: list(reference('actors'), 0),
    partOf: optional(reference('events')),
  }),
}

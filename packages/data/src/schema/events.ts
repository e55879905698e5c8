import { dated } from './dated.js'
import { code, id, list, optional, reference, type TableShape, text } from './field.js'

export const events: TableShape = {
  fields: {
    id,
    kind: code(
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
  },
}

import {
  code,
  edtf,
  id,
  list,
  optional,
  record,
  reference,
  type TableShape,
  text,
  whole,
  words,
  yes,
} from './field.js'
import { life } from './life.js'
import { origin } from './origin.js'

export const reports: TableShape = {
  fields: {
    id,
    claim: reference('claims'),
    document: reference('documents'),
    mode: code('direct', 'indirect', 'own', 'unattributed', 'described'),
    spans: list(
      record(
        { start: whole, end: whole, exact: optional(words(200)), head: optional(text), tail: optional(text) },
        [['exact'], ['head', 'tail']],
      ),
    ),
    via: optional(list(record({ actor: reference('actors'), at: optional(edtf) }))),
    origin: optional(origin),
    raw: optional(text),
    translatedBy: optional(reference('actors')),
    fault: optional(record({ printed: text, why: text })),
    framing: optional(code('neutral', 'endorsing', 'distancing')),
    attribution: optional(words(120)),
    first: optional(yes),
    ...life('reports'),
  },
}

import type { Framing, Mode, Relay, Report } from '../model.js'
import {
  codes,
  edtf,
  id,
  list,
  optional,
  record,
  reference,
  row,
  type TableShape,
  text,
  whole,
  words,
  yes,
} from './field.js'
import { life } from './life.js'
import { origin } from './origin.js'

interface SpanFields {
  readonly start: number
  readonly end: number
  readonly exact?: string
  readonly head?: string
  readonly tail?: string
}

const span = record<SpanFields>(
  { start: whole, end: whole, exact: optional(words(200)), head: optional(text), tail: optional(text) },
  [['exact'], ['head', 'tail']],
)

export const reports: TableShape = {
  fields: row<Report>({
    id,
    claim: reference('claims'),
    document: reference('documents'),
    mode: codes<Mode>()('direct', 'indirect', 'own', 'unattributed', 'described'),
    spans: list(span),
    via: optional(list(record<Relay>({ actor: reference('actors'), at: optional(edtf) }))),
    origin: optional(origin),
    raw: optional(text),
    translatedBy: optional(reference('actors')),
    fault: optional(record<NonNullable<Report['fault']>>({ printed: text, why: text })),
    framing: optional(codes<Framing>()('neutral', 'endorsing', 'distancing')),
    attribution: optional(words(120)),
    first: optional(yes),
    ...life('reports'),
  }),
}

import type { Document, Rights, UncodedWhy, Zone, ZoneKind } from '../model.js'
import { dated } from './dated.js'
import {
  address,
  codes,
  day,
  id,
  list,
  optional,
  record,
  reference,
  row,
  type TableShape,
  text,
  whole,
} from './field.js'
import { origin } from './origin.js'

export const documents: TableShape = {
  fields: row<Document>({
    id,
    publisher: reference('actors'),
    origin: optional(origin),
    copyOf: optional(reference('documents')),
    title: text,
    authors: optional(list(text)),
    lang: text,
    url: optional(address),
    published: dated,
    accessed: day,
    text: record<Document['text']>({ sha256: text, length: whole }),
    rights: codes<Rights>()('all-rights-reserved', 'open-licence', 'public-domain', 'unknown'),
    zones: list(
      record<Zone>({
        kind: codes<ZoneKind>()('headline', 'caption', 'background', 'boilerplate', 'uncoded'),
        start: whole,
        end: whole,
        why: optional(codes<UncodedWhy>()('connective', 'repeats', 'scene-setting', 'analysis')),
      }),
      0,
    ),
  }),
}

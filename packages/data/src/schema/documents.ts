import { dated } from './dated.js'
import { code, day, id, list, optional, record, reference, type TableShape, text, whole } from './field.js'
import { origin } from './origin.js'

export const documents: TableShape = {
  fields: {
    id,
    publisher: reference('actors'),
    origin: optional(origin),
    copyOf: optional(reference('documents')),
    title: text,
    authors: optional(list(text)),
    lang: text,
    url: optional(text),
    published: dated,
    accessed: day,
    text: record({ sha256: text, length: whole }),
    rights: code('all-rights-reserved', 'open-licence', 'public-domain', 'unknown'),
    zones: list(
      record({
        kind: code('headline', 'caption', 'background', 'boilerplate', 'uncoded'),
        start: whole,
        end: whole,
        why: optional(code('connective', 'repeats', 'scene-setting', 'analysis')),
      }),
      0,
    ),
  },
}

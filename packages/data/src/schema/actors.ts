import { code, id, list, map, no, optional, reference, type TableShape, text } from './field.js'

export const actors: TableShape = {
  fields: {
    id,
    kind: code('state', 'igo', 'body', 'unit', 'person', 'outlet'),
    name: text,
    aliases: optional(list(text)),
    names: optional(map(text)),
    parent: optional(reference('actors')),
    identified: optional(no),
    ids: optional(map(text)),
  },
}

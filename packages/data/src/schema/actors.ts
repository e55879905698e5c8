import type { Actor, ActorKind } from '../model.js'
import { codes, id, list, map, no, optional, reference, row, type TableShape, text } from './field.js'

export const actors: TableShape = {
  fields: row<Actor>({
    id,
    kind: codes<ActorKind>()('state', 'igo', 'body', 'unit', 'person', 'outlet'),
    name: text,
    aliases: optional(list(text)),
    names: optional(map(text)),
    parent: optional(reference('actors')),
    identified: optional(no),
    ids: optional(map(text)),
  }),
}

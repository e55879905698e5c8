import { code, id, map, optional, reference, type TableShape, text, tuple } from './field.js'

export const places: TableShape = {
  fields: {
    id,
    kind: code('country', 'admin1', 'admin2', 'city', 'site', 'informal'),
    name: text,
    names: optional(map(text)),
    within: optional(reference('places')),
    point: optional(tuple({ is: 'longitude' }, { is: 'latitude' })),
    ids: optional(map(text)),
  },
}

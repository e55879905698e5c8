import type { Place, PlaceKind } from '../model.js'
import { codes, id, map, optional, reference, row, type TableShape, text, tuple } from './field.js'

export const places: TableShape = {
  fields: row<Place>({
    id,
    kind: codes<PlaceKind>()('country', 'admin1', 'admin2', 'city', 'site', 'informal'),
    name: text,
    names: optional(map(text)),
    within: optional(reference('places')),
    point: optional(tuple({ is: 'longitude' }, { is: 'latitude' })),
    ids: optional(map(text)),
  }),
}

import type { PlaceKind } from '../../src/model.js'
import type { Rule } from './rule.js'

const marked: readonly PlaceKind[] = ['city', 'site']

export const rule: Rule = {
  id: 'points',
  why: 'A mark on a map says "here": a city or a site can be marked, a country, a region or a vague place cannot.',
  check({ places }, say) {
    for (const place of places) {
      if (place.point && !marked.includes(place.kind)) {
        say(place, ['point'], `a place of kind ${place.kind} has no point`, 'leave "point" out')
      }
    }
  },
  bad: {
    file: 'places.yaml',
    replace: 'kind: city',
    by: 'kind: informal\n  point: [36.2, 51.7]',
    message:
      'places.yaml:6:10 error port-vero: a place of kind informal has no point. Mend: leave "point" out [points]',
  },
  good: { file: 'places.yaml', replace: 'kind: city', by: 'kind: city\n  point: [36.2, 51.7]' },
}

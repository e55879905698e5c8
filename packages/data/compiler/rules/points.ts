import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'points',
  why: 'A mark on a map says "here"; a place that nobody can draw has none.',
  check({ places }, say) {
    for (const place of places) {
      if (place.point && place.kind === 'informal')
        say(place, ['point'], 'an informal place has no point', 'leave "point" out')
    }
  },
  bad: {
    file: 'places.yaml',
    replace: 'kind: city',
    by: 'kind: informal\n  point: [36.2, 51.7]',
    message:
      'places.yaml:6:10 error port-vero: an informal place has no point. Mend: leave "point" out [points]',
  },
  good: { file: 'places.yaml', replace: 'kind: city', by: 'kind: city\n  point: [36.2, 51.7]' },
}

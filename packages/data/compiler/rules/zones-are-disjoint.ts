import type { Zone, ZoneKind } from '../../src/model.js'
import { overlap } from './overlap.js'
import type { Rule } from './rule.js'

const outer: readonly ZoneKind[] = ['headline', 'caption', 'background']

const within = (inner: Zone, zone: Zone): boolean => zone.start <= inner.start && inner.end <= zone.end

/** Whether one of two zones may lie inside the other: boilerplate or uncoded in a headline, caption or background. */
const nest = (inner: Zone, zone: Zone): boolean =>
  within(inner, zone) && outer.includes(zone.kind) && !outer.includes(inner.kind)

export const rule: Rule = {
  id: 'zones-are-disjoint',
  why: 'Each character has one standing: two zones of one kind do not overlap, nor do headline, caption and background.',
  needs: 'passages',
  check({ documents }, say) {
    for (const document of documents) {
      for (const [index, zone] of document.zones.entries()) {
        for (const before of document.zones.slice(0, index)) {
          if (!overlap(before, zone) || nest(before, zone) || nest(zone, before)) continue
          say(
            document,
            ['zones', index],
            `the ${before.kind} at ${before.start} and the ${zone.kind} at ${zone.start} overlap`,
            before.kind === zone.kind
              ? 'let one end where the other begins, or make them one'
              : 'only boilerplate and uncoded may lie inside a headline, caption or background',
          )
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: '  - boilerplate: Read more',
    by: '  - caption: Read more',
    message:
      'documents/daily-engineers.yaml:11:5 error daily-engineers: the background at 240 and the caption at 285 overlap. Mend: only boilerplate and uncoded may lie inside a headline, caption or background [zones-are-disjoint]',
  },
  good: { file: 'documents/daily-engineers.yaml', replace: '  - boilerplate: Read more\n', by: '' },
}

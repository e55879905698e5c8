import { postings } from '../../src/indexes/postings.js'
import type { Report, Zone, ZoneKind } from '../../src/model.js'
import type { Rule } from './rule.js'

const byDocument = postings((report: Report) => report.document)
const outer: readonly ZoneKind[] = ['headline', 'caption', 'background']
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end
const within = (a: Zone, b: Zone): boolean => b.start <= a.start && a.end <= b.end

export const rule: Rule = {
  id: 'zones',
  why: 'Each character has one standing: headline, caption and background do not overlap, and what carries a claim is no boilerplate.',
  needs: 'passages',
  check(record, say) {
    for (const document of record.documents) {
      const { zones } = document
      for (const [index, zone] of zones.entries()) {
        if ((zone.kind === 'uncoded') !== (zone.why !== undefined)) {
          say(
            document,
            ['zones'],
            zone.kind === 'uncoded'
              ? `zone ${index + 1} is uncoded and does not say why`
              : `zone ${index + 1} says why, it is not uncoded`,
            '"why" belongs to uncoded zones: connective, repeats, scene-setting or analysis',
          )
        }
        for (const other of zones.slice(index + 1)) {
          const nested = within(other, zone) && outer.includes(zone.kind) && !outer.includes(other.kind)
          if (overlaps(zone, other) && !nested) {
            say(
              document,
              ['zones'],
              `the ${zone.kind} at ${zone.start} and the ${other.kind} at ${other.start} overlap`,
              'only boilerplate and uncoded may lie inside a headline, caption or background',
            )
          }
        }
      }
      for (const report of byDocument(record.reports).get(document.id) ?? []) {
        for (const [index, span] of report.spans.entries()) {
          if (zones.some((zone) => zone.kind === 'boilerplate' && overlaps(zone, span))) {
            say(report, ['spans', index], 'the passage lies in boilerplate', 'move the zone or the passage')
          }
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: '  - boilerplate: Read more',
    by: '  - caption: Read more',
    message:
      'documents/daily-engineers.yaml:9:3 error daily-engineers: the background at 240 and the caption at 285 overlap. Mend: only boilerplate and uncoded may lie inside a headline, caption or background [zones]',
  },
  good: { file: 'documents/daily-engineers.yaml', replace: '  - boilerplate: Read more\n', by: '' },
}

import { reportsOf } from '../../src/indexes/related.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'raw-with-numbers',
  why: 'A number is shown in the words in which it was printed, hedge and all; so every report of a number keeps them, and no other has a number to print.',
  check(record, say) {
    for (const claim of record.claims) {
      const counts = claim.quantity !== undefined
      for (const report of reportsOf(record, claim.id)) {
        if (counts && report.raw === undefined) {
          say(
            report,
            [],
            'a report of a number has no "raw"',
            'copy the printed words of the number, with their hedge',
          )
        } else if (!counts && report.raw !== undefined) {
          say(
            report,
            ['raw'],
            `"raw" keeps the printed words of a number, and ${claim.id} gives none`,
            'leave it out; words that name the speaker go into "attribution"',
          )
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: '    raw: 40 divers\n',
    by: '',
    message:
      'documents/daily-engineers.yaml:27:3 error daily-engineers-03: a report of a number has no "raw". Mend: copy the printed words of the number, with their hedge [raw-with-numbers]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'raw: 40 divers',
    by: 'raw: 40 divers among them',
  },
}

import { overlap } from './overlap.js'
import { reportsIn } from './reports-in.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'no-claim-in-boilerplate',
  why: 'Boilerplate is nobody’s answer to anything: bylines, teasers and biographies are marked and never coded.',
  needs: 'passages',
  check(record, say) {
    for (const { id, zones } of record.documents) {
      const boilerplate = zones.filter(({ kind }) => kind === 'boilerplate')
      for (const report of reportsIn(record.reports, id)) {
        for (const [index, span] of report.spans.entries()) {
          if (boilerplate.some((zone) => overlap(zone, span)))
            say(report, ['spans', index], 'the passage lies in boilerplate', 'move the zone or the passage')
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'spans: [Earlier it was]',
    by: 'spans: [come. Read]',
    message:
      'documents/daily-engineers.yaml:49:13 error daily-engineers-07: the passage lies in boilerplate. Mend: move the zone or the passage [no-claim-in-boilerplate]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'spans: [Earlier it was]',
    by: 'spans: [engineers had come.]',
  },
}

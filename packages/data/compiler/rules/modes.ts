import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'modes',
  why: 'The mode says whose words these are: an outlet speaks in its own voice exactly where it is the claimant, and nobody is named exactly where the claimant is null.',
  check(record, say) {
    for (const report of record.reports) {
      const { claimant } = get(record, 'claims', report.claim)
      const { publisher } = get(record, 'documents', report.document)
      if ((report.mode === 'own') !== (claimant === publisher)) {
        const [message, hint] =
          report.mode === 'own'
            ? [
                `"own" is the publisher's voice, the claimant is ${claimant === null ? 'nobody named' : claimant}`,
                'use direct, indirect, unattributed or described',
              ]
            : ['the claimant publishes this document itself', 'use "own"']
        say(report, ['mode'], message, hint)
      } else if (report.mode === 'unattributed' && claimant !== null) {
        say(
          report,
          ['mode'],
          `"unattributed" names nobody, the claimant is ${claimant}`,
          'use direct, indirect or described',
        )
      } else if (report.mode !== 'unattributed' && claimant === null) {
        say(
          report,
          ['mode'],
          'the claim names nobody',
          'use "unattributed", and keep the words ("it was reported") in "attribution"',
        )
      } else if (report.mode === 'unattributed' && report.attribution === undefined) {
        say(
          report,
          ['attribution'],
          'an unattributed report keeps the words that stand for a source',
          'add "attribution", such as "it was reported"',
        )
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'mode: own',
    by: 'mode: indirect',
    message:
      'documents/daily-engineers.yaml:48:11 error daily-engineers-07: the claimant publishes this document itself. Mend: use "own" [modes]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'mode: indirect\n    spans: [Borland',
    by: 'mode: described\n    spans: [Borland',
  },
}

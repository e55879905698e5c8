import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'own-voice',
  why: 'Readers can leave out what outlets say in their own voice: a report is in that voice exactly where the claimant is who published the document.',
  check(record, say) {
    for (const report of record.reports) {
      const { claimant } = get(record, 'claims', report.claim)
      const { publisher } = get(record, 'documents', report.document)
      if ((report.mode === 'own') === (claimant === publisher)) continue
      const [message, hint] =
        report.mode === 'own'
          ? [
              `"own" is the publisher's voice, the claimant is ${claimant === null ? 'nobody named' : claimant}`,
              'use direct, indirect, unattributed or described',
            ]
          : ['the claimant publishes this document itself', 'use "own"']
      say(report, ['mode'], message, hint)
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'mode: own',
    by: 'mode: indirect',
    message:
      'documents/daily-engineers.yaml:48:11 error daily-engineers-07: the claimant publishes this document itself. Mend: use "own" [own-voice]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'mode: indirect\n    spans: [Borland',
    by: 'mode: described\n    spans: [Borland',
  },
}

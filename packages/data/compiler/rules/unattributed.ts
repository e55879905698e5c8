import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'unattributed',
  why: 'Nobody is named exactly where the claimant is null, and then the words that stand for a source are kept.',
  check(record, say) {
    for (const report of record.reports) {
      const { mode, attribution } = report
      const { claimant } = get(record, 'claims', report.claim)
      const { publisher } = get(record, 'documents', report.document)
      if (mode === 'own' || claimant === publisher) continue // where these are at odds, `own-voice` says so
      if (mode === 'unattributed' && claimant !== null) {
        say(
          report,
          ['mode'],
          `"unattributed" names nobody, the claimant is ${claimant}`,
          'use direct, indirect or described',
        )
      } else if (mode !== 'unattributed' && claimant === null) {
        say(
          report,
          ['mode'],
          'the claim names nobody',
          'use "unattributed", and keep the words ("it was reported") in "attribution"',
        )
      } else if (mode === 'unattributed' && attribution === undefined) {
        say(
          report,
          [],
          'an unattributed report keeps the words that stand for a source',
          'add "attribution", such as "it was reported"',
        )
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'mode: unattributed',
    by: 'mode: indirect',
    message:
      'documents/daily-engineers.yaml:39:11 error daily-engineers-05: the claim names nobody. Mend: use "unattributed", and keep the words ("it was reported") in "attribution" [unattributed]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'attribution: it was said',
    by: 'attribution: Earlier it was said',
  },
}

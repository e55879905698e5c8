import { publishedBounds, saidBounds } from '../../src/clocks.js'
import { isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'said-before-published',
  why: 'Nothing is reported before it was said.',
  check(record, say) {
    for (const report of record.reports) {
      const claim = get(record, 'claims', report.claim)
      if (isBefore(publishedBounds(record, report), saidBounds(record, claim))) {
        const { published } = get(record, 'documents', report.document)
        say(
          claim,
          ['said'],
          `is said to be later than ${report.document} (${published.edtf}), which reports it`,
          'correct the date, or the report',
        )
      }
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace: 'said: 2030-05-07 stated',
    by: 'said: 2030-05-08 stated',
    message:
      'questions/motive.yaml:15:11 error daily-motive: is said to be later than daily-engineers (2030-05-07), which reports it. Mend: correct the date, or the report [said-before-published]',
  },
  good: { file: 'questions/motive.yaml', replace: 'said: 2030-05-07 stated', by: 'said: 2030-05-06 stated' },
}

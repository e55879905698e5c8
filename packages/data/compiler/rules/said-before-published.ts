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
        const { latest } = publishedBounds(record, report)
        say(
          claim,
          ['said'],
          `is dated later than ${report.document} or a relay of its had it, by ${latest}`,
          'correct the date of the claim, or of the report',
        )
      }
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace: 'said: 2030-05-07 stated',
    by: 'said: 2030-05-08 stated',
    message:
      'questions/motive.yaml:15:11 error daily-motive: is dated later than daily-engineers or a relay of its had it, by 2030-05-07. Mend: correct the date of the claim, or of the report [said-before-published]',
  },
  good: { file: 'questions/motive.yaml', replace: 'said: 2030-05-07 stated', by: 'said: 2030-05-06 stated' },
}

import { saidBounds } from '../../src/clocks.js'
import { isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'responses-follow',
  why: 'Nobody answers what was not yet said.',
  check(record, say) {
    for (const link of record.links) {
      if (link.type !== 'responds-to') continue
      const [from, to] = [get(record, 'claims', link.from), get(record, 'claims', link.to)]
      if (isBefore(saidBounds(record, from), saidBounds(record, to))) {
        say(
          link,
          ['from'],
          `${link.from} was said before what it responds to`,
          'turn the link round, or correct the dates',
        )
      }
    }
  },
  bad: {
    file: 'links.yaml',
    replace: 'from: bo-denies\n  to: ar-divers',
    by: 'from: ar-divers\n  to: bo-denies',
    message:
      'links.yaml:3:9 error borland-answers: ar-divers was said before what it responds to. Mend: turn the link round, or correct the dates [responses-follow]',
  },
  good: { file: 'links.yaml', replace: 'to: ar-divers', by: 'to: daily-motive' },
}

import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'one-statement-one-question',
  why: 'Claims of one statement are two renderings of it and count as one voice; answers to two questions render nothing twice.',
  check(record, say) {
    for (const link of record.links) {
      if (link.type !== 'same-statement') continue
      const [from, to] = [get(record, 'claims', link.from), get(record, 'claims', link.to)]
      if (from.question !== to.question) {
        say(
          link,
          ['type'],
          `one statement does not answer two questions (${from.question}, ${to.question})`,
          'move one of the claims, or use "restates"',
        )
      }
    }
  },
  bad: {
    file: 'links.yaml',
    replace: 'to: ar-engineers-wire',
    by: 'to: ar-divers',
    message:
      'links.yaml:8:9 error same-briefing: one statement does not answer two questions (engineers, divers). Mend: move one of the claims, or use "restates" [one-statement-one-question]',
  },
  good: {
    file: 'links.yaml',
    replace: 'from: ar-engineers\n  to: ar-engineers-wire',
    by: 'from: ar-engineers-wire\n  to: ar-engineers',
  },
}

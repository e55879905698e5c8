import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'relays',
  why: 'A chain of relays runs from the claimant to the page: each stands in it once, and neither the claimant nor the publisher is a relay.',
  check(record, say) {
    for (const report of record.reports) {
      if (!report.via) continue
      const { claimant } = get(record, 'claims', report.claim)
      const { publisher } = get(record, 'documents', report.document)
      const seen = new Set<string>()
      for (const [index, { actor }] of report.via.entries()) {
        if (actor === claimant || actor === publisher) {
          say(
            report,
            ['via', index],
            `"${actor}" is the ${actor === claimant ? 'claimant' : 'publisher'}, not a relay`,
            'leave it out',
          )
        } else if (seen.has(actor))
          say(report, ['via', index], `"${actor}" stands twice in the chain`, 'name each relay once')
        seen.add(actor)
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'via: [wire 2030-05-06]',
    by: 'via: [daily]',
    message:
      'documents/daily-engineers.yaml:19:11 error daily-engineers-01: "daily" is the publisher, not a relay. Mend: leave it out [relays]',
  },
  good: { file: 'documents/daily-engineers.yaml', replace: 'via: [wire 2030-05-06]', by: 'via: [wire]' },
}

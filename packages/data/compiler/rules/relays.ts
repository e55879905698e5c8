import { bounds, isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'relays',
  why: 'A chain of relays runs from the claimant to the page: each stands in it once, in order of time, and neither the claimant nor the publisher is a relay.',
  check(record, say) {
    for (const report of record.reports) {
      const { claimant } = get(record, 'claims', report.claim)
      const { publisher, published } = get(record, 'documents', report.document)
      const seen = new Set<string>()
      let last: string | undefined
      for (const [index, { actor, at }] of (report.via ?? []).entries()) {
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
        if (at === undefined) continue
        if (last !== undefined && isBefore(bounds(at), bounds(last))) {
          say(
            report,
            ['via', index],
            `"${actor}" passed it on before the relay that it had it from`,
            'nearest the claimant first',
          )
        }
        if (isBefore(bounds(published.edtf), bounds(at))) {
          say(
            report,
            ['via', index],
            `"${actor}" passed it on after the document was published`,
            'correct the date',
          )
        }
        last = at
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

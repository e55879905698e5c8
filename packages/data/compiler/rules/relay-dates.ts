import { bounds, isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'relay-dates',
  why: 'What could have been known when is read from the dates of relays: each passes on what it already had, and the page comes last.',
  check(record, say) {
    for (const report of record.reports) {
      const { published } = get(record, 'documents', report.document)
      let last: string | undefined
      for (const [index, { actor, at }] of (report.via ?? []).entries()) {
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
    by: 'via: [wire 2030-05-08]',
    message:
      'documents/daily-engineers.yaml:19:11 error daily-engineers-01: "wire" passed it on after the document was published. Mend: correct the date [relay-dates]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'via: [wire 2030-05-06]',
    by: 'via: [wire 2030-05-07]',
  },
}

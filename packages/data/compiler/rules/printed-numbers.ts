import { get } from '../../src/indexes/find.js'
import { reportsOf } from '../../src/indexes/related.js'
import { numbersIn } from './number-words.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'printed-numbers',
  why: 'The printed words beside a number say the same number, so that nobody need trust our reading.',
  check(record, say) {
    for (const claim of record.claims) {
      if (!claim.quantity) continue
      const { low, high } = claim.quantity
      const stated = [low, high].filter((bound) => bound !== undefined)
      for (const report of reportsOf(record, claim.id)) {
        const { raw, fault } = report
        if (raw === undefined || fault) continue
        const printed = numbersIn(raw, get(record, 'documents', report.document).lang)
        if (printed === undefined) continue
        if (
          stated.some((bound) => !printed.includes(bound)) ||
          printed.some((number) => stated.length > 0 && !stated.includes(number))
        ) {
          say(
            report,
            ['raw'],
            `"${raw}" does not print ${[...new Set(stated)].join(' and ')}`,
            'correct the quantity or the words; if the document misprints, say so with "fault"',
          )
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'raw: 40 divers',
    by: 'raw: divers',
    message:
      'documents/daily-engineers.yaml:31:10 error daily-engineers-03: "divers" does not print 40. Mend: correct the quantity or the words; if the document misprints, say so with "fault" [printed-numbers]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'raw: 40 divers',
    by: 'raw: divers\n    fault: {printed: divers, why: the number is lost in print}',
  },
}

import { stateOf } from '../../src/actors.js'
import { saidBounds } from '../../src/clocks.js'
import { isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import { claimsOn } from '../../src/indexes/related.js'
import { isSameStatement } from '../../src/indexes/statements.js'
import { cycles } from '../../src/schema/cycles.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'first-is-first',
  why: 'A document that calls a statement the first of its kind may be wrong; an earlier one in the record shows it.',
  severity: 'warning',
  check(record, say) {
    // Whoever walks up a circle of parents never arrives at a state; that there is one is said by `no-cycles`.
    if (cycles(record.actors, 'parent').length > 0) return
    for (const report of record.reports) {
      if (!report.first) continue
      const claim = get(record, 'claims', report.claim)
      const state = stateOf(record, claim.claimant)
      if (state === undefined) continue
      const earlier = claimsOn(record, claim.question).find(
        (other) =>
          other.act === 'answer' &&
          other.polarity === claim.polarity &&
          (other.modality ?? 'actual') === 'actual' &&
          stateOf(record, other.claimant) === state &&
          !isSameStatement(record, other.id, claim.id) &&
          isBefore(saidBounds(record, other), saidBounds(record, claim)),
      )
      if (earlier)
        say(
          report,
          ['first'],
          `is called the first, ${earlier.id} is earlier`,
          'check both dates; the document may be wrong',
        )
    }
  },
  bad: {
    file: 'questions/engineers.yaml',
    replace: '"[..2030-05-06] bounded"',
    by: '2030-05-07 stated',
    alsoChange: { file: 'links.yaml', replace: 'type: same-statement', by: 'type: restates' },
    message:
      'documents/daily-engineers.yaml:26:12 warning daily-engineers-02: is called the first, ar-engineers is earlier. Mend: check both dates; the document may be wrong [first-is-first]',
  },
  good: { file: 'questions/engineers.yaml', replace: '"[..2030-05-06] bounded"', by: '2030-05-07 stated' },
}

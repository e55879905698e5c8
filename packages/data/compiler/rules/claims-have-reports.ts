import { reportsOf } from '../../src/indexes/related.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'claims-have-reports',
  why: 'A claim without a passage cannot be checked by anybody.',
  needs: 'rows',
  check(record, say) {
    for (const claim of record.claims) {
      if (claim.withdrawn === undefined && reportsOf(record, claim.id).length === 0)
        say(claim, [], 'no report carries this claim', 'add a report to the document that prints it')
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'claim: unnamed-came',
    by: 'claim: unnamed-came\n    withdrawn: 0.1.0\n    withdrawnWhy: coding-error',
    message:
      'questions/engineers-there.yaml:14:3 error unnamed-came: no report carries this claim. Mend: add a report to the document that prints it [claims-have-reports]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'claims:\n',
    by: 'claims:\n  bo-denies-twice:\n    claimant: bo\n    polarity: deny\n    said: 2030-05-07 completed\n    withdrawn: 0.1.0\n    withdrawnWhy: merged\n    replacedBy: bo-denies\n',
  },
}

import { saidOn } from '../../src/clocks.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'claims-are-dated',
  why: 'An answer counts as of the day it was given; where the day is unknown, its limits are known.',
  check(record, say) {
    for (const claim of record.claims) {
      if (!saidOn(record, claim)) {
        say(
          claim,
          ['occasion'],
          claim.occasion
            ? `"said" is missing and "${claim.occasion}" has no time`
            : '"said" is missing and there is no occasion',
          'add "said", such as "[..2024-11-01] bounded" where only the document bounds it',
        )
      }
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'occasion: briefing-monday',
    by: 'occasion: movements',
    message:
      'questions/divers.yaml:15:15 error ar-divers: "said" is missing and "movements" has no time. Mend: add "said", such as "[..2024-11-01] bounded" where only the document bounds it [claims-are-dated]',
  },
  good: {
    file: 'questions/divers.yaml',
    replace: 'occasion: briefing-monday',
    by: 'said: 2030-05-06 relative',
  },
}

import { headlineOnly } from '../../src/readings/headline-only.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'headline-only-notes',
  why: 'A claim that only a headline makes may be the headline’s alone; a reader must be told.',
  needs: 'passages',
  check(record, say) {
    for (const claim of headlineOnly(record)) {
      if (claim.note === undefined)
        say(claim, [], 'only a headline makes this claim', 'add a "note" that says what the body has instead')
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: '    note: Only the headline speaks of a count.\n',
    by: '',
    message:
      'questions/engineers-there.yaml:20:3 error headline-count: only a headline makes this claim. Mend: add a "note" that says what the body has instead [headline-only-notes]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'Only the headline speaks of a count.',
    by: 'The body has no such count.',
  },
}

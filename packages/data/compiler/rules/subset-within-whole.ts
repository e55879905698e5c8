import { sameModality } from '../../src/answers.js'
import { saidOn } from '../../src/clocks.js'
import { claimsOn } from '../../src/indexes/related.js'
import type { Claim, Dataset } from '../../src/model.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'subset-within-whole',
  why: 'One claimant speaking at one time does not count more of a part than of the whole.',
  check(record, say) {
    for (const question of record.questions) {
      if (question.kind !== 'quantity' || !question.subsetOf) continue
      const wholes = claimsOn(record, question.subsetOf)
      for (const part of claimsOn(record, question.id)) {
        const low = part.quantity?.low ?? 0
        for (const whole of wholes) {
          const high = whole.quantity?.high ?? Number.POSITIVE_INFINITY
          if (low > high && isOneSpeech(record, part, whole)) {
            say(
              part,
              ['quantity'],
              `counts at least ${low} of a part, and ${whole.id} at most ${high} of the whole`,
              'correct the number, or the question',
            )
          }
        }
      }
    }
  },
  bad: {
    file: 'questions/engineers.yaml',
    replace: 'quantity: up-to 300\n    occasion',
    by: 'quantity: up-to 30\n    occasion',
    alsoChange: {
      file: 'documents/daily-engineers.yaml',
      replace: 'raw: up to 300 engineers',
      by: 'raw: up to 300 engineers\n    fault: {printed: up to 300, why: the agency has 30}',
    },
    message:
      'questions/divers.yaml:14:15 error ar-divers: counts at least 40 of a part, and ar-engineers at most 30 of the whole. Mend: correct the number, or the question [subset-within-whole]',
  },
  good: { file: 'questions/divers.yaml', replace: 'exact 40', by: 'at-least 40' },
}

/** Whether somebody who is named makes two claims at one time, and in one sense. */
function isOneSpeech(record: Dataset, a: Claim, b: Claim): boolean {
  return (
    a.claimant !== null &&
    a.claimant === b.claimant &&
    sameModality(a, b) &&
    saidOn(record, a)?.edtf === saidOn(record, b)?.edtf
  )
}

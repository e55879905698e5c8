import { saidOn } from '../../src/clocks.js'
import { find } from '../../src/indexes/find.js'
import { claimsOn } from '../../src/indexes/related.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'subset-within-whole',
  why: 'One claimant speaking at one time does not count more of a part than of the whole.',
  check(record, say) {
    for (const part of record.claims) {
      const question = find(record, 'questions', part.question)
      if (part.act !== 'answer' || !part.quantity || question?.kind !== 'quantity' || !question.subsetOf)
        continue
      const { low } = part.quantity
      const said = saidOn(record, part)?.edtf
      for (const whole of claimsOn(record, question.subsetOf)) {
        if (
          whole.act !== 'answer' ||
          !whole.quantity ||
          whole.claimant === null ||
          whole.claimant !== part.claimant
        )
          continue
        if (
          (whole.modality ?? 'actual') !== (part.modality ?? 'actual') ||
          saidOn(record, whole)?.edtf !== said
        )
          continue
        const { high } = whole.quantity
        if (low !== undefined && high !== undefined && low > high) {
          say(
            part,
            ['quantity'],
            `counts at least ${low} of a part, and ${whole.id} at most ${high} of the whole`,
            'correct the number, or the question',
          )
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

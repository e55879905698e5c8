import { datedFields } from './dated-fields.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'inferred-dates',
  why: 'A date that no document prints is open to doubt: it says from what it was inferred.',
  check(record, say) {
    for (const { row, field, date } of datedFields(record)) {
      if (date.basis === 'inferred' && date.why === undefined) {
        say(
          row,
          [field, 'basis'],
          'an inferred date does not say from what',
          'write edtf, basis and "why" as a map',
        )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: 2030-05-07 inferred',
    message:
      'questions/engineers-there.yaml:13:11 error bo-denies: an inferred date does not say from what. Mend: write edtf, basis and "why" as a map [inferred-dates]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: {edtf: 2030-05-07, basis: inferred, why: the harbour was closed on Wednesday}',
  },
}

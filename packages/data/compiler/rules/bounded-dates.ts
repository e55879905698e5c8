import { parsedDate } from '../../src/dates.js'
import { datedFields } from './dated-fields.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'bounded-dates',
  why: 'Where a text gives limits and no date, the limits are what is known; a single day would be invented.',
  check(record, say) {
    for (const { row, field, date } of datedFields(record)) {
      if (date.basis === 'bounded' && parsedDate(date.edtf).form === 'date') {
        say(
          row,
          [field, 'edtf'],
          'a date of which only limits are known is a range',
          'write [..D], [D..] or [D..D]',
        )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: 2030-05-07 bounded',
    message:
      'questions/engineers-there.yaml:13:11 error bo-denies: a date of which only limits are known is a range. Mend: write [..D], [D..] or [D..D] [bounded-dates]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: "[..2030-05-07] bounded"',
  },
}

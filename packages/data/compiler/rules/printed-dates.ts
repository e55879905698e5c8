import { parsedDate } from '../../src/dates.js'
import { datedFields } from './dated-fields.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'printed-dates',
  why: 'A date that the document prints is as exact as it is printed: one date, no range around it.',
  check(record, say) {
    for (const { row, field, date } of datedFields(record)) {
      if (date.basis !== 'stated' && date.basis !== 'completed') continue
      if (parsedDate(date.edtf).form !== 'date') {
        say(
          row,
          [field, 'edtf'],
          `a date that is ${date.basis} is no range`,
          'use "bounded" or "relative", or write the printed date',
        )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: "[2030-05-06..2030-05-07] completed"',
    message:
      'questions/engineers-there.yaml:13:11 error bo-denies: a date that is completed is no range. Mend: use "bounded" or "relative", or write the printed date [printed-dates]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: "[2030-05-06..2030-05-07] relative"',
  },
}

import { parseDate } from '../../src/dates.js'
import type { Dated, Row } from '../../src/model.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'date-bases',
  why: 'How a date is known and how exact it is must agree: a printed date is no range, a bounded one is, and an inference says from what.',
  check(record, say) {
    const hold = (row: Row, field: string, date: Dated | undefined): void => {
      if (!date) return
      const range = parseDate(date.edtf)?.form !== 'date'
      if ((date.basis === 'stated' || date.basis === 'completed') && range) {
        say(
          row,
          [field, 'edtf'],
          `a date that is ${date.basis} is no range`,
          'use "bounded" or "relative", or write the printed date',
        )
      } else if (date.basis === 'bounded' && !range) {
        say(
          row,
          [field, 'edtf'],
          'a date of which only limits are known is a range',
          'write [..D], [D..] or [D..D]',
        )
      } else if (date.basis === 'inferred' && date.why === undefined) {
        say(
          row,
          [field, 'basis'],
          'an inferred date does not say from what',
          'write edtf, basis and "why" as a map',
        )
      }
    }
    for (const document of record.documents) hold(document, 'published', document.published)
    for (const event of record.events) hold(event, 'time', event.time)
    for (const claim of record.claims) hold(claim, 'said', claim.said)
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: 2030-05-07 bounded',
    message:
      'questions/engineers-there.yaml:13:11 error bo-denies: a date of which only limits are known is a range. Mend: write [..D], [D..] or [D..D] [date-bases]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'said: 2030-05-07 completed',
    by: 'said: "[..2030-05-07] bounded"',
  },
}

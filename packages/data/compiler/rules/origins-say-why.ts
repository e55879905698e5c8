import type { Origin, Row } from '../../src/model.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'origins-say-why',
  why: 'An origin that nobody printed changes how many voices are counted; what it was inferred from must be open to doubt.',
  check(record, say) {
    const hold = (row: Row, origin: Origin | undefined): void => {
      if (origin?.basis === 'inferred' && origin.why === undefined) {
        say(row, ['origin'], 'an inferred origin does not say from what', 'add "why"')
      }
    }
    for (const document of record.documents) hold(document, document.origin)
    for (const report of record.reports) hold(report, report.origin)
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'title: Ministry',
    by: 'origin: {actor: wire, basis: inferred}\ntitle: Ministry',
    message:
      'documents/daily-engineers.yaml:2:9 error daily-engineers: an inferred origin does not say from what. Mend: add "why" [origins-say-why]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'title: Ministry',
    by: 'origin: {actor: wire, basis: stated}\ntitle: Ministry',
  },
}

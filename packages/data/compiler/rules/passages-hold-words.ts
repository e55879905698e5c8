import type { Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import type { Stretch } from './overlap.js'
import { reportsIn } from './reports-in.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'passages-hold-words',
  why: 'A passage is a stretch of its text: one that is empty, or that ends after the text does, marks nothing that a reader could look at.',
  needs: 'passages',
  check(record, say) {
    for (const document of record.documents) {
      const hold = (row: Row, path: Path, { start, end }: Stretch): void => {
        if (start >= end) say(row, path, 'the passage is empty', 'write its words, or leave it out')
        else if (end > document.text.length) {
          say(
            row,
            path,
            `the passage ends at ${end}, and the text at ${document.text.length}`,
            'correct the length of the text, or find its passages again with "pnpm record verify --sources <folder of texts> --write"',
          )
        }
      }
      for (const [index, zone] of document.zones.entries()) hold(document, ['zones', index], zone)
      for (const report of reportsIn(record.reports, document.id))
        for (const [index, span] of report.spans.entries()) hold(report, ['spans', index], span)
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: '  - background',
    by: '  - caption: ""\n  - background',
    message:
      'documents/daily-engineers.yaml:10:5 error daily-engineers: the passage is empty. Mend: write its words, or leave it out [passages-hold-words]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: '- background: Earlier it was … Read more',
    by: '- background: E',
  },
}

import { reportsIn } from './reports-in.js'
import type { Rule } from './rule.js'

/** The characters of pieces of text, a piece within another counted once. */
function charactersIn(pieces: ReadonlySet<string>): number {
  const whole = [...pieces].filter(
    (piece) => ![...pieces].some((other) => other !== piece && other.includes(piece)),
  )
  return whole.reduce((sum, piece) => sum + [...piece].length, 0)
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** Three words at each end are all that a locator keeps. */
const locatorWords = 3
/** How much of a document's text may be kept verbatim. */
const share = 0.25

export const rule: Rule = {
  id: 'verbatim-limits',
  why: 'Article texts are their publishers’: only a claimant’s direct speech is kept in full, and little of any document; everything else keeps the first and last words that find the passage.',
  check(record, say) {
    for (const document of record.documents) {
      const reports = reportsIn(record.reports, document.id)
      const kept = new Set<string>()
      for (const report of reports) {
        for (const [index, span] of report.spans.entries()) {
          if (span.exact === undefined) {
            if (Math.max(wordsIn(span.head), wordsIn(span.tail)) > locatorWords) {
              say(
                report,
                ['spans', index],
                `a locator keeps at most ${locatorWords} words at each end`,
                'drop words until the ends are just unique',
              )
            }
          } else if (report.mode !== 'direct' && wordsIn(span.exact) > 2 * locatorWords) {
            say(
              report,
              ['spans', index],
              'only direct speech is kept in full',
              'write its first … last words',
            )
          } else kept.add(span.exact)
        }
        for (const words of [report.raw, report.attribution]) if (words !== undefined) kept.add(words)
      }
      const verbatim = charactersIn(kept)
      if (verbatim > share * document.text.length) {
        say(
          document,
          [],
          `${verbatim} of ${document.text.length} characters are kept verbatim, more than ${share * 100} %`,
          'write longer passages as first … last words',
        )
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'Borland denied that … are there',
    by: 'Borland denied that any are there. … Earlier it was said',
    message:
      'documents/daily-engineers.yaml:36:13 error daily-engineers-04: a locator keeps at most 3 words at each end. Mend: drop words until the ends are just unique [verbatim-limits]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'Borland denied that … are there',
    by: 'Borland denied that any are there',
  },
}

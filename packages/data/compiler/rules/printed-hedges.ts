import { get } from '../../src/indexes/find.js'
import { reportsOf } from '../../src/indexes/related.js'
import { hedgesIn } from './hedge-words.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'printed-hedges',
  why: 'The printed words of a number hedge it as it is coded: "up to 40" is not 40, and whoever drops the hedge invents a number.',
  check(record, say) {
    for (const claim of record.claims) {
      if (!claim.quantity) continue
      const { hedge } = claim.quantity
      for (const report of reportsOf(record, claim.id)) {
        const { raw, fault } = report
        if (raw === undefined || fault) continue
        const printed = hedgesIn(raw, get(record, 'documents', report.document).lang)
        if (printed === undefined) continue
        // A hedge may stand outside the words, so that a number without one speaks against "vague" alone.
        if (printed.length > 0 ? !printed.includes(hedge) : hedge === 'vague') {
          const found = printed.map((code) => `"${code}"`).join(' or ') || 'a number without a hedge'
          say(
            report,
            ['raw'],
            `"${raw}" prints ${found}, and ${claim.id} is coded "${hedge}"`,
            'correct the hedge or the words; a statement printed under two hedges is two claims joined by a same-statement link; if the document misprints, say so with "fault"',
          )
        }
      }
    }
  },
  bad: {
    file: 'questions/engineers.yaml',
    replace: 'up-to 300\n    said',
    by: 'exact 300\n    said',
    message:
      'documents/daily-engineers.yaml:25:10 error daily-engineers-02: "up to 300 engineers" prints "up-to", and ar-engineers-wire is coded "exact". Mend: correct the hedge or the words; a statement printed under two hedges is two claims joined by a same-statement link; if the document misprints, say so with "fault" [printed-hedges]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: 'raw: up to 300 engineers',
    by: 'raw: 300 engineers',
  },
}

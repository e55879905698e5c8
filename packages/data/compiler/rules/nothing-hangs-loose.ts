import { reportsOf } from '../../src/indexes/related.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'nothing-hangs-loose',
  why: 'A claim without a passage cannot be checked, a question without a claim asks nobody, an event that nothing points at is no index card.',
  needs: 'rows',
  check(record, say) {
    for (const claim of record.claims) {
      if (claim.withdrawn === undefined && reportsOf(record, claim.id).length === 0)
        say(claim, [], 'no report carries this claim', 'add a report to the document that prints it')
    }
    const answered = new Set(record.claims.map(({ question }) => question))
    for (const question of record.questions) {
      if (!answered.has(question.id))
        say(question, [], 'no claim answers this question', 'add a claim, or remove the question')
    }
    const used = new Set([
      ...record.questions.map(({ event }) => event),
      ...record.claims.map(({ occasion }) => occasion),
      ...record.events.map(({ partOf }) => partOf),
    ])
    for (const event of record.events) {
      if (!used.has(event.id))
        say(
          event,
          [],
          'no question, claim or event points at this event',
          'name it as "event" or "occasion", or remove it',
        )
    }
  },
  bad: {
    file: 'events.yaml',
    replace: 'movements:\n  kind',
    by: 'storm:\n  kind: strike\n  label: Reported storm\n  concerns: []\nmovements:\n  kind',
    message:
      'events.yaml:7:1 error storm: no question, claim or event points at this event. Mend: name it as "event" or "occasion", or remove it [nothing-hangs-loose]',
  },
  good: {
    file: 'events.yaml',
    replace: 'movements:\n  kind',
    by: 'storm:\n  kind: strike\n  label: Reported storm\n  concerns: []\nmovements:\n  partOf: storm\n  kind',
  },
}

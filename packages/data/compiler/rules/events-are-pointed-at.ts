import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'events-are-pointed-at',
  why: 'An event asserts nothing: it is an index card for questions and occasions to point at. One that only other events name as their whole leads a reader to no claim.',
  needs: 'rows',
  check({ events, questions, claims }, say) {
    const used = new Set([...questions.map(({ event }) => event), ...claims.map(({ occasion }) => occasion)])
    for (const event of events) {
      if (!used.has(event.id)) {
        say(
          event,
          [],
          'no question is about this event and no claim has it as its occasion',
          'name it as "event" of a question or "occasion" of a claim, or remove it',
        )
      }
    }
  },
  bad: {
    file: 'events.yaml',
    replace: 'movements:\n  kind',
    by: 'storm:\n  kind: strike\n  label: Reported storm\n  concerns: []\nmovements:\n  partOf: storm\n  kind',
    message:
      'events.yaml:7:1 error storm: no question is about this event and no claim has it as its occasion. Mend: name it as "event" of a question or "occasion" of a claim, or remove it [events-are-pointed-at]',
  },
  good: {
    file: 'questions/motive.yaml',
    replace: 'topic: analysis',
    by: 'topic: analysis\nevent: movements',
  },
}

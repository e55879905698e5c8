import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'choices-are-defined',
  why: 'A code means what its question says that it means; one that is not listed there means nothing.',
  check(record, say) {
    for (const claim of record.claims) {
      const question = get(record, 'questions', claim.question)
      if (question.kind !== 'choice') continue
      for (const [index, code] of (claim.choice ?? []).entries()) {
        if (!Object.hasOwn(question.choices, code)) {
          say(
            claim,
            ['choice', index],
            `"${code}" is none of the choices of ${question.id}`,
            `choices: ${Object.keys(question.choices).join(', ')}`,
          )
        }
      }
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace: 'choice: [repair]',
    by: 'choice: [repair, build]',
    message:
      'questions/motive.yaml:14:22 error daily-motive: "build" is none of the choices of motive. Mend: choices: repair, study [choices-are-defined]',
  },
  good: { file: 'questions/motive.yaml', replace: 'choice: [repair]', by: 'choice: [repair, study]' },
}

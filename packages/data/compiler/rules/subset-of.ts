import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'subset-of',
  why: 'A part can be held against its whole only where both are counted in one unit.',
  check(record, say) {
    for (const question of record.questions) {
      if (question.kind !== 'quantity' || !question.subsetOf) continue
      const whole = get(record, 'questions', question.subsetOf)
      if (whole.kind !== 'quantity')
        say(
          question,
          ['subsetOf'],
          `"${whole.id}" is a ${whole.kind} question`,
          'name a question of kind quantity',
        )
      else if (whole.unit !== question.unit) {
        say(
          question,
          ['subsetOf'],
          `"${whole.id}" counts in ${whole.unit}, this question in ${question.unit}`,
          'count both in one unit, or leave "subsetOf" out',
        )
      }
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'unit: person',
    by: 'unit: team',
    message:
      'questions/divers.yaml:7:11 error divers: "engineers" counts in person, this question in team. Mend: count both in one unit, or leave "subsetOf" out [subset-of]',
  },
  good: { file: 'questions/divers.yaml', replace: 'subsetOf: engineers\n', by: '' },
}

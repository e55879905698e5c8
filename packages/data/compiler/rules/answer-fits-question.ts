import { get } from '../../src/indexes/find.js'
import { answerTo } from '../../src/schema/answer-fits.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'answer-fits-question',
  why: 'Answers can be compared only where all answers to a question are of the kind that it asks for.',
  check(record, say) {
    for (const claim of record.claims) {
      const question = get(record, 'questions', claim.question)
      const given = Object.values(answerTo).find((field) => claim[field] !== undefined)
      const asked = answerTo[question.kind]
      if (given && given !== asked) {
        say(
          claim,
          [given],
          `a ${question.kind} question is not answered with a ${given}`,
          `give "${asked}", or put the claim under another question`,
        )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'polarity: deny',
    by: 'stance: condemns',
    message:
      'questions/engineers-there.yaml:12:13 error bo-denies: a fact question is not answered with a stance. Mend: give "polarity", or put the claim under another question [answer-fits-question]',
  },
  good: { file: 'questions/engineers-there.yaml', replace: 'polarity: deny', by: 'act: disclaim' },
}

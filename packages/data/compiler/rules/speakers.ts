import { get } from '../../src/indexes/find.js'
import { kindWithArticle } from './kind-with-article.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'speakers',
  why: 'The office answers for the words and the person is its mouth: a speaker is a person.',
  check(record, say) {
    for (const claim of record.claims) {
      if (claim.speaker === undefined) continue
      const speaker = get(record, 'actors', claim.speaker)
      if (speaker.kind !== 'person') {
        say(
          claim,
          ['speaker'],
          `"${speaker.id}" is ${kindWithArticle(speaker.kind)}`,
          'a speaker is a person; the office goes into "claimant"',
        )
      }
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'speaker: ana-orel',
    by: 'speaker: ar',
    message:
      'questions/divers.yaml:13:14 error ar-divers: "ar" is a state. Mend: a speaker is a person; the office goes into "claimant" [speakers]',
  },
  good: { file: 'questions/divers.yaml', replace: '    speaker: ana-orel\n', by: '' },
}

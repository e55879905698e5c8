import { get } from '../../src/indexes/find.js'
import type { ActorKind } from '../../src/model.js'
import { kindWithArticle } from './kind-with-article.js'
import type { Rule } from './rule.js'

const publishing: readonly ActorKind[] = ['outlet', 'body', 'igo']

export const rule: Rule = {
  id: 'publishers',
  why: 'Copies are told from voices by who published them: an outlet, a body or an alliance, never a state as such or a person.',
  check(record, say) {
    for (const document of record.documents) {
      const publisher = get(record, 'actors', document.publisher)
      if (!publishing.includes(publisher.kind)) {
        say(
          document,
          ['publisher'],
          `"${publisher.id}" is ${kindWithArticle(publisher.kind)}`,
          'a publisher is an outlet, a body or an alliance',
        )
      }
    }
  },
  bad: {
    file: 'actors.yaml',
    replace: 'daily:\n  kind: outlet',
    by: 'daily:\n  kind: unit',
    message:
      'documents/daily-engineers.yaml:1:12 error daily-engineers: "daily" is a unit. Mend: a publisher is an outlet, a body or an alliance [publishers]',
  },
  good: { file: 'actors.yaml', replace: 'daily:\n  kind: outlet', by: 'daily:\n  kind: body' },
}

import { get } from '../../src/indexes/find.js'
import type { ActorKind } from '../../src/model.js'
import { kindWithArticle } from './kind-with-article.js'
import type { Rule } from './rule.js'

const allowed: Readonly<Record<ActorKind, readonly ActorKind[]>> = {
  state: [],
  igo: [],
  body: ['body', 'state', 'igo'],
  unit: ['body', 'unit', 'state', 'igo'],
  person: [],
  outlet: ['state'],
}

export const rule: Rule = {
  id: 'parents',
  why: 'Where a state stands is found by walking up the parents of its bodies; a person speaks for an office by being named as speaker.',
  check(record, say) {
    for (const actor of record.actors) {
      if (!actor.parent) continue
      const parent = get(record, 'actors', actor.parent)
      if (!allowed[actor.kind].includes(parent.kind)) {
        const kinds = allowed[actor.kind].map(kindWithArticle).join(' or ')
        say(
          actor,
          ['parent'],
          `the parent of ${kindWithArticle(actor.kind)} is not ${kindWithArticle(parent.kind)}`,
          kinds ? `name ${kinds}` : 'leave "parent" out',
        )
      }
    }
  },
  bad: {
    file: 'actors.yaml',
    replace: 'name: Ana Orel',
    by: 'name: Ana Orel\n  parent: ar',
    message:
      'actors.yaml:14:11 error ana-orel: the parent of a person is not a state. Mend: leave "parent" out [parents]',
  },
  good: { file: 'actors.yaml', replace: 'name: Wire Agency\n  parent: ar', by: 'name: Wire Agency' },
}

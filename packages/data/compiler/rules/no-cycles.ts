import { get } from '../../src/indexes/find.js'
import { cycles, upward } from '../../src/schema/cycles.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'no-cycles',
  why: 'Nothing can be above itself: whoever walks up a chain must arrive.',
  check(record, say) {
    for (const { table, field } of upward) {
      for (const chain of cycles(record[table], field)) {
        say(
          get(record, table, chain[0]),
          [field],
          `"${field}" goes round in a circle: ${[...chain, chain[0]].join(' → ')}`,
          'let the topmost of them have none',
        )
      }
    }
  },
  bad: {
    file: 'events.yaml',
    replace: 'label: Reported movements',
    by: 'label: Reported movements\n  partOf: engineers-come',
    message:
      'events.yaml:6:11 error engineers-come: "partOf" goes round in a circle: engineers-come → movements → engineers-come. Mend: let the topmost of them have none [no-cycles]',
  },
  good: { file: 'events.yaml', replace: '  partOf: movements\n', by: '' },
}

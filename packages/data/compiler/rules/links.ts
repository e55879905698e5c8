import { saidBounds } from '../../src/clocks.js'
import { isBefore } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'links',
  why: 'A link joins two claims once, an answer does not precede what it answers, and one statement answers one question.',
  check(record, say) {
    const seen = new Map<string, string>()
    for (const link of record.links) {
      const [from, to] = [get(record, 'claims', link.from), get(record, 'claims', link.to)]
      const pair = [link.type, ...[link.from, link.to].sort()].join(' ')
      const twin = seen.get(pair)
      seen.set(pair, link.id)
      if (link.from === link.to)
        say(link, ['to'], 'a link joins two different claims', 'name the other claim')
      else if (twin) say(link, [], `joins the same claims as ${twin}`, 'keep one of the two')
      else if (link.type === 'responds-to' && isBefore(saidBounds(record, from), saidBounds(record, to))) {
        say(
          link,
          ['from'],
          `${link.from} was said before what it responds to`,
          'turn the link round, or correct the dates',
        )
      } else if (link.type === 'same-statement' && from.question !== to.question) {
        say(
          link,
          ['type'],
          `one statement does not answer two questions (${from.question}, ${to.question})`,
          'move one of the claims, or use "restates"',
        )
      }
      if (link.assertedBy === 'curators' && link.why === undefined) {
        say(link, ['assertedBy'], 'what we assert ourselves has a reason', 'add "why"')
      }
    }
  },
  bad: {
    file: 'links.yaml',
    replace: '  why: one briefing, told twice\n',
    by: '',
    message:
      'links.yaml:11:15 error same-briefing: what we assert ourselves has a reason. Mend: add "why" [links]',
  },
  good: { file: 'links.yaml', replace: 'assertedBy: curators', by: 'assertedBy: daily' },
}

import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'links-are-single',
  why: 'Two claims are joined in one way once: a second link, or one the other way round, would be counted as a second finding.',
  check({ links }, say) {
    const seen = new Map<string, string>()
    for (const link of links) {
      const pair = [link.type, ...[link.from, link.to].sort()].join(' ')
      const twin = seen.get(pair)
      if (twin === undefined) seen.set(pair, link.id)
      else say(link, [], `joins the same claims as ${twin}`, 'keep one of the two')
    }
  },
  bad: {
    file: 'links.yaml',
    replace: 'same-briefing:',
    by: 'one-briefing:\n  type: same-statement\n  from: ar-engineers-wire\n  to: ar-engineers\n  assertedBy: daily\nsame-briefing:',
    message:
      'links.yaml:12:1 error same-briefing: joins the same claims as one-briefing. Mend: keep one of the two [links-are-single]',
  },
  good: {
    file: 'links.yaml',
    replace: 'same-briefing:',
    by: 'one-briefing:\n  type: restates\n  from: ar-engineers-wire\n  to: ar-engineers\n  assertedBy: daily\nsame-briefing:',
  },
}

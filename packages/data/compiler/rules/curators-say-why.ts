import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'curators-say-why',
  why: 'A link that no document asserts is ours, and ours is open to doubt: it says why.',
  check({ links }, say) {
    for (const link of links) {
      if (link.assertedBy === 'curators' && link.why === undefined)
        say(link, ['assertedBy'], 'what we assert ourselves has a reason', 'add "why"')
    }
  },
  bad: {
    file: 'links.yaml',
    replace: '  why: one briefing, told twice\n',
    by: '',
    message:
      'links.yaml:11:15 error same-briefing: what we assert ourselves has a reason. Mend: add "why" [curators-say-why]',
  },
  good: { file: 'links.yaml', replace: 'assertedBy: curators', by: 'assertedBy: daily' },
}

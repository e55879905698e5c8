import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'link-ends-differ',
  why: 'A link says how one claim stands to another; no claim answers or repeats itself.',
  check({ links }, say) {
    for (const link of links) {
      if (link.from === link.to)
        say(link, ['to'], 'a link joins two different claims', 'name the other claim')
    }
  },
  bad: {
    file: 'links.yaml',
    replace: 'to: ar-divers',
    by: 'to: bo-denies',
    message:
      'links.yaml:4:7 error borland-answers: a link joins two different claims. Mend: name the other claim [link-ends-differ]',
  },
  good: { file: 'links.yaml', replace: 'to: ar-divers', by: 'to: ar-engineers' },
}

import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'uncoded-says-why',
  why: 'Nothing is skipped in silence: what carries no claim says why, and what is no skipped passage has nothing to say.',
  check({ documents }, say) {
    for (const document of documents) {
      for (const [index, { kind, why }] of document.zones.entries()) {
        if (kind === 'uncoded' && why === undefined) {
          say(
            document,
            ['zones', index],
            'the zone is uncoded and does not say why',
            'add "why": connective, repeats, scene-setting or analysis',
          )
        } else if (kind !== 'uncoded' && why !== undefined) {
          say(
            document,
            ['zones', index],
            `the zone says why it is not coded, and it is ${kind}`,
            'leave "why" out, or make the zone uncoded',
          )
        }
      }
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: '  - boilerplate: Read more',
    by: '  - uncoded: Read more',
    message:
      'documents/daily-engineers.yaml:11:5 error daily-engineers: the zone is uncoded and does not say why. Mend: add "why": connective, repeats, scene-setting or analysis [uncoded-says-why]',
  },
  good: {
    file: 'documents/daily-engineers.yaml',
    replace: '  - boilerplate: Read more',
    by: '  - uncoded: Read more\n    why: connective',
  },
}

import { get } from '../../src/indexes/find.js'
import type { Claim } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'claimants',
  why: 'Where an office, a state or an outlet stands is read from what it answers for; a person speaks for one, and answers for nothing here.',
  check(record, say) {
    const refusePerson = (claim: Claim, path: Path, id: string | null, hint: string): void => {
      if (id !== null && get(record, 'actors', id).kind === 'person')
        say(claim, path, `"${id}" is a person`, hint)
    }
    for (const claim of record.claims) {
      refusePerson(
        claim,
        ['claimant'],
        claim.claimant,
        'a claimant is an office, state, alliance or outlet; the person goes into "speaker"',
      )
      for (const [index, actor] of (claim.joint ?? []).entries())
        refusePerson(claim, ['joint', index], actor, 'name the office that signed')
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'claimant: ar-ministry',
    by: 'claimant: ana-orel',
    message:
      'questions/divers.yaml:12:15 error ar-divers: "ana-orel" is a person. Mend: a claimant is an office, state, alliance or outlet; the person goes into "speaker" [claimants]',
  },
  good: { file: 'questions/divers.yaml', replace: 'claimant: ar-ministry', by: 'claimant: ar' },
}

import { find } from '../../src/indexes/find.js'
import type { ActorKind, Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'roles',
  why: 'The office answers for the words and the person is its mouth: a speaker is a person, a claimant is not, and a publisher is an outlet, a body or an alliance.',
  check(record, say) {
    const demand = (
      row: Row,
      path: Path,
      id: string | null | undefined,
      fits: (kind: ActorKind) => boolean,
      hint: string,
    ): void => {
      const actor = id == null ? undefined : find(record, 'actors', id)
      if (actor && !fits(actor.kind)) say(row, path, `"${actor.id}" is a ${actor.kind}`, hint)
    }
    for (const claim of record.claims) {
      demand(
        claim,
        ['speaker'],
        claim.speaker,
        (kind) => kind === 'person',
        'a speaker is a person; the office goes into "claimant"',
      )
      demand(
        claim,
        ['claimant'],
        claim.claimant,
        (kind) => kind !== 'person',
        'a claimant is an office, state, alliance or outlet; the person goes into "speaker"',
      )
      for (const [index, actor] of (claim.joint ?? []).entries()) {
        demand(claim, ['joint', index], actor, (kind) => kind !== 'person', 'name the office that signed')
      }
    }
    for (const document of record.documents) {
      demand(
        document,
        ['publisher'],
        document.publisher,
        (kind) => ['outlet', 'body', 'igo'].includes(kind),
        'a publisher is an outlet, a body or an alliance',
      )
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'claimant: ar-ministry',
    by: 'claimant: ana-orel',
    message:
      'questions/divers.yaml:12:15 error ar-divers: "ana-orel" is a person. Mend: a claimant is an office, state, alliance or outlet; the person goes into "speaker" [roles]',
  },
  good: { file: 'questions/divers.yaml', replace: '    speaker: ana-orel\n', by: '' },
}

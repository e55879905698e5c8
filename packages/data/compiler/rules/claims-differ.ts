import { saidOn } from '../../src/clocks.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'claims-differ',
  why: 'A claim exists once for each act of saying, however many documents print it; twice, it would count twice.',
  check(record, say) {
    const seen = new Map<string, string>()
    for (const claim of record.claims) {
      if (claim.claimant === null || claim.withdrawn !== undefined) continue
      const {
        claimant,
        speaker,
        question,
        act,
        polarity,
        quantity,
        stance,
        choice,
        modality = 'actual',
      } = claim
      const same = JSON.stringify([
        claimant,
        speaker,
        question,
        act,
        polarity,
        quantity?.hedge,
        quantity?.low,
        quantity?.high,
        stance,
        choice?.toSorted(),
        modality,
        saidOn(record, claim)?.edtf,
      ])
      const first = seen.get(same)
      if (first)
        say(
          claim,
          [],
          `says the same as ${first}: one claimant, question, answer and day`,
          `make it another report of ${first}`,
        )
      else seen.set(same, claim.id)
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: '  headline-count:\n    claimant: ar\n    polarity: affirm\n    said: "[..2030-05-07] bounded"',
    by: '  headline-count:\n    claimant: bo\n    polarity: deny\n    said: 2030-05-07 stated',
    message:
      'questions/engineers-there.yaml:20:3 error headline-count: says the same as bo-denies: one claimant, question, answer and day. Mend: make it another report of bo-denies [claims-differ]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: '  headline-count:\n    claimant: ar',
    by: '  headline-count:\n    claimant: bo',
  },
}

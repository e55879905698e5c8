import { saidBounds } from '../../src/clocks.js'
import { bounds, isBefore } from '../../src/dates.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'about-fits-modality',
  why: 'What is planned or expected lies ahead of the saying; what is stated as fact does not.',
  check(record, say) {
    for (const claim of record.claims) {
      if (claim.about === undefined) continue
      const { modality = 'actual' } = claim
      const [about, said] = [bounds(claim.about), saidBounds(record, claim)]
      if ((modality === 'planned' || modality === 'expected') && isBefore(about, said)) {
        say(
          claim,
          ['about'],
          `what is ${modality} is about a time before it was said`,
          'correct the time or the modality',
        )
      } else if (modality === 'actual' && isBefore(said, about)) {
        say(
          claim,
          ['about'],
          'what is stated as fact is about a time after it was said',
          'correct the time, or give the modality (planned, expected, …)',
        )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: '    modality: expected\n    about: 2030-05\n',
    by: '    about: 2030-06\n',
    message:
      'questions/engineers-there.yaml:17:12 error unnamed-came: what is stated as fact is about a time after it was said. Mend: correct the time, or give the modality (planned, expected, …) [about-fits-modality]',
  },
  good: { file: 'questions/engineers-there.yaml', replace: 'about: 2030-05\n', by: 'about: 2030-06\n' },
}

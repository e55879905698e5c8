import type { Hedge } from '../../src/model.js'
import type { Rule } from './rule.js'

const needs: Readonly<Record<Hedge, readonly [low: boolean, high: boolean, written: string]>> = {
  exact: [true, true, 'exact 20'],
  about: [true, true, 'about 8000'],
  'up-to': [false, true, 'up-to 12000'],
  'less-than': [false, true, 'less-than 500'],
  'at-least': [true, false, 'at-least 100'],
  'more-than': [true, false, 'more-than 100'],
  between: [true, true, 'between 10 20'],
  vague: [false, false, 'vague'],
}

export const rule: Rule = {
  id: 'hedges',
  why: 'A hedge says which bounds were stated. Nothing is widened: "up to 12,000" has no low bound, "several hundred" has neither.',
  check({ claims }, say) {
    for (const claim of claims) {
      if (!claim.quantity) continue
      const { hedge, low, high } = claim.quantity
      const [needsLow, needsHigh, written] = needs[hedge]
      const ordered =
        low === undefined || high === undefined || (hedge === 'between' ? low < high : low === high)
      if ((low !== undefined) !== needsLow || (high !== undefined) !== needsHigh || !ordered) {
        const stated = [low !== undefined && `low ${low}`, high !== undefined && `high ${high}`]
          .filter(Boolean)
          .join(' and ')
        say(
          claim,
          ['quantity'],
          `"${hedge}" does not go with ${stated || 'no bound'}`,
          `write it as in "${written}"`,
        )
      }
    }
  },
  bad: {
    file: 'questions/divers.yaml',
    replace: 'exact 40',
    by: 'between 40',
    message:
      'questions/divers.yaml:14:15 error ar-divers: "between" does not go with low 40. Mend: write it as in "between 10 20" [hedges]',
  },
  good: { file: 'questions/divers.yaml', replace: 'exact 40', by: 'at-least 40' },
}

import { expect, it } from 'vitest'
import type { Hedge } from '../../src/model.js'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from './example/record.js'

/** The bounds that each hedge takes, and those that it does not. */
const table: Readonly<Record<Hedge, { readonly takes: string; readonly refuses: readonly string[] }>> = {
  exact: { takes: 'low: 8, high: 8', refuses: ['low: 8', 'high: 8', 'low: 8, high: 9', ''] },
  about: { takes: 'low: 8, high: 8', refuses: ['low: 8', 'high: 8', 'low: 8, high: 9', ''] },
  'up-to': { takes: 'high: 8', refuses: ['low: 8', 'low: 8, high: 8', 'low: 1, high: 8', ''] },
  'less-than': { takes: 'high: 8', refuses: ['low: 8', 'low: 8, high: 8', 'low: 1, high: 8', ''] },
  'at-least': { takes: 'low: 8', refuses: ['high: 8', 'low: 8, high: 8', 'low: 8, high: 9', ''] },
  'more-than': { takes: 'low: 8', refuses: ['high: 8', 'low: 8, high: 8', 'low: 8, high: 9', ''] },
  between: {
    takes: 'low: 8, high: 9',
    refuses: ['low: 8', 'high: 9', 'low: 8, high: 8', 'low: 9, high: 8', ''],
  },
  vague: { takes: '', refuses: ['low: 8', 'high: 8', 'low: 8, high: 8', 'low: 8, high: 9'] },
}

/** What is wrong with a number; that the words of the example do not print it so is left out. */
function problemsOf(hedge: string, bounds: string): readonly string[] {
  const written = ['hedge: ', hedge, bounds && ', ', bounds].join('')
  const number = {
    file: 'questions/divers.yaml',
    replace: 'quantity: exact 40',
    by: `quantity: {${written}}`,
  }
  const { problems } = compile(exampleFiles(number), '0.1.0')
  return problems.filter(({ rule }) => !rule.startsWith('printed-')).map(onOneLine)
}

const cases = Object.entries(table)

it.each(cases)('%s takes its own bounds', (hedge, { takes }) => {
  expect(problemsOf(hedge, takes)).toEqual([])
})

it.each(cases.flatMap(([hedge, { refuses }]) => refuses.map((bounds) => [hedge, bounds] as const)))(
  '%s does not take "%s"',
  (hedge, bounds) => {
    const told = bounds.replaceAll(':', '').replace(', ', ' and ') || 'no bound'
    expect(problemsOf(hedge, bounds)).toEqual([
      expect.stringMatching(`error ar-divers: "${hedge}" does not go with ${told}\\. Mend: .* \\[hedges\\]$`),
    ])
  },
)

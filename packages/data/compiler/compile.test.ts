import { expect, it, vi } from 'vitest'
import { onOneLine } from './problem.js'
import { exampleFiles } from './rules/example/record.js'

it('reports a rule that fails as such, and lets it hide no other', async () => {
  vi.doMock(import('./rules/rules.js'), async (original) => {
    const { rules } = await original()
    const crashing = {
      ...rules[0],
      id: 'crashing',
      check: () => {
        throw new TypeError('it crashes')
      },
    }
    return { rules: [crashing, ...rules] } as never
  })
  vi.resetModules()
  const { compile } = await import('./compile.js')
  vi.doUnmock('./rules/rules.js')
  const change = { file: 'actors.yaml', replace: 'name: Ana Orel', by: 'name: Ana Orel\n  parent: ar' }
  expect(compile(exampleFiles(change), '0.1.0').problems.map(onOneLine)).toEqual([
    expect.stringMatching(
      /^:1:1 error the rule itself failed: TypeError: .* Mend: report this; the other rules have run \[crashing\]$/,
    ),
    'actors.yaml:14:11 error ana-orel: the parent of a person is not a state. Mend: leave "parent" out [parents]',
  ])
})

import { describe, expect, it, vi } from 'vitest'
import { compile } from './compile.js'
import { lockOf } from './passages/lock.js'
import { onOneLine } from './problem.js'
import type { Files } from './read/files.js'
import { rule as claimsHaveReports } from './rules/claims-have-reports.js'
import { exampleFiles } from './rules/example/record.js'
import { rule as passagesHoldWords } from './rules/passages-hold-words.js'

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

it.each([
  ['with every row and passage in its place', true, exampleFiles()],
  ['though a rule is broken', true, exampleFiles(claimsHaveReports.bad)],
  ['not where a row is unsound', false, exampleFiles({ file: 'places.yaml', replace: 'city', by: 'hamlet' })],
  ['not where a passage has no place', false, new Map([...exampleFiles(), ['spans.lock.json', '{}']])],
])('is whole %s', (_, whole, files) => {
  expect(compile(files, '0.1.0').whole).toBe(whole)
})

describe('a rule that looks beyond one row', () => {
  const rulesOf = (files: Files, lock = lockOf(files)) =>
    compile(files, '0.1.0', lock).problems.map(({ rule }) => rule)

  it.each([claimsHaveReports, passagesHoldWords])('speaks once all rows are sound: $id', ({ id, bad }) => {
    const unsound = { file: 'places.yaml', replace: 'kind: city', by: 'kind: hamlet' }
    expect(rulesOf(exampleFiles(bad))).toEqual([id])
    expect(rulesOf(exampleFiles(bad, unsound))).toEqual(['shape'])
  })

  it('measures no passage while some are not found', () => {
    const edited = { file: 'documents/daily-engineers.yaml', replace: 'Earlier it was … Read', by: 'Read' }
    expect(rulesOf(exampleFiles(edited), lockOf(exampleFiles()))).toEqual(['passages-locked'])
  })
})

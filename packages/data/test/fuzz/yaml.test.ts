/** Record files in which anything was changed: problems, each with its file, line and column, or a record that loads. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../compiler/compile.js'
import { onOneLine } from '../../compiler/problem.js'
import { exampleFiles } from '../../compiler/rules/example/record.js'
import { createDataset } from '../../src/index.js'
import { mutated, mutation } from './mutations.js'
import { isOneLine } from './refused.js'
import { count, tries } from './runs.js'
import { language } from './snapshots.js'

const example = exampleFiles()
const files = [...example.keys()].filter((file) => file.endsWith('.yaml'))

const piece = fc.constantFrom(
  ...[
    ': ',
    '- ',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!',
    '<<: ',
    '? ',
    '| ',
  ],
  ...[
    'null',
    '~',
    '2024',
    '1e999',
    '.nan',
    '__proto__: ',
    'constructor: {}',
    '…',
    '\t',
    '\r\n',
    '\uFEFF',
    '\u2028',
    '---\n',
  ],
)

function holds(file: string, text: string): void {
  const words = language()
  const { record, problems } = compile(new Map([...example, [file, text]]), '0.1.0')
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0)
    expect(problem.column).toBeGreaterThan(0)
    expect(problem.line).toBeLessThanOrEqual((example.get(problem.file) ?? '').length + text.length + 1)
    expect([...files, 'spans.lock.json']).toContain(problem.file)
    isOneLine(onOneLine(problem))
  }
  const isRefused = problems.some(({ severity }) => severity === 'error')
  if (!isRefused) createDataset(record)
  expect(language()).toBe(words)
  count('changed record files', isRefused ? 'refused' : 'accepted')
}

test('changed anywhere', () => {
  tries(300, fc.tuple(fc.constantFrom(...files), mutation(piece)), ([file, changes]) => {
    holds(file, mutated(example.get(file) ?? '', changes))
  })
})

test.each([
  ['lists', `borland:\n  name: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  ['maps', `borland:\n  name: ${'{a: '.repeat(100_000)}x${'}'.repeat(100_000)}\n`],
  ['items', `borland:\n  name:\n    ${'- '.repeat(20_000)}x\n`],
])('%s in one another without end', (_, text) => holds('places.yaml', text))

import { expect, it } from 'vitest'
import { patternOf, stepsOf } from './steps.js'

it('reads commands with what they print, and edits, in order', () => {
  const markdown = [
    'Words.',
    '```console',
    '$ one \\',
    '    --two',
    'printed',
    '$ three',
    '```',
    '```sh',
    'not a step',
    '```',
    '```diff',
    '--- a.yaml',
    '-zones: []',
    '+zones:',
    '+  - headline: A',
    '```',
    '',
  ].join('\n')
  expect(stepsOf(markdown)).toEqual([
    { is: 'command', command: 'one \\\n    --two\n', prints: 'printed\n' },
    { is: 'command', command: 'three\n', prints: '' },
    { is: 'edit', file: 'a.yaml', replace: 'zones: []\n', by: 'zones:\n  - headline: A\n' },
  ])
})

it('lets an ellipsis stand for characters in a line and for lines on a line of its own', () => {
  const pattern = patternOf('first … of 3\n…\nlast.\n')
  expect('first 2 of 3\nmore\n\nlast.\n').toMatch(pattern)
  expect('first 2 of 3\nlast.\n').toMatch(pattern)
  expect('first 2 of 3\nlast!\n').not.toMatch(pattern)
  expect('first 2\nof 3\nlast.\n').not.toMatch(pattern)
  expect('before\nfirst 2 of 3\nlast.\n').not.toMatch(pattern)
})

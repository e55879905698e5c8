import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/schema/check.js'
import { nodeAt, readYaml } from './yaml.js'

const problemsOf = (text: string): readonly string[] =>
  readYaml('a.yaml', text).problems.map(
    ({ file, line, column, id, rule, severity, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${id}[${rule}] ${message}. ${hint}`,
  )

describe('a file that is no record', () => {
  it.each([
    [
      'that is not composed, at the first letter that is not',
      'a: x\nb: e\u0301\n',
      'a.yaml:2:4 error [yaml] the text is not NFC. save the file with composed characters (é as one character, not as two)',
    ],
    [
      'that is a list',
      '- a\n- b\n',
      'a.yaml:1:1 error [yaml] the file is not a map. begin with "field: value" lines',
    ],
    ['that is empty', '', 'a.yaml:1:1 error [yaml] the file is not a map. begin with "field: value" lines'],
    [
      'that names a value to use it again',
      'a: 1\nb: &x [1]\n',
      'a.yaml:2:7 error [yaml] anchors and aliases are not read here. write the value out',
    ],
    [
      'that has a key twice',
      'a: 1\na: 2\n',
      'a.yaml:2:1 error [yaml] Map keys must be unique. write YAML 1.2; quote a text that holds ": " or begins with a quote or bracket',
    ],
    [
      'that is nested without end',
      `a: 1\nb: ${'['.repeat(5000)}`,
      'a.yaml:2:104 error [yaml] lists and maps are nested too deep. no record has more than a few in one another',
    ],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text)[0]).toEqual(message)
    expect(readYaml('a.yaml', text).root).toBeUndefined()
  })

  it('is told of once where one mistake makes another', () => {
    expect(problemsOf('- a\n- &x b\n')).toHaveLength(1)
    expect(problemsOf('a: *x\nb: *x\n').filter((line) => line.includes('anchors'))).toHaveLength(1)
  })
})

describe('where something stands', () => {
  const text =
    'kind: fact\nclaims:\n  one:\n    via: [wire, { actor: daily }]\n    said: 2024 stated\n  7:\n  x:\n  ~: nobody\n'
  const yaml = readYaml('a.yaml', text)
  const placeOf = (path: Path, part?: 'key'): string => {
    if (!yaml.root) throw new Error('it is read')
    const { line, column } = yaml.positionOf(nodeAt(yaml.root, path, part))
    return `${line}:${column}`
  }

  it.each<[Path, 'key' | 'value', string]>([
    [[], 'value', '1:1'],
    [['kind'], 'key', '1:1'],
    [['kind'], 'value', '1:7'],
    [['claims', 'one'], 'key', '3:3'],
    [['claims', 'one'], 'value', '4:5'],
    [['claims', 'one', 'via'], 'key', '4:5'],
    [['claims', 'one', 'via', 0], 'value', '4:11'],
    [['claims', 'one', 'via', 1, 'actor'], 'key', '4:19'],
    [['claims', 'one', 'via', 1, 'actor'], 'value', '4:26'],
    [['claims', '7'], 'key', '6:3'],
    [['claims', ''], 'value', '8:6'],
  ])('%j, the %s', (path, part, place) => {
    expect(placeOf(path, part === 'key' ? part : undefined)).toBe(place)
  })

  it('is the deepest that is there, where the path leads further', () => {
    expect(placeOf(['claims', 'one', 'via', 5])).toBe(placeOf(['claims', 'one', 'via']))
    expect(placeOf(['claims', 'one', 'via', 0, 'actor'])).toBe('4:11')
    expect(placeOf(['claims', 'one', 'said', 'basis'])).toBe('5:11')
    expect(placeOf(['claims', 'two', 'said'])).toBe(placeOf(['claims']))
    expect(placeOf(['claims', 'two'], 'key')).toBe(placeOf(['claims']))
    expect(yaml.positionOf(undefined)).toEqual({ file: 'a.yaml', line: 1, column: 1 })
  })

  it('is the key where there is no value', () => {
    expect(placeOf(['claims', 'x', 'said'])).toMatch(/^7:/)
  })
})

it('on, no and dates are texts, and numbers are numbers', () => {
  expect(readYaml('a.yaml', 'a: on\nb: no\nc: 2024-10-28\nd: 12\ne: true\nf: 0o17\n').root?.toJSON()).toEqual(
    {
      a: 'on',
      b: 'no',
      c: '2024-10-28',
      d: 12,
      e: true,
      f: 15,
    },
  )
})

import { describe, expect, it } from 'vitest'
import { inReadingOrder, onOneLine, type Problem, withFrame } from './problem.js'

const problem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'actors.yaml',
  line: 2,
  column: 3,
  id: 'ar',
  rule: 'shape',
  severity: 'error',
  message: 'M',
  ...fields,
})

it('problems come in the order of the files, each once', () => {
  const inOrder = [
    problem(),
    problem({ rule: 'voice' }),
    problem({ column: 10 }),
    problem({ line: 10 }),
    problem({ file: 'documents/a.yaml', line: 1 }),
    problem({ file: 'documents/b.yaml', line: 1, column: 1 }),
  ]
  expect(inReadingOrder([...inOrder].reverse())).toEqual(inOrder)
  expect(inReadingOrder([...inOrder, ...inOrder.map((one) => ({ ...one }))])).toEqual(inOrder)
  expect(inReadingOrder([problem(), problem({ message: 'N' })])).toHaveLength(2)
})

it('a problem on one line has its place, its record, what is wrong, how to mend it and its rule', () => {
  expect(onOneLine(problem({ hint: 'H' }))).toBe('actors.yaml:2:3 error ar: M. Mend: H [shape]')
  expect(onOneLine(problem({ id: '', severity: 'warning' }))).toBe('actors.yaml:2:3 warning M [shape]')
  expect(onOneLine(problem({ message: 'a\u202eb\nc' }))).toBe(
    'actors.yaml:2:3 error ar: a\\u202eb\\u000ac [shape]',
  )
})

describe('a problem with its line', () => {
  it('has a mark under the place', () => {
    expect(withFrame(problem({ hint: 'H' }), 'ar:\r\n  kind: stat\r\nbo:\r\n')).toBe(
      ['actors.yaml:2:3 error [shape]', '  ar: M', '  2 |   kind: stat', '    |   ^', '  mend: H'].join('\n'),
    )
    expect(withFrame(problem({ line: 12, column: 1, id: '' }), '\n'.repeat(11).concat('x'))).toBe(
      ['actors.yaml:12:1 error [shape]', '  M', '  12 | x', '     | ^'].join('\n'),
    )
  })

  it('has none where the file, or the line, is not at hand', () => {
    const bare = ['actors.yaml:2:3 error [shape]', '  ar: M'].join('\n')
    expect(withFrame(problem(), undefined)).toBe(bare)
    expect(withFrame(problem(), 'one line')).toBe(bare)
  })

  it('shows what cannot be seen without moving the mark', () => {
    const [, , line, mark] = withFrame(problem({ column: 6 }), 'ar:\na\u202e: b!\n').split('\n')
    expect(line).toHaveLength('  2 | '.length + 'a.: b!'.length)
    expect(line).not.toContain('\u202e')
    expect(mark).toBe('    |      ^')
    expect(withFrame(problem({ message: 'a\u202eb' }), '')).toContain('  ar: a\\u202eb')
  })

  const framed = (length: number, column: number): readonly [shown: string, under: string] => {
    const text = Array.from({ length }, (_, index) => (index + 1 === column ? '!' : '.')).join('')
    const [, , line = '', mark = ''] = withFrame(problem({ line: 1, column }), text).split('\n')
    return [line.slice('  1 | '.length), mark.slice('    | '.length)]
  }
  const at = (place: number): string => `${' '.repeat(place)}^`

  it('shows a line of 110 characters whole, and of a longer one as many around the place', () => {
    expect(framed(110, 110)).toEqual([`${'.'.repeat(109)}!`, at(109)])
    expect(framed(111, 1)).toEqual([`!${'.'.repeat(109)}…`, at(0)])
    expect(framed(111, 56)).toEqual([`${'.'.repeat(55)}!${'.'.repeat(54)}…`, at(55)])
    expect(framed(111, 57)).toEqual([`…${'.'.repeat(55)}!${'.'.repeat(54)}`, at(56)])
    expect(framed(111, 111)).toEqual([`…${'.'.repeat(109)}!`, at(110)])
    expect(framed(1000, 500)).toEqual([`…${'.'.repeat(55)}!${'.'.repeat(54)}…`, at(56)])
  })

  it('looks up each of two files', () => {
    const [one, other] = ['a\nb\n', 'c\nd\n']
    expect(withFrame(problem(), one)).toContain('2 | b')
    expect(withFrame(problem(), other)).toContain('2 | d')
    expect(withFrame(problem({ line: 1 }), one)).toContain('1 | a')
  })
})

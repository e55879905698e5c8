import { describe, expect, it } from 'vitest'
import { namedWithdrawals } from './pending-withdrawals.js'
import type { Problem } from './problem.js'

const file = 'questions/motive.yaml'
const problemAt = (line: number, column: number, rule = 'withdrawn-now'): Problem => ({
  file,
  line,
  column,
  id: 'daily-motive',
  rule,
  severity: 'error',
  message: 'says that it is withdrawn in another release',
})
const named = (text: string, ...problems: readonly Problem[]) =>
  Object.fromEntries(namedWithdrawals(new Map([[file, text]]), problems, '0.2.0'))

describe('a withdrawal whose release has no number yet', () => {
  it.each([
    [
      'on a line of its own',
      'a:\n  withdrawn: 0.3.0\nb: 1\n',
      problemAt(2, 14),
      'a:\n  withdrawn: 0.2.0\nb: 1\n',
    ],
    ['of long numbers', 'withdrawn: 10.11.12', problemAt(1, 12), 'withdrawn: 0.2.0'],
    [
      'after another number on its line',
      '{ note: as 0.1.0, withdrawn: 0.3.0 }',
      problemAt(1, 30),
      '{ note: as 0.1.0, withdrawn: 0.2.0 }',
    ],
  ])('is named after the one that is made, %s', (_, text, problem, after) => {
    expect(named(text, problem)).toEqual({ [file]: after })
  })

  it('is named with all others of its file', () => {
    const text = 'a:\n  withdrawn: 0.3.0\nb:\n  withdrawn: 0.4.0\n'
    expect(named(text, problemAt(2, 14), problemAt(4, 14))).toEqual({
      [file]: 'a:\n  withdrawn: 0.2.0\nb:\n  withdrawn: 0.2.0\n',
    })
  })

  it('is all that is changed: what else is wrong stays, and files without one are not given', () => {
    expect(named('withdrawn: 0.1.0\n', problemAt(1, 12, 'withdrawals-stay'))).toEqual({})
  })
})

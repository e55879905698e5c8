import { describe, expect, it, vi } from 'vitest'
import { compile } from './compile.js'
import { onOneLine } from './problem.js'
import { exampleFiles } from './rules/example/record.js'

/** The example with a person as parent of nothing, but with a parent of its own, and some exceptions. */
const problemsOf = (exceptions: string, broken = true): readonly string[] => {
  const change = { file: 'actors.yaml', replace: 'name: Ana Orel', by: 'name: Ana Orel\n  parent: ar' }
  const files = new Map([...exampleFiles(...(broken ? [change] : [])), ['exceptions.yaml', exceptions]])
  return compile(files, '0.1.0').problems.map(onOneLine)
}

const exception = 'parents:\n  ana-orel:\n    reason: she is the ministry\n    until: she is not\n'

describe('an exception', () => {
  it('takes out the problem that it names', () => {
    expect(problemsOf(exception)).toEqual([])
  })

  it('is a mistake where it is no longer needed', () => {
    expect(problemsOf(exception, false)).toEqual([
      'exceptions.yaml:2:3 error ana-orel: the exception from parents is no longer needed. Mend: take it out [exceptions]',
    ])
  })

  it('needs a reason and says when it can go', () => {
    expect(problemsOf('parents:\n  ana-orel:\n    reason: she is the ministry\n')).toEqual([
      'exceptions.yaml:2:3 error ana-orel: the exception has no "until". Mend: say why it is made ("reason") and when it can go ("until") [exceptions]',
    ])
  })

  it.each([
    ['nothing', ''],
    ['no value', '      reason:\n'],
    ['blanks', '      reason: "  "\n'],
    ['a list', '      reason: [she is the ministry]\n'],
  ])('has no reason where %s is written for one', (_, reason) => {
    expect(problemsOf(`parents:\n  ana-orel:\n${reason}      until: she is not\n`)).toEqual([
      'exceptions.yaml:2:3 error ana-orel: the exception has no "reason". Mend: say why it is made ("reason") and when it can go ("until") [exceptions]',
    ])
  })

  it.each([
    'parents:\n  ana-orel: she is the ministry\n',
    'parents:\n  ana-orel:\n',
    'parents: {ana-orel}\n',
    'parents:\n  ana-orel: {reason, until}\n',
  ])('needs both in fields of their own: %j', (text) => {
    expect(problemsOf(text).map((line) => /(?<=error ).*?(?=\.)/.exec(line)?.[0])).toEqual([
      'ana-orel: the exception has no "reason"',
      'ana-orel: the exception has no "until"',
    ])
  })

  it('names its reason and its end "reason" and "until"', async () => {
    vi.resetModules() // what is written down at its top is read anew
    const { applyExceptions } = await import('./exceptions.js')
    const files = new Map([['exceptions.yaml', 'parents:\n  ana-orel: {}\n']])
    const mistakes = applyExceptions([], files, { known: ['parents'], judged: [] })
    expect(mistakes.map(({ message }) => message)).toEqual([
      'the exception has no "reason"',
      'the exception has no "until"',
    ])
  })

  it.each([
    ['another record', 'ana-orel', 'wire', 'exception from parents'],
    ['another rule', 'parents', 'speakers', 'exception from speakers'],
  ])('that is for %s takes out nothing', (_, name, other, unneeded) => {
    const [broken, ...others] = problemsOf('{}\n')
    expect([broken, others]).toEqual([expect.stringMatching(/ \[parents\]$/), []])
    const problems = problemsOf(exception.replace(name, other))
    expect(problems).toEqual([
      broken,
      expect.stringMatching(`^exceptions.yaml:2:3 error .*: the ${unneeded} is no longer needed`),
    ])
  })

  it('is told of where it cannot be read', () => {
    expect(problemsOf(`${exception}    until: never\n`, false)).toEqual([
      expect.stringMatching(/^exceptions\.yaml:5:5 error Map keys must be unique\..* \[yaml\]$/),
    ])
  })

  it('is of a record', () => {
    for (const written of ['parents: ana-orel\n', 'parents:\n', 'parents: [ana-orel]\n'])
      expect(problemsOf(written, false)).toEqual([
        'exceptions.yaml:1:1 error "parents" names no record. Mend: write each record as "id:" with its "reason" and "until" below [exceptions]',
      ])
  })

  it('is from a rule: what cannot be read has none', () => {
    const [problem] = problemsOf('shape:\n  ana-orel:\n    reason: x\n    until: y\n', false)
    expect(problem).toMatch(
      /^exceptions\.yaml:2:3 error ana-orel: "shape" is not a rule that can be excepted from\. Mend: rules: parents, /,
    )
  })
})

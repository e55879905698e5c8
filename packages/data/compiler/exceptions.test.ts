import { describe, expect, it } from 'vitest'
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

  it('is from a rule: what cannot be read has none', () => {
    const [problem] = problemsOf('shape:\n  ana-orel:\n    reason: x\n    until: y\n', false)
    expect(problem).toMatch(
      /^exceptions\.yaml:2:3 error ana-orel: "shape" is not a rule that can be excepted from\. Mend: rules: parents, /,
    )
  })
})

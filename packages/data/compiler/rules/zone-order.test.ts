import { expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from './example/record.js'

it('tells of a zone where it was written, in whichever order zones are written', () => {
  const change = {
    file: 'documents/daily-engineers.yaml',
    replace: '  - headline',
    by: '  - boilerplate: Nobody in this … no such sea.\n  - headline',
  }
  expect(compile(exampleFiles(change), '0.1.0').problems.map(onOneLine)).toEqual([
    'documents/daily-engineers.yaml:9:5 error daily-engineers: the boilerplate at 296 and the boilerplate at 498 overlap. Mend: let one end where the other begins, or make them one [zones-are-disjoint]',
  ])
})

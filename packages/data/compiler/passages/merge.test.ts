import { describe, expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from '../rules/example/record.js'
import type { Change } from '../rules/rule.js'
import { lockOf } from './lock.js'

const problemsOf = (...changes: readonly Change[]): readonly string[] =>
  compile(exampleFiles(...changes), '0.1.0').problems.map(onOneLine)

describe('a passage that the lock does not know as it is written', () => {
  const lock = lockOf(exampleFiles())
  const edit = {
    file: 'documents/daily-engineers.yaml',
    replace: 'spans: [that engineers had come]',
    by: 'spans: [engineers had gone]',
  }

  it('stops the build, and no rule guesses where it stands', () => {
    expect(compile(exampleFiles(edit), '0.1.0', lock).problems.map(onOneLine)).toEqual([
      'documents/daily-engineers.yaml:40:12 error daily-engineers-05: spans were edited since they were last found in the text. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]',
    ])
  })

  it('is one message a document', () => {
    expect(compile(exampleFiles(), '0.1.0', {}).problems.map(onOneLine)).toEqual([
      'documents/daily-engineers.yaml:9:3 error daily-engineers: zones were not yet found in the text; so it is in 7 more places of this document. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]',
    ])
  })
})

describe('passages that nobody could check', () => {
  const message =
    'a passage is written as its words, not as offsets. Mend: write its first … last words, or all of them where they are direct speech [passages-written]'

  it('are refused in reports and zones', () => {
    const report = "spans: [{ start: 1, end: 9, exact: 'made up' }]"
    expect(
      problemsOf({
        file: 'documents/daily-engineers.yaml',
        replace: 'spans: [that engineers had come]',
        by: report,
      })[0],
    ).toMatch(`daily-engineers-05: ${message}`)
    const zone = '  - { kind: background, start: 1, end: 9 }\n  - boilerplate: Read more\n'
    expect(
      problemsOf({
        file: 'documents/daily-engineers.yaml',
        replace: '  - boilerplate: Read more\n',
        by: zone,
      })[0],
    ).toMatch(`daily-engineers: ${message}`)
  })

  it('are refused where the lock holds fewer of them than are written', () => {
    const lock = structuredClone(lockOf(exampleFiles())) as never as Record<
      string,
      { reports: Record<string, { spans: unknown[] }> }
    >
    lock['daily-engineers']?.reports['daily-engineers-05']?.spans.pop()
    expect(compile(exampleFiles(), '0.1.0', lock as never).problems.map(({ rule }) => rule)).toEqual([
      'passages-locked',
    ])
  })

  it('are refused where the lock is none', () => {
    for (const text of ['', '<<<<<<< HEAD\n{}', '{"daily-engineers": {}}', '[1]']) {
      const files = new Map([...exampleFiles(), ['spans.lock.json', text]])
      expect(() => compile(files, '0.1.0')).toThrow(
        'spans.lock.json is no lock: take it from the last commit',
      )
    }
  })
})

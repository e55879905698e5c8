import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { exampleFiles } from '../rules/example/record.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'record-'))
function record(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'compiler/cli.ts', ...args, ...(args.length > 0 ? ['--records', folder] : [])],
    { cwd: packageFolder, encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of exampleFiles()) write(file, text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('record diff', () => {
  it('says what came, went, was withdrawn, moved', () => {
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
    const document = 'documents/daily-engineers.yaml'
    const study = '\n  daily-study:\n    claimant: daily\n    choice: [study]\n    said: 2030-05-07 stated\n'
    const motive = (exampleFiles().get('questions/motive.yaml') ?? '').trimEnd()
    const withdrawn = '\n    withdrawn: 0.1.0\n    withdrawnWhy: coding-error\n'
    const files = exampleFiles(
      {
        file: 'questions/motive.yaml',
        replace: motive,
        by: `${motive}${withdrawn}    replacedBy: daily-study${study}`,
      },
      {
        file: 'questions/engineers-there.yaml',
        replace: '    polarity: deny\n',
        by: '    polarity: deny\n    withdrawn: 0.1.0\n    withdrawnWhy: coding-error\n',
      },
      {
        file: document,
        replace: '    spans: [Earlier it was]\n',
        by: '    spans: [Earlier it was]\n  daily-engineers-08:\n    claim: daily-study\n    mode: own\n    spans: [Earlier it was]\n',
      },
      { file: document, replace: '    via: [wire 2030-05-06]\n', by: '' },
      {
        file: 'links.yaml',
        replace:
          'same-briefing:\n  type: same-statement\n  from: ar-engineers\n  to: ar-engineers-wire\n  assertedBy: curators\n  why: one briefing, told twice\n',
        by: '',
      },
    )
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'the example')
    for (const [file, text] of files) write(file, text)
    expect(record('diff').stdout.trimEnd().split('\n')).toEqual([
      '+ daily-study (claims)',
      '+ daily-engineers-08 (reports)',
      '- same-briefing (links)',
      'withdrawn: bo-denies (claims), coding-error',
      'withdrawn: daily-motive (claims), coding-error, now daily-study',
      '~ daily-engineers-01 via: [{"actor":"wire","at":"2030-05-06"}] → nothing',
      'no contradiction any more: bo-denies × headline-count',
      'origins of ar-engineers: wire → daily',
      'first answer of bo on engineers-there: bo-denies → nothing',
    ])
  })
})

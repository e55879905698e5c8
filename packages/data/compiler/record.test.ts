import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { callRecord } from '../test/call-record.js'
import { Workspace } from './commands/workspace.js'
import { exampleFiles } from './rules/example/record.js'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'record-'))
const texts = join(packageFolder, 'compiler/rules/example')

const record = (...args: readonly string[]) =>
  callRecord(...args, ...(args.length > 0 ? ['--records', folder] : []))

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of exampleFiles()) write(file, text)
  mkdirSync(join(folder, '../texts-of-record'), { recursive: true })
  writeFileSync(join(folder, '../texts-of-record/daily-engineers.txt'), readFileSync(join(texts, 'text.txt')))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(folder, '../texts-of-record'), { recursive: true, force: true })
})

describe('record', () => {
  it('says what it can do, however it is asked', async () => {
    const { stdout } = await callRecord()
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['  record build', '  record verify --sources DIR [--write]']),
    )
    expect(await callRecord()).toEqual({ stdout, stderr: '', status: 2 })
    for (const args of [['--help'], ['-h'], ['check', '--help'], ['check', '-h']])
      expect(await callRecord(...args)).toEqual({ stdout, stderr: '', status: 0 })
  })

  it.each([
    [['chek'], 'record: there is no "record chek". Did you mean "check"?\n'],
    [['measure'], 'record: there is no "record measure". See record --help.\n'],
    [['check', '--jason'], 'record: check takes no --jason. Did you mean "--json"?\n'],
    [['fix', '--loudly'], 'record: fix takes no --loudly. See record --help.\n'],
    [['check', 'foo', 'bar'], 'record: "foo" is one word too many: record check [--json] [--watch]\n'],
    [['fix', 'actors.yaml'], 'record: "actors.yaml" is one word too many: record fix [--check]\n'],
    [['verify', 'texts'], 'record: "texts" is one word too many: record verify --sources DIR [--write]\n'],
    [['show', 'ar', 'bo'], 'record: "bo" is one word too many: record show ID\n'],
    [['diff', 'HEAD~2', 'HEAD'], 'record: "HEAD" is one word too many: record diff [REV]\n'],
    [['files', join(folder, 'a'), 'b'], 'record: "b" is one word too many: record files DIR\n'],
    [
      ['new', 'actor', 'ar-navy'],
      'record: "ar-navy" is one word too many: record new document|claim|question|actor\n',
    ],
    [
      ['release', '--size', '0.1.0', '0.2.0'],
      'record: "0.2.0" is one word too many: record release [--check | --size [VERSION]]\n',
    ],
    [['show', ''], 'record: a word of the call is empty: name what is meant, or leave it out\n'],
    [['verify', '--sources', ''], 'record: --sources is empty: name what is meant, or leave it out\n'],
    [['verify'], 'record: verify needs --sources DIR, the folder of the texts\n'],
    [['show'], 'record: show needs an id\n'],
    [['show', 'ar-diver'], 'record: "ar-diver" is the id of no record. Did you mean "ar-divers"?\n'],
  ])('%j: one line, exit code 2', async (args, stderr) => {
    expect(await record(...args)).toEqual({ stdout: '', stderr, status: 2 })
  })

  it.each([
    [['show'], 'record: show needs an id\n'],
    [['check', '--records', 'no/such'], 'record: there is no folder no/such\n'],
    [['check', '--records', 'package.json'], 'record: there is no folder package.json\n'],
    [['check', '--records', ''], 'record: --records is empty: name what is meant, or leave it out\n'],
    [['check', '--records'], "record: Option '--records <value>' argument missing\n"],
    [['check', '--json=yes'], "record: Option '--json' does not take an argument\n"],
    [['check', '-x'], 'record: check takes no -x. See record --help.\n'],
  ])('%j: one line, exit code 2, wherever the record files are', async (args, stderr) => {
    expect(await callRecord(...args)).toEqual({ stdout: '', stderr, status: 2 })
  })

  it('hands on what is no mistake of its caller', async () => {
    const faults = [new Error('a fault'), Object.assign(new Error('a full disk'), { code: 'ENOSPC' })]
    for (const fault of faults) {
      const compile = vi.spyOn(Workspace.prototype, 'compile').mockImplementation(() => {
        throw fault
      })
      await expect(record('check')).rejects.toBe(fault)
      compile.mockRestore()
    }
  })
})

describe('record check', () => {
  it('counts what it found in order', async () => {
    expect(await record('check')).toMatchObject({ status: 0, stderr: '' })
    expect((await record('check')).stdout).toContain(
      '1 documents, 4 questions, 7 claims, 7 reports: 0 errors, 0 warnings',
    )
  })

  it('shows a mistake where it is, and exits with 1', async () => {
    write(
      'places.yaml',
      'borland:\n  kind: contry\n  name: Borland\nport-vero:\n  kind: city\n  name: Port Vero\n',
    )
    const { stderr, status } = await record('check')
    expect(status).toBe(1)
    expect(stderr).toContain(`places.yaml:2:9 error [shape]
  borland: "contry" is not one of country, admin1, admin2, city, site, informal
  2 |   kind: contry
    |         ^
  mend: did you mean "country"?
`)
  })
})

describe('record check for machines and on save', () => {
  const broken = 'borland:\n  kind: contry\n  name: Borland\nport-vero:\n  kind: city\n  name: Port Vero\n'

  it('--json is an array of problems and nothing else', async () => {
    expect(JSON.parse((await record('check', '--json')).stdout)).toEqual([])
    write('places.yaml', broken)
    const { stdout, stderr, status } = await record('check', '--json')
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    expect(JSON.parse(stdout)).toEqual([
      {
        file: expect.stringMatching(/places\.yaml$/),
        line: 2,
        column: 9,
        id: 'borland',
        rule: 'shape',
        severity: 'error',
        message: '"contry" is not one of country, admin1, admin2, city, site, informal',
        hint: 'did you mean "country"?',
      },
    ])
  })

  it('--watch runs again when a file is saved', async () => {
    const watching = spawn(
      process.execPath,
      ['--import', 'tsx', 'compiler/cli.ts', 'check', '--watch', '--records', folder],
      {
        cwd: packageFolder,
      },
    )
    const said = (pattern: RegExp) =>
      new Promise<void>((resolve) =>
        watching.stdout.on('data', (data) => pattern.test(String(data)) && resolve()),
      )
    try {
      await said(/: 0 errors/)
      const again = said(/: 1 errors/)
      write('places.yaml', broken)
      await again
    } finally {
      watching.kill()
    }
  })
})

describe('record diff', () => {
  it('needs a revision that there is', async () => {
    expect(await record('diff', 'no-such')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"no-such" is no revision'),
    })
  })

  it('says in words what an edit changes, and which answers move', async () => {
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        encoding: 'utf8',
      })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'the example')
    expect((await record('diff')).stdout).toBe('the compiled record is as it was at HEAD\n')
    const file = 'questions/engineers-there.yaml'
    write(file, (exampleFiles().get(file) ?? '').replace('    modality: expected\n    about: 2030-05\n', ''))
    expect((await record('diff')).stdout).toBe(
      [
        '~ unnamed-came modality: "expected" → nothing',
        '~ unnamed-came about: "2030-05" → nothing',
        'now a contradiction: bo-denies × unnamed-came',
        '',
      ].join('\n'),
    )
    write(
      file,
      (exampleFiles().get(file) ?? '').replace(
        'claims:\n',
        'claims:\n  bo-affirms:\n    claimant: bo\n    polarity: affirm\n    said: 2030-05-07 stated\n',
      ),
    )
    const document = 'documents/daily-engineers.yaml'
    const report = 'claim: bo-affirms\n    mode: indirect\n    spans: [Earlier it was]\n'
    const files = exampleFiles({
      file: document,
      replace: '  daily-engineers-07:\n',
      by: `  daily-engineers-08:\n    ${report}  daily-engineers-07:\n`,
    })
    for (const changed of [document, 'spans.lock.json']) write(changed, files.get(changed) ?? '')
    expect((await record('diff')).stdout).toBe(
      [
        '+ bo-affirms (claims)',
        '+ daily-engineers-08 (reports)',
        'first answer of bo on engineers-there: bo-denies → bo-affirms, bo-denies',
        '',
      ].join('\n'),
    )
  })
})

describe('record verify', () => {
  const sources = join(folder, '../texts-of-record')

  it('holds the passages against the texts and prints how each is accounted for', async () => {
    const { stdout, status } = await record('verify', '--sources', sources)
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^daily-engineers: coded [\d.]+ %, boilerplate [\d.]+ %, uncoded 0\.0 %, open 0\.0 %\n1 documents verified, 0 not\n$/,
    )
  })

  it('renews the lock only when asked', async () => {
    const lock = join(folder, 'spans.lock.json')
    const before = readFileSync(lock, 'utf8')
    const file = 'documents/daily-engineers.yaml'
    write(
      file,
      (exampleFiles().get(file) ?? '').replace(
        'Borland denied that … are there',
        'Borland denied … are there',
      ),
    )
    expect(await record('verify', '--sources', sources)).toMatchObject({ status: 1 })
    expect(readFileSync(lock, 'utf8')).toBe(before)
    expect((await record('verify', '--sources', sources, '--write')).stdout).toContain(
      'spans.lock.json rewritten for daily-engineers',
    )
    expect(readFileSync(lock, 'utf8')).not.toBe(before)
    expect((await record('check')).status).toBe(0)
  })
})

describe('record show', () => {
  it('renders a claim with its chain, its links and where it is used', async () => {
    const { stdout } = await record('show', 'ar-divers')
    expect(stdout).toContain(
      'the Ministry of Arland (Ana Orel) said that the number of divers in Port Vero was “40 divers”, according to Daily.',
    )
    expect(stdout).toContain('ar-ministry → daily (daily-engineers)')
    expect(stdout).toContain('bo-denies responds-to ar-divers, says daily')
    expect(stdout).toContain('used by daily-engineers-03, borland-answers')
  })
})

it('says what it can do on lines of at most 80 columns', async () => {
  const { stdout, status } = await record('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('  record check ')
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
})

describe('record diff, after a busy day', () => {
  it('says what came, went, was withdrawn, moved', async () => {
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
    expect((await record('diff')).stdout.trimEnd().split('\n')).toEqual([
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

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { changesFiles } from './emit/changes-files.js'
import { changesUpTo, enterChanges, readReleases } from './releases.js'
import { exampleFiles } from './rules/example/record.js'
import type { Change } from './rules/rule.js'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'releases-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
}
const inMotive = (replace: string, by: string): Change => ({ file: 'questions/motive.yaml', replace, by })
const withdrawn = inMotive(
  'choice: [repair]',
  'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: coding-error\n    replacedBy: daily-study',
)
const added = inMotive(
  'said: 2030-05-07 stated',
  'said: 2030-05-07 stated\n  daily-study:\n    claimant: daily\n    choice: [study]\n    said: 2030-05-07 stated',
)
const renamed: Change = { file: 'actors.yaml', replace: 'name: Wire Agency', by: 'name: The Wire Agency' }
const recordAfter = (release: string, ...changes: readonly Change[]) =>
  compile(exampleFiles(...changes), release).record

const schema = changesFiles([]).find(({ path }) => path === 'schema/changes.json')?.content
const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(String(schema)))

beforeEach(() => rmSync(join(folder, 'releases'), { recursive: true, force: true }))

describe('the changes of a release', () => {
  it('are everything, for the first', () => {
    const record = recordAfter('0.1.0')
    const [first, ...others] = changesUpTo(readReleases(folder), record, '0.1.0')
    expect(others).toEqual([])
    expect(first).toMatchObject({ release: '0.1.0', since: null, changed: [], withdrawn: [], removed: [] })
    expect(first?.added).toContainEqual({ table: 'claims', id: 'daily-motive' })
  })

  it('are what differs from the tables of the last: rows, fields, withdrawals with their reason', () => {
    write(enterChanges(readReleases(folder), recordAfter('0.1.0'), '0.1.0'))
    const changes = changesUpTo(
      readReleases(folder),
      recordAfter('0.2.0', added, withdrawn, renamed),
      '0.2.0',
    )
    expect(changes.map(({ release, since }) => [release, since])).toEqual([
      ['0.2.0', '0.1.0'],
      ['0.1.0', null],
    ])
    expect(changes[0]).toMatchObject({
      added: [{ table: 'claims', id: 'daily-study' }],
      changed: [
        { table: 'actors', id: 'wire', field: 'name', before: 'Wire Agency', after: 'The Wire Agency' },
      ],
      withdrawn: [{ table: 'claims', id: 'daily-motive', why: 'coding-error', replacedBy: 'daily-study' }],
    })
  })

  it('are kept for every release, and read as their schema says', () => {
    write(enterChanges(readReleases(folder), recordAfter('0.1.0'), '0.1.0'))
    const next = recordAfter('0.2.0', added, withdrawn, renamed)
    write(enterChanges(readReleases(folder), next, '0.2.0'))
    const [file] = changesFiles(changesUpTo(readReleases(folder), next, '0.2.0'))
    const kept = JSON.parse(String(file?.content))
    expect(kept.map(({ release }: { release: string }) => release)).toEqual(['0.2.0', '0.1.0'])
    validate(kept)
    expect(validate.errors).toBeNull()
    expect(file?.rows).toEqual({ releases: 2 })
  })

  it('say that what came after the last release is in none yet', () => {
    write(enterChanges(readReleases(folder), recordAfter('0.1.0'), '0.1.0'))
    const releases = (...changes: readonly Change[]) =>
      changesUpTo(readReleases(folder), recordAfter('0.1.0', ...changes), '0.1.0')
    expect(releases().map(({ release }) => release)).toEqual(['0.1.0'])
    expect(releases(renamed).map(({ release }) => release)).toEqual([null, '0.1.0'])
    validate(JSON.parse(JSON.stringify(releases(renamed))))
    expect(validate.errors).toBeNull()
  })
})

describe('record release', () => {
  const record = () =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'compiler/cli.ts', 'release', '--records', join(folder, 'records')],
      { cwd: packageFolder, encoding: 'utf8' },
    )

  it('writes ledger, changes and tables in one step, and makes no release twice', () => {
    write(new Map([...exampleFiles()].map(([file, text]) => [`records/${file}`, text])))
    expect(record()).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(folder, 'records/ledger.json'))).toBe(true)
    const changes = readFileSync(join(folder, 'releases/changes.json'), 'utf8')
    expect(readReleases(folder).last.claims.length).toBeGreaterThan(0)
    const again = record()
    expect(again.status).toBe(2)
    expect(again.stderr).toMatch(
      /^record: \d+\.\d+\.\d+ is released already: raise "version" in package.json\n$/,
    )
    expect(readFileSync(join(folder, 'releases/changes.json'), 'utf8')).toBe(changes)
  })
})

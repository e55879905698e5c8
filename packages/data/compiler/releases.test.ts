import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../src/model.js'
import { callRecord } from '../test/call-record.js'
import { smallDataset } from '../test/small-dataset.js'
import { compile } from './compile.js'
import { changesFiles } from './emit/changes-files.js'
import { enterRelease, type Ledger, type Released, writeLedger } from './ledger.js'
import { FilesError } from './read/files.js'
import { changesUpTo, enterChanges, readReleases, writeChanges } from './releases.js'
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

let ledger: Ledger = {}
beforeEach(() => {
  ledger = {}
  rmSync(join(folder, 'releases'), { recursive: true, force: true })
})

/** Makes a release as the command does. */
function make(record: Dataset, release: string): void {
  write(enterChanges(readReleases(folder, ledger), record, release))
  ledger = enterRelease(ledger, record, release)
}

describe('the changes of a release', () => {
  it('are everything, for the first', () => {
    const record = recordAfter('0.1.0')
    const [first, ...others] = changesUpTo(readReleases(folder, ledger), record, '0.1.0')
    expect(others).toEqual([])
    expect(first).toMatchObject({ release: '0.1.0', since: null, changed: [], withdrawn: [], removed: [] })
    expect(first?.added).toContainEqual({ table: 'claims', id: 'daily-motive' })
  })

  it('are what differs from the tables of the last: rows, fields, withdrawals with their reason', () => {
    make(recordAfter('0.1.0'), '0.1.0')
    const changes = changesUpTo(
      readReleases(folder, ledger),
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

  it('are none where a row says what is understood without it', () => {
    make(recordAfter('0.1.0'), '0.1.0')
    const spelt = inMotive('claimant: daily', 'claimant: daily\n    modality: actual')
    const [changes] = changesUpTo(readReleases(folder, ledger), recordAfter('0.2.0', spelt), '0.2.0')
    expect(changes).toMatchObject({ added: [], removed: [], changed: [], withdrawn: [] })
  })

  it('are kept for every release, and read as their schema says', () => {
    make(recordAfter('0.1.0'), '0.1.0')
    const next = recordAfter('0.2.0', added, withdrawn, renamed)
    make(next, '0.2.0')
    const [file] = changesFiles(changesUpTo(readReleases(folder, ledger), next, '0.2.0'))
    const kept = JSON.parse(String(file?.content))
    expect(kept.map(({ release }: { release: string }) => release)).toEqual(['0.2.0', '0.1.0'])
    validate(kept)
    expect(validate.errors).toBeNull()
    expect(file?.rows).toEqual({ releases: 2 })
  })

  it('say that what came after the last release is in none yet', () => {
    make(recordAfter('0.1.0'), '0.1.0')
    const releases = (...changes: readonly Change[]) =>
      changesUpTo(readReleases(folder, ledger), recordAfter('0.1.0', ...changes), '0.1.0')
    expect(releases().map(({ release }) => release)).toEqual(['0.1.0'])
    expect(releases(renamed).map(({ release }) => release)).toEqual([null, '0.1.0'])
    validate(JSON.parse(JSON.stringify(releases(renamed))))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['a name', renamed],
    [
      'a withdrawal',
      inMotive('choice: [repair]', 'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: merged'),
    ],
  ])('tell %s after the last release as in none yet, since that release', (_, change) => {
    make(recordAfter('0.1.0'), '0.1.0')
    const changes = changesUpTo(readReleases(folder, ledger), recordAfter('0.1.0', change), '0.1.0')
    expect(changes.map(({ release, since }) => [release, since])).toEqual([
      [null, '0.1.0'],
      ['0.1.0', null],
    ])
  })

  it('tell a contradiction that came back without any field that is told', () => {
    const claims = [
      { id: 'a', question: 'choice', choice: ['a'] },
      { id: 'b', question: 'choice', choice: ['b'], claimant: 'bb' },
    ]
    const last = smallDataset({
      claims: claims.map((claim) => ({ ...claim, withdrawn: '0.1.0', withdrawnWhy: 'coding-error' })),
    })
    const releases = { changes: changesUpTo({ changes: [], last }, last, '0.1.0'), last }
    const [first] = changesUpTo(releases, smallDataset({ claims }), '0.1.0')
    expect(first).toMatchObject({
      release: null,
      changed: [],
      withdrawn: [],
      contradictions: { added: [['a', 'b']], removed: [] },
    })
  })

  it('stand one a line in the file, so that versions of it can be compared', () => {
    const changes = changesUpTo(readReleases(folder, ledger), recordAfter('0.1.0'), '0.1.0')
    const lines = writeChanges(changes).split('\n')
    for (const one of changes[0]?.added ?? [])
      expect(lines.filter((line) => line.includes(JSON.stringify(one)))).toEqual([
        expect.stringMatching(/^ {3}\{[^{}]*\},?$/),
      ])
    expect(lines).toContain('  "removed": [],')
  })
})

describe('the schema of the changes', () => {
  const base = { release: '0.2.0', since: '0.1.0', added: [], removed: [], origins: [], firstAnswers: [] }
  const one = { ...base, changed: [], withdrawn: [], contradictions: { added: [], removed: [] } }
  const field = { table: 'actors', id: 'wire', field: 'note' }
  const gone = { table: 'claims', id: 'c', why: 'merged' }

  it.each([
    ['a field that came', { changed: [{ ...field, after: 'x' }] }],
    ['a field that went', { changed: [{ ...field, before: 'x' }] }],
    ['a withdrawal with nothing in its place', { withdrawn: [gone] }],
  ])('takes %s', (_, part) => {
    validate([{ ...one, ...part }])
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['a member that there is not', { oddity: true }],
    ['a row of no table', { added: [{ id: 'wire' }] }],
    ['a row of an unknown table', { added: [{ table: 'people', id: 'wire' }] }],
    ['a reason that there is not', { withdrawn: [{ ...gone, why: 'whim' }] }],
    ['a pair of one', { contradictions: { added: [['a']], removed: [] } }],
    ['a pair of three', { contradictions: { added: [['a', 'b', 'c']], removed: [] } }],
    ['a release that is no version', { release: '0.2' }],
  ])('refuses %s', (_, part) => {
    expect(validate([{ ...one, ...part }])).toBe(false)
  })

  it('says what every member is', () => {
    const items = JSON.parse(String(schema)).items.properties
    const members = [items.added, items.changed, items.withdrawn, items.origins, items.firstAnswers].flatMap(
      (list) => Object.entries<{ readonly description?: string }>(list.items.properties),
    )
    expect(members.filter(([, { description }]) => !description)).toEqual([])
  })
})

describe('the files of releases', () => {
  const changes = 'releases/changes.json'
  const tables = 'releases/0.2.0.ndjson'
  const edited = (file: string, edit: (text: string) => string) => (): void =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')))
  const gone = (file: string) => (): void => rmSync(join(folder, file))
  const bringBack = 'bring releases/ and ledger.json back as the last release left them, and release again'

  const newForm = 'where the model was changed, bring its rows into the new form as those of the record'

  it.each([
    ['changes that are gone', gone(changes), `there is a ledger and no ${changes}: ${bringBack}`],
    [
      'changes that are no JSON',
      edited(changes, (text) => `<<<<<<<\n${text}`),
      `${changes} is not JSON: ${bringBack}`,
    ],
    [
      'tables that are gone',
      gone(tables),
      `there is no ${tables}, the last release of ${changes}: ${bringBack}`,
    ],
    [
      'a row that is gone',
      edited(tables, (text) => text.replace(/^.*"row":\{"id":"daily-study".*\n/m, '')),
      `${tables} and the ledger were not written by one release (daily-study): ${bringBack}`,
    ],
    [
      'a ledger of the release before',
      () => {
        const { 'daily-motive': motive, ...others } = ledger
        ledger = { ...others, 'daily-motive': { ...motive, withdrawal: undefined } as unknown as Released }
      },
      `${tables} and the ledger were not written by one release (daily-motive): ${bringBack}`,
    ],
    [
      'rows of another model',
      edited(tables, (text) => text.replaceAll('"kind":"outlet"', '"kind":"paper"')),
      `${tables} holds what the model does not know (actors › daily › kind: line 5: "paper" is not one of state, igo, body, unit, person, outlet): ${newForm}`,
    ],
    [
      'a line of no table',
      edited(tables, (text) => `{}\n${text}`),
      `${tables} holds what the model does not know (line 1: names no table; write {"table":"claims","row":{…}}, or hand in each table by its name): ${newForm}`,
    ],
    [
      'more rows gone than are worth naming',
      edited(tables, () => ''),
      `${tables} and the ledger were not written by one release (ana-orel, ar, ar-divers): ${bringBack}`,
    ],
  ])('are refused with %s', (_, harm, message) => {
    make(recordAfter('0.1.0'), '0.1.0')
    make(recordAfter('0.2.0', added, withdrawn), '0.2.0')
    expect(readReleases(folder, ledger).changes).toHaveLength(2)
    harm()
    expect(() => readReleases(folder, ledger)).toThrow(message)
  })

  /** What is said where the changes of two releases stand in another form. */
  const saidOf = (edit: (text: string) => string) => {
    make(recordAfter('0.1.0'), '0.1.0')
    make(recordAfter('0.2.0', added, withdrawn), '0.2.0')
    edited(changes, edit)()
    return expect(() => readReleases(folder, ledger))
  }

  it.each(['[]', '{}', '"x"', '3', 'null'])('are refused with %s for the changes', (text) => {
    saidOf(() => text).toThrow(new FilesError(`${changes} is no list of releases: ${bringBack}`))
  })

  const odd = (entry: number) =>
    new FilesError(
      `${changes} does not say what a release changed in entry ${entry} of its list: ${bringBack}`,
    )

  it.each(['null', '5', '{}'])('are refused with %s for the changes of a release', (text) => {
    saidOf(() => `[${text}]`).toThrow(odd(1))
  })

  it.each([
    { release: null },
    { since: 'never' },
    { added: {} },
    { removed: {} },
    { changed: {} },
    { withdrawn: {} },
    { origins: {} },
    { firstAnswers: {} },
    { contradictions: null },
    { contradictions: { removed: [] } },
    { contradictions: { added: [] } },
  ])('are refused with %j in the changes of a release', (part) => {
    saidOf((text) => {
      const [last, first] = JSON.parse(text)
      return JSON.stringify([last, { ...first, ...part }])
    }).toThrow(odd(2))
  })

  it('are not said to be wrong where reading them fails', async () => {
    make(recordAfter('0.1.0'), '0.1.0')
    vi.doMock(import('../src/formats/ndjson.js'), async (original) => ({
      ...(await original()),
      fromNdjson: () => {
        throw new RangeError('it crashes')
      },
    }))
    vi.resetModules()
    const afresh = await import('./releases.js')
    vi.doUnmock('../src/formats/ndjson.js')
    expect(() => afresh.readReleases(folder, ledger)).toThrow(new RangeError('it crashes'))
    const elsewhere = join(folder, 'elsewhere')
    expect(() => afresh.readReleases(elsewhere, ledger)).toThrow(
      `there is a ledger and no ${changes}: ${bringBack}`,
    )
  })
})

describe('record release', () => {
  const record = (...args: readonly string[]) =>
    callRecord('release', ...args, '--records', join(folder, 'records'))
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const example = (...changes: readonly Change[]) =>
    write(new Map([...exampleFiles(...changes)].map(([file, text]) => [`records/${file}`, text])))
  const files = () => readdirSync(join(folder, 'releases')).sort()

  beforeEach(() => rmSync(join(folder, 'records'), { recursive: true, force: true }))

  it('writes ledger, changes, tables and surface in one step, and makes no release twice', async () => {
    example()
    expect(await record()).toMatchObject({ status: 0, stderr: '' })
    expect(await files()).toEqual([`${version}.ndjson`, `${version}.surface.json`, 'changes.json'])
    const ledger = JSON.parse(readFileSync(join(folder, 'records/ledger.json'), 'utf8'))
    expect(readReleases(folder, ledger).last.claims.length).toBeGreaterThan(0)

    const again = await record()
    expect(again.status).toBe(2)
    expect(again.stderr).toBe(
      `record: ${version} is released already, and ${version} is not after it: raise "version" in package.json\n`,
    )
  }, 120_000)

  it('makes none before the last', async () => {
    example()
    make(compile(exampleFiles(), '99.0.0').record, '99.0.0')
    writeFileSync(join(folder, 'records/ledger.json'), JSON.stringify(ledger))
    expect((await record()).stderr).toBe(
      `record: 99.0.0 is released already, and ${version} is not after it: raise "version" in package.json\n`,
    )
  })

  it.each([
    [['0.2.0'], 'a version is given with --size alone: record release --size 0.2.0'],
    [['--size', 'next'], '"next" is not a release (such as 0.1.0)'],
  ])('does not take %j', async (args, message) => {
    example()
    expect(await record(...args)).toMatchObject({ status: 2, stderr: `record: ${message}\n` })
  })
})

describe('record files', () => {
  const files = (...folders: readonly string[]) =>
    callRecord('files', ...folders, '--records', join(folder, 'records'))

  it('writes what the manifest lists, with the changes of the releases beside the record files', async () => {
    write(new Map([...exampleFiles()].map(([file, text]) => [`records/${file}`, text])))
    make(recordAfter('0.0.1'), '0.0.1')
    writeFileSync(join(folder, 'records/ledger.json'), writeLedger(ledger))
    expect(await files(join(folder, 'out'))).toMatchObject({ status: 0, stderr: '' })
    const read = (path: string) => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8'))
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    expect(read('manifest.json').version).toBe(version)
    expect(read('changes.json').map(({ release }: { release: string }) => release)).toEqual([
      version,
      '0.0.1',
    ])
    for (const { path, bytes } of read('manifest.json').files)
      expect([path, readFileSync(join(folder, 'out', path)).length]).toEqual([path, bytes])
  })

  it('needs a folder', async () => {
    expect(await files()).toMatchObject({ status: 2, stderr: 'record: files needs a folder\n' })
  })
})

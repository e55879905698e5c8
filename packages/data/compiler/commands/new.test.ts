import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { callRecord } from '../../test/call-record.js'
import { type Files, readFiles } from '../read/files.js'
import { exampleFiles } from '../rules/example/record.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const outside = mkdtempSync(join(tmpdir(), 'new-'))
const folder = join(outside, 'records')
const texts = join(outside, 'texts')
const articleFile = join(outside, 'article.txt')

const record = (...args: readonly string[]) => callRecord(...args, '--records', folder)
const files = (): Files => new Map(readFiles(folder))
const read = (file: string): Record<string, unknown> => parse(readFileSync(join(folder, file), 'utf8'))

const text = readFileSync(join(packageFolder, 'compiler/rules/example/text.txt'), 'utf8')
const deny = [
  ...['new', 'claim', '--document', 'daily-engineers', '--question', 'engineers-there', '--claimant', 'ar'],
  ...['--passage', 'Borland denied that … are there', '--said', '2030-05-07 completed'],
]

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(texts, { recursive: true })
  for (const [file, content] of exampleFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  writeFileSync(join(texts, 'daily-engineers.txt'), text)
  writeFileSync(articleFile, 'One.\r\nTwo.')
})
afterAll(() => rmSync(outside, { recursive: true, force: true }))

describe('record new', () => {
  const kinds = 'record: new makes one of document, claim, question, actor.'

  it.each([
    [[], kinds],
    [['actr'], `${kinds} Did you mean "actor"?`],
    [['constructor'], kinds],
  ])('%j: one line, exit code 2', async (args, stderr) => {
    expect(await record('new', ...args)).toEqual({ status: 2, stdout: '', stderr: `${stderr}\n` })
  })

  it('tells the flags of an actor', async () => {
    const { status, stdout } = await record('new', 'actor', '--help')
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "record new actor: what is needed and not given is asked for at a terminal

        --kind K
            what kind of actor it is (state, igo, body, unit, person, outlet)
        --id ID
            its id, such as "kr-mfa" or "lin-jian"
        --name N
            its name in English
        --parent ID
            the state or body that it belongs to
      ",
      }
    `)
  })

  it('tells the flags of a claim, but not what is only asked at a terminal, within 80 columns', async () => {
    const { stdout } = await record('new', 'claim', '-h')
    expect(stdout).toContain(
      `
  --passage "first … last" …
      the passage: its first and last words around " … ", at most three at each
      end
`,
    )
    expect(stdout).toContain('\n  --affirm\n      that the claimant says it is so\n')
    expect(stdout).not.toContain('\n  --answer\n')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('tells of all commands where nobody knows what is to be new', async () => {
    for (const what of [[], ['actr']]) {
      const { status, stdout } = await record('new', ...what, '--help')
      expect([status, stdout.split('\n')[0]]).toEqual([
        0,
        'record: the record of dprk-ru, from its YAML files',
      ])
    }
  })

  it.each([
    ['links.yaml', 'ar: [\n', '2:1 error [yaml]'],
    ['stray.yaml', 'ar: bo\n', '1:1 error [files]'],
  ])(
    'says what is wrong with %s, and nothing else, where it cannot be read',
    async (file, written, problem) => {
      writeFileSync(join(folder, file), written)
      const before = files()
      const { status, stdout, stderr } = await record('new', 'actor')
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(`/${file}:${problem}\n`)
      expect(stderr.match(/error \[/g)).toHaveLength(1)
      expect(files()).toEqual(before)
    },
  )
})

describe('record new document', () => {
  const call = ['new', 'document', '--text', articleFile, '--publisher', 'daily', '--title', 'One, two']

  it('writes what is known of it, with the fingerprint of its canonical text', async () => {
    const { status, stdout } = await record(
      ...call,
      '--published',
      '2030-05-09 inferred',
      '--why',
      'a guess',
      '--author',
      'A. B.',
    )
    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^document one-two, in .*documents\/one-two\.yaml$/),
      'next:',
      `  cp ${articleFile} <folder of texts>/one-two.txt   # outside the repository`,
      '  pnpm record new claim --document one-two --sources <folder of texts> …',
      '',
    ])
    expect(read('documents/one-two.yaml')).toMatchObject({
      publisher: 'daily',
      authors: ['A. B.'],
      lang: 'en',
      published: { edtf: '2030-05-09', basis: 'inferred', why: 'a guess' },
      accessed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      text: { length: 9 },
      rights: 'all-rights-reserved',
      zones: [],
    })
  })

  it.each([
    [new Date(2030, 0, 5), '2030-01-05'],
    [new Date(2030, 10, 25), '2030-11-25'],
  ])('was taken on the day of the call: %s', async (now, accessed) => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    try {
      await record(...call, '--published', '2030-01-01 stated')
    } finally {
      vi.useRealTimers()
    }
    expect(read('documents/one-two.yaml')).toHaveProperty('accessed', accessed)
  })

  it('needs the text that it names', async () => {
    const nowhere = join(outside, 'nowhere.txt')
    const args = ['--publisher', 'daily', '--title', 'One, two', '--published', '2030-05-09 stated']
    const latin1 = join(outside, 'latin1.txt')
    writeFileSync(latin1, Uint8Array.of(0x46, 0xfc, 0x6e, 0x66))
    expect(await record('new', 'document', '--text', latin1, ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `record: ${latin1} is not UTF-8: save it as UTF-8\n`,
    })
    expect(await record('new', 'document', '--text', folder, ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `record: ${relative(process.cwd(), folder)}: a folder stands where a file is needed\n`,
    })
    expect(await record('new', 'document', '--text', nowhere, ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `record: there is no file ${nowhere}; save the text of the article there\n`,
    })
  })

  it.each([
    [
      ['--published', '2030-05-07 stated', '--id', 'divers'],
      '--id: "divers" is already taken by a row in questions; the next free one is "divers-2"',
    ],
    [['--published', '7 May'], '--published: "7" is not a date such as'],
    [
      ['--published', '2030-05-07'],
      '--published: say after the date how it is known, one of stated, completed, relative, bounded, inferred, such as "2030-05-07 stated"',
    ],
  ])('%j: one line, exit code 2, nothing written', async (more, message) => {
    const before = files()
    const { status, stderr } = await record(...call, ...more)
    expect(status).toBe(2)
    expect(stderr).toMatch(`record: ${message}`)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(files()).toEqual(before)
  })
})

describe('record new question', () => {
  it.each([
    [
      'fact',
      [
        '--affirm-covers',
        'a',
        '--deny-covers',
        'b',
        '--affirm-phrase',
        'ships {came|come}',
        '--deny-phrase',
        'no ships {came|come}',
      ],
    ],
    [
      'quantity',
      ['--unit', 'person', '--measure', 'stock', '--counted', 'people', '--subset-of', 'engineers'],
    ],
    ['stance', ['--about', 'the harbour']],
    ['choice', ['--define', 'a=Yes: so.', '--phrase', 'a=it {was|be} so', '--exclusive', 'false']],
  ])('a %s passes the check but for its claims', async (kind, more) => {
    const { status, stdout } = await record(
      'new',
      'question',
      '--kind',
      kind,
      '--id',
      'asked',
      '--text',
      'A.',
      '--topic',
      'arms',
      ...more,
    )
    expect(status).toBe(0)
    expect(stdout).toContain('pnpm record new claim --question asked …')
    const { stderr } = await record('check')
    expect(stderr.match(/error \[.*\]/g)).toEqual(['error [questions-have-claims]'])
  })

  it('is refused before anything is written, with the line that is off', async () => {
    const before = files()
    const { status, stderr } = await record(
      ...['new', 'question', '--kind', 'fact', '--id', 'asked', '--text', 'A.', '--topic', 'arms'],
      ...[
        '--affirm-covers',
        'a',
        '--deny-covers',
        'b',
        '--affirm-phrase',
        'ships came',
        '--deny-phrase',
        '{a|b}',
      ],
    )
    expect(status).toBe(1)
    expect(stderr).toContain('the clause gives its verb in one form only')
    expect(stderr).toMatch(/nothing was written\n$/)
    expect(files()).toEqual(before)
  })
})

it('record new actor adds to the actors', async () => {
  const args = [
    'new',
    'actor',
    '--kind',
    'body',
    '--id',
    'ar-navy',
    '--name',
    'Navy',
    '--parent',
    'ar-ministry',
  ]
  expect(await record(...args)).toMatchObject({ status: 0, stderr: '' })
  expect(read('actors.yaml')['ar-navy']).toEqual({ kind: 'body', name: 'Navy', parent: 'ar-ministry' })
  expect((await record('check')).status).toBe(0)
})

describe('record new claim', () => {
  it('writes the claim, its report and where the passage stands in one step', async () => {
    const { status, stdout } = await record(
      ...deny,
      '--deny',
      '--sources',
      texts,
      '--via',
      'wire 2030-05-07',
      '--via',
      'bo',
    )
    expect(stdout).toContain('claim 2030-05-07-ar-engineers-there, in ')
    expect(stdout).toContain('report daily-engineers-08, in ')
    expect(stdout).toMatch(/found at \d+ to \d+ of the text, and locked/)
    expect(status).toBe(0)
    expect(await record('check')).toMatchObject({ status: 0, stderr: '' })
    expect(read('documents/daily-engineers.yaml').reports).toMatchObject({
      'daily-engineers-08': { mode: 'indirect', via: ['wire 2030-05-07', 'bo'] },
    })
  })

  it('without the text, says that the passage is not yet found, and verify finds it', async () => {
    const { stdout, status } = await record(...deny, '--deny')
    expect(status).toBe(0)
    expect(stdout).toContain('the passage is not yet found')
    expect((await record('check')).stderr.match(/error \[.*\]/g)).toEqual(['error [passages-locked]'])
    expect((await record('verify', '--sources', texts, '--write')).status).toBe(0)
    expect((await record('check')).status).toBe(0)
  })

  it.each([
    ['a rule', [...deny, '--deny', '--speaker', 'bo'], '"bo" is a state'],
    [
      'a passage',
      [...deny.map((word) => word.replace('are there', 'were there')), '--deny', '--sources', texts],
      '"were there" does not follow',
    ],
    [
      'what an earlier claim says',
      deny.map((word) => (word === 'ar' ? 'bo' : word)).concat('--deny'),
      'add a report to it: give --claim bo-denies instead of what it says',
    ],
  ])('writes nothing where it breaks %s', async (_, args, message) => {
    const before = files()
    const { status, stderr } = await record(...args)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/nothing was written\n$/)
    expect(status).toBe(1)
    expect(files()).toEqual(before)
  })

  it('adds a report to a claim that is there', async () => {
    const report = [
      'new',
      'claim',
      '--claim',
      'bo-denies',
      '--document',
      'daily-engineers',
      '--sources',
      texts,
    ]
    const passage = ['--passage', 'that any are there']
    expect(await record(...report, ...passage, '--deny')).toMatchObject({
      status: 2,
      stderr: 'record: --deny says what a claim is, and "bo-denies" is there already; leave it out\n',
    })
    const before = files().get('questions/engineers-there.yaml')
    const { status, stdout } = await record(...report, ...passage)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^report daily-engineers-08, in /)
    expect(stdout).toContain('pnpm record show bo-denies')
    expect(files().get('questions/engineers-there.yaml')).toBe(before)
    expect(await record('check')).toMatchObject({ status: 0, stderr: '' })
  })

  it('is not held up by what was wrong before', async () => {
    writeFileSync(
      join(folder, 'places.yaml'),
      `${exampleFiles().get('places.yaml')}storm:\n  kind: contry\n  name: Storm\n`,
    )
    expect(await record(...deny, '--deny', '--sources', texts)).toMatchObject({ status: 0, stderr: '' })
  })
})

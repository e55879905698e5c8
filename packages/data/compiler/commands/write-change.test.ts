import { describe, expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'

const { record, change, write, files, told } = exampleRecords()

const onEngineers = (claimant: string, ...more: readonly string[]): readonly string[] => [
  ...['new', 'claim', '--document', 'daily-engineers', '--question', 'engineers-there'],
  ...[
    '--claimant',
    claimant,
    '--passage',
    'Borland denied that … are there',
    '--said',
    '2030-05-07 completed',
  ],
  ...['--deny', ...more],
]
const question = ['new', 'question', '--id', 'asked', '--text', 'A.', '--topic', 'arms']
const count = ['--kind', 'quantity', '--unit', 'person', '--measure', 'stock', '--counted', 'people']

describe('what is written', () => {
  it.each([
    [
      ['new', 'actor', '--kind', 'outlet', '--id', 'post', '--name', 'Post'],
      [
        `actor post, in ${told('actors.yaml')}`,
        'next:',
        '  pnpm record new document --publisher post …',
        '  pnpm record new claim --claimant post …',
      ],
    ],
    [
      ['new', 'actor', '--kind', 'person', '--id', 'bea-lim', '--name', 'Bea Lim'],
      [`actor bea-lim, in ${told('actors.yaml')}`, 'next:', '  pnpm record new claim --speaker bea-lim …'],
    ],
    [
      [...question, ...count],
      [
        `question asked, in ${told('questions/asked.yaml')}`,
        'next:',
        '  pnpm record new claim --question asked …   # a question without a claim does not pass the check',
      ],
    ],
  ])('%j: says where it is and what comes next, and nothing else', async (args, lines) => {
    expect(await record(...args)).toEqual({ status: 0, stdout: `${lines.join('\n')}\n`, stderr: '' })
  })

  it('is written with a warning, which is told in the words of its rule', async () => {
    const file = 'questions/engineers-there.yaml'
    change({ file, replace: '2030-05-07 completed', by: '2030-05-06 completed' })
    const { status, stdout, stderr } = await record(...onEngineers('bo', '--first'))
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `${told('documents/daily-engineers.yaml')}:55:12 warning [first-is-first]
  daily-engineers-08: is called the first, bo-denies is earlier
  55 |     first: true
     |            ^
  mend: check both dates; the document may be wrong

`,
    })
    expect(stdout).toContain(`claim 2030-05-07-bo-engineers-there, in ${told(file)}\n`)
    expect(files().get(file)).toContain('  2030-05-07-bo-engineers-there:\n')
  })
})

describe('what is refused', () => {
  const twice = (
    id: string,
    line: number,
  ): string => `${told('questions/engineers-there.yaml')}:${line}:3 error [claims-differ]
  ${id}: bo-denies says the same: one claimant, question, answer and day
  ${line} |   ${line === 10 ? 'bo-denies' : id}:
     |   ^
  mend: add a report to it: give --claim bo-denies instead of what it says

nothing was written
`

  it.each([
    ['before', [], twice('2030-05-07-bo-engineers-there', 10)],
    ['after', ['--id', 'so-denies'], twice('so-denies', 25)],
  ])('a claim that is there already under an id %s its own', async (_, more, stderr) => {
    const before = files()
    expect(await record(...onEngineers('bo', ...more))).toEqual({ status: 1, stdout: '', stderr })
    expect(files()).toEqual(before)
  })

  it('an actor that breaks a rule', async () => {
    const before = files()
    const args = ['new', 'actor', '--kind', 'body', '--id', 'post', '--name', 'Post', '--parent', 'daily']
    expect(await record(...args)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${told('actors.yaml')}:24:11 error [parents]
  post: the parent of a body is not an outlet
  24 |   parent: daily
     |           ^
  mend: name a body or a state or an igo

nothing was written
`,
    })
    expect(files()).toEqual(before)
  })

  it('an actor that brings to light two claims that say the same, each told of as it is', async () => {
    const file = 'questions/engineers-there.yaml'
    change(
      { file, replace: '  bo-denies:\n    claimant: bo\n', by: '  bo-denies:\n    claimant: cy\n' },
      {
        file,
        replace: '    claimant: ar\n    polarity: affirm\n    said: "[..2030-05-07] bounded"',
        by: '    claimant: cy\n    polarity: deny\n    said: 2030-05-07 stated',
      },
    )
    expect(await record('new', 'actor', '--kind', 'state', '--id', 'cy', '--name', 'Cyland')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${told(file)}:20:3 error [claims-differ]
  headline-count: says the same as bo-denies: one claimant, question, answer and day
  20 |   headline-count:
     |   ^
  mend: make it another report of bo-denies

nothing was written
`,
    })
  })

  it('a question that brings to light another without a claim: only the new one may be without', async () => {
    change({ file: 'questions/divers.yaml', replace: 'subsetOf: engineers', by: 'subsetOf: asked' })
    write('questions/idle.yaml', 'kind: stance\ntext: A.\ntopic: arms\nphrases:\n  about: the quays\n')
    expect(await record(...question, ...count)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${told('questions/idle.yaml')}:1:1 error [questions-have-claims]
  idle: no claim answers this question
  1 | kind: stance
    | ^
  mend: add a claim, or remove the question

nothing was written
`,
    })
  })
})

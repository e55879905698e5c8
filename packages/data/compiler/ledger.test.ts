import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { enterRelease, ledgerOf, writeLedger } from './ledger.js'
import { onOneLine } from './problem.js'
import { FilesError } from './read/files.js'
import { exampleFiles } from './rules/example/record.js'
import type { Change } from './rules/rule.js'

const ledger = writeLedger(enterRelease({}, compile(exampleFiles(), '0.1.0').record, '0.1.0'))

/** What the record says after some changes, once the example was released as 0.1.0. */
const since = (...changes: readonly Change[]) =>
  compile(new Map([...exampleFiles(...changes), ['ledger.json', ledger]]), '0.2.0')
const problemsOf = (...changes: readonly Change[]) => since(...changes).problems.map(onOneLine)
const inMotive = (replace: string, by: string): Change => ({ file: 'questions/motive.yaml', replace, by })

describe('the ledger', () => {
  it('is at peace with what was released', () => {
    expect(problemsOf()).toEqual([])
  })

  it('keeps the release in which a row first appeared, and gives new rows the next', () => {
    const { record } = since(
      inMotive(
        'said: 2030-05-07 stated',
        'said: 2030-05-07 stated\n  daily-study:\n    claimant: daily\n    choice: [study]\n    said: 2030-05-07 stated',
      ),
    )
    const recorded = Object.fromEntries(record.claims.map(({ id, recorded }) => [id, recorded]))
    expect(recorded).toMatchObject({ 'daily-motive': '0.1.0', 'daily-study': '0.2.0' })
  })

  it('refuses an id that vanished', () => {
    const gone = { file: 'places.yaml', replace: 'borland:', by: 'borlandia:' }
    const line = ledger.split('\n').findIndex((text) => text.includes('"borland"')) + 1
    expect(
      problemsOf(gone, { file: 'places.yaml', replace: 'within: borland', by: 'within: borlandia' }),
    ).toEqual([
      `ledger.json:${line}:3 error borland: released in 0.1.0 among the places, and now gone from them. Mend: put it back; an id that was released names its record for good [ids-stay]`,
    ])
  })

  it.each([
    [
      'claims',
      'daily-motive',
      { file: 'questions/motive.yaml', replace: 'daily-motive:', by: 'daily-reason:' },
    ],
    [
      'reports',
      'daily-engineers-07',
      { file: 'documents/daily-engineers.yaml', replace: 'engineers-07:', by: 'engineers-08:' },
    ],
  ])('refuses that one of the %s vanished, and says how to take it back', (table, id, change) => {
    const released = writeLedger(enterRelease({}, compile(exampleFiles(), '0.1.0').record, '0.1.0'))
    const line = released.split('\n').findIndex((text) => text.includes(`"${id}"`)) + 1
    const files = new Map([...exampleFiles(change), ['ledger.json', released]])
    expect(compile(files, '0.2.0').problems.map(onOneLine)).toContain(
      `ledger.json:${line}:3 error ${id}: released in 0.1.0 among the ${table}, and now gone from them. Mend: put it back; what is wrong is withdrawn ("withdrawn" and "withdrawnWhy") and stays readable [ids-stay]`,
    )
  })

  it('refuses a report that was changed', () => {
    expect(
      problemsOf({ file: 'documents/daily-engineers.yaml', replace: '    framing: endorsing\n', by: '' }),
    ).toEqual([expect.stringContaining('daily-engineers-01: was changed after it was released in 0.1.0')])
  })

  it('tells of nothing but the shape of a row that lost it', () => {
    const rules = problemsOf(inMotive('said: 2030-05-07 stated', 'said: 2030-05-07 stated\n    mood: calm'))
    expect(rules).toEqual([expect.stringMatching(/^questions\/motive.yaml:16:5 error .* \[shape\]$/)])
  })

  it('misses no id while a file cannot be read', () => {
    expect(
      problemsOf({ file: 'actors.yaml', replace: 'kind: state', by: 'kind: [state' }),
    ).not.toContainEqual(expect.stringContaining('[ids-stay]'))
  })

  it('refuses a claim that was changed, and says how to do it properly', () => {
    expect(problemsOf(inMotive('choice: [repair]', 'choice: [study]'))).toEqual([
      'questions/motive.yaml:12:3 error daily-motive: was changed after it was released in 0.1.0. Mend: put it back as it was, withdraw it with "withdrawn", "withdrawnWhy" and "replacedBy", and write the right one under a new id [released-rows-stand]',
    ])
  })

  it('accepts that it is withdrawn', () => {
    expect(
      problemsOf(
        inMotive(
          'choice: [repair]',
          'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: coding-error',
        ),
      ),
    ).toEqual([])
  })

  it('refuses a withdrawal in another release than the one that is being prepared', () => {
    const withdrawn = 'choice: [repair]\n    withdrawn: 0.3.0\n    withdrawnWhy: coding-error'
    expect(problemsOf(inMotive('choice: [repair]', withdrawn))).toEqual([
      'questions/motive.yaml:15:16 error daily-motive: says that it is withdrawn in 0.3.0, and 0.2.0 is being prepared. Mend: write "withdrawn: 0.2.0" [withdrawn-now]',
    ])
  })

  it('takes any later release for the next one, while that has no number', () => {
    const withdrawnIn = (release: string) =>
      inMotive(
        'choice: [repair]',
        `choice: [repair]\n    withdrawn: ${release}\n    withdrawnWhy: coding-error`,
      )
    const whileOut = (release: string) =>
      compile(new Map([...exampleFiles(withdrawnIn(release)), ['ledger.json', ledger]]), '0.1.0').problems
    expect(whileOut('0.3.0')).toEqual([])
    expect(whileOut('0.1.0')).toEqual([])
    expect(whileOut('0.0.9')).toHaveLength(1)
  })

  const inRelease = '\n    withdrawn: 0.2.0\n    withdrawnWhy: coding-error'

  it.each([
    [
      'one row',
      {
        file: 'places.yaml',
        replace: 'port-vero:',
        by: 'old-town:\n  kind: city\n  name: Old Town\nport-vero:',
      },
    ],
    ['a withdrawal', inMotive('choice: [repair]', `choice: [repair]${inRelease}`)],
  ])('takes a release for made of which it holds no more than %s', (_, change) => {
    const first = enterRelease({}, compile(exampleFiles(), '0.1.0').record, '0.1.0')
    const files = exampleFiles(change)
    const second = compile(new Map([...files, ['ledger.json', writeLedger(first)]]), '0.2.0')
    const later = {
      file: 'questions/divers.yaml',
      replace: 'quantity: exact 40',
      by: 'quantity: exact 40\n    withdrawn: 0.9.0\n    withdrawnWhy: coding-error',
    }
    const ledger = writeLedger(enterRelease(first, second.record, '0.2.0'))
    const now = new Map([...exampleFiles(change, later), ['ledger.json', ledger]])
    expect(compile(now, '0.2.0').problems).toEqual([])
    expect(compile(now, '0.3.0').problems.map(({ rule }) => rule)).toEqual(['withdrawn-now'])
  })

  it.each([
    ['as it was', 'bo-denies', []],
    [
      'with another in its place',
      'ar-divers',
      [
        'questions/motive.yaml:12:3 error daily-motive: was withdrawn (0.2.0, coding-error, bo-denies), and no longer says so. Mend: put that back as it was; what is right after all is written anew under a new id [withdrawals-stay]',
      ],
    ],
  ])('looks at the row in place of a withdrawn one: %s', (_, next, problems) => {
    const replacedBy = (id: string) =>
      exampleFiles(inMotive('choice: [repair]', `choice: [repair]${inRelease}\n    replacedBy: ${id}`))
    const before = enterRelease({}, compile(exampleFiles(), '0.1.0').record, '0.1.0')
    const made = compile(
      new Map([...replacedBy('bo-denies'), ['ledger.json', writeLedger(before)]]),
      '0.2.0',
    ).record
    const ledger = writeLedger(enterRelease(before, made, '0.2.0'))
    const files = new Map([...replacedBy(next), ['ledger.json', ledger]])
    expect(compile(files, '0.3.0').problems.map(onOneLine)).toEqual(problems)
  })

  it.each([
    ['stands again', 'choice: [repair]'],
    ['is withdrawn for another reason', 'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: merged'],
  ])('refuses that what was withdrawn %s', (_, by) => {
    const withdrawal = 'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: coding-error'
    const later = writeLedger(
      enterRelease(
        ledgerOf(new Map([['ledger.json', ledger]])),
        since(inMotive('choice: [repair]', withdrawal)).record,
        '0.2.0',
      ),
    )
    const files = new Map([...exampleFiles(inMotive('choice: [repair]', by)), ['ledger.json', later]])
    expect(compile(files, '0.3.0').problems.map(onOneLine)).toEqual([
      'questions/motive.yaml:12:3 error daily-motive: was withdrawn (0.2.0, coding-error), and no longer says so. Mend: put that back as it was; what is right after all is written anew under a new id [withdrawals-stay]',
    ])
  })

  it('refuses a ledger that is none', () => {
    expect(() => ledgerOf(new Map([['ledger.json', '<<<<<<< HEAD\n{}']]))).toThrow(
      'ledger.json is not JSON: bring it back as the last release left it',
    )
  })

  it.each(['null', '[]', '"x"', '3'])('refuses %s in its place', (text) => {
    expect(() => ledgerOf(new Map([['ledger.json', text]]))).toThrow(
      new FilesError('ledger.json is no ledger: bring it back as the last release left it'),
    )
  })

  const claim = { table: 'claims', recorded: '0.1.0', hash: '0123456789abcdef' }

  it.each([
    null,
    5,
    {},
    { table: 'people', recorded: '0.1.0' },
    { table: 'actors' },
    { table: 'actors', recorded: '0.1' },
    { table: 'actors', recorded: '0.1.0', hash: claim.hash },
    { ...claim, hash: 5 },
    { ...claim, withdrawal: null },
    { ...claim, withdrawal: {} },
    { ...claim, withdrawal: { withdrawn: 'soon' } },
  ])('refuses what no release says of a row: %j', (cn) => {
    const text = JSON.stringify({ bo: { table: 'actors', recorded: '0.1.0' }, cn })
    expect(() => ledgerOf(new Map([['ledger.json', text]]))).toThrow(
      new FilesError(
        'ledger.json does not say of "cn" what a release says: bring it back as the last release left it',
      ),
    )
  })

  it('takes a claim that was withdrawn, and one that stands', () => {
    const ledger = { a: claim, b: { ...claim, withdrawal: { withdrawn: '0.2.0', withdrawnWhy: 'merged' } } }
    expect(ledgerOf(new Map([['ledger.json', JSON.stringify(ledger)]]))).toEqual(ledger)
  })

  it('does not mind the same said in another form', () => {
    const spelt = 'modality: actual\n    said: { basis: stated, edtf: 2030-05-07 }'
    expect(problemsOf(inMotive('said: 2030-05-07 stated', spelt))).toEqual([])
  })

  it('lets what is no claim or report be corrected', () => {
    expect(
      problemsOf({ file: 'actors.yaml', replace: 'name: Wire Agency', by: 'name: The Wire Agency' }),
    ).toEqual([])
  })

  it('holds every row in order of id, and what claims and reports said', () => {
    const { record } = compile(exampleFiles(), '0.1.0')
    const entered = enterRelease({}, record, '0.1.0')
    const hash = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(entered).toMatchObject({
      'daily-motive': { table: 'claims', recorded: '0.1.0', hash },
      'daily-engineers-07': { table: 'reports', recorded: '0.1.0', hash },
    })
    expect(entered.wire).toEqual({ table: 'actors', recorded: '0.1.0' })
    expect(Object.keys(entered)).toEqual(Object.keys(entered).sort())
  })

  it('adds and never takes away when the next release is entered', () => {
    const next = enterRelease(
      ledgerOf(new Map([['ledger.json', ledger]])),
      since(inMotive('choice: [repair]', 'choice: [repair]')).record,
      '0.2.0',
    )
    expect(writeLedger(next)).toBe(ledger)
  })
})

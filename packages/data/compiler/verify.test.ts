import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockOf } from './passages/lock.js'
import { canonicalText } from './passages/text.js'
import { onOneLine } from './problem.js'
import { FilesError, lockFile } from './read/files.js'
import { exampleFiles, exampleTexts } from './rules/example/record.js'
import type { Change } from './rules/rule.js'
import { readTexts, verify } from './verify.js'

const document = 'documents/daily-engineers.yaml'
const inDocument = (replace: string, by: string): Change => ({ file: document, replace, by })

/** What is told of the example as it is changed; its lock is as it would be for the changed files. */
const told = (...changes: readonly Change[]): readonly string[] =>
  verify(exampleFiles(...changes), exampleTexts).problems.map(onOneLine)

const exampleText = exampleTexts.get('daily-engineers') ?? canonicalText('')

/** The example as it is changed, with nothing in its lock. */
const unlocked = (...changes: readonly Change[]) => new Map([...exampleFiles(...changes), [lockFile, '{}\n']])

const exampleZones = `zones:
  - headline: Ministry counts up to 300 engineers
  - background: Earlier it was … Read more
  - boilerplate: Read more
  - boilerplate: The harbour of … in the world.
`

const words = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^\S+ error /, ''))

describe('a document whose text is at hand', () => {
  it('is in order where every passage stands in it, every character is accounted for and the lock says so', () => {
    const { problems, unverified, accounts, lock } = verify(exampleFiles(), exampleTexts)
    expect([problems, unverified]).toEqual([[], []])
    expect(lock).toEqual(lockOf(exampleFiles()))
    expect([...accounts.keys()]).toEqual(['daily-engineers'])
    expect(accounts.get('daily-engineers')?.open).toEqual([])
  })

  it('has a text that is the one that was coded', () => {
    const other = new Map([['daily-engineers', canonicalText('Another text.')]])
    const { problems, accounts, lock } = verify(exampleFiles(), other)
    const { sha256 } = canonicalText('Another text.')
    expect(problems.map(onOneLine)).toEqual([
      `${document}:6:7 error daily-engineers: the text is not the one that was coded. Mend: its SHA-256 is ${sha256} and its length 13; if it is the right text, write these and look at every passage again [text-unchanged]`,
    ])
    expect(accounts.size).toBe(0)
    expect(lock).toEqual(lockOf(exampleFiles()))
    expect(Object.keys(verify(unlocked(), other).lock)).toEqual([])
  })

  it.each([
    ['length', inDocument(`length: ${exampleText.length}`, `length: ${exampleText.length + 1}`)],
    ['fingerprint', inDocument(exampleText.sha256, canonicalText('Another text.').sha256)],
    ['length or fingerprint', inDocument('text: {', 'texts: {')],
  ])('is told where it does not state the %s of its text', (_, change) => {
    expect(told(change)).toEqual([expect.stringMatching(/ \[text-unchanged\]$/)])
  })

  it('holds each passage where it is looked for', () => {
    expect(told(inDocument('We know of 40 divers among them', 'We know of 41 divers'))).toContainEqual(
      expect.stringMatching(
        /^documents\/daily-engineers\.yaml:30:13 error daily-engineers-03: "We know of 41 divers" is not in the text\. Mend: .* \[passages-found\]$/,
      ),
    )
    expect(told(inDocument('spokesperson Ana Orel said', 'spokesman Orel said'))[0]).toMatch(
      /^documents\/daily-engineers\.yaml:32:18 error daily-engineers-03: "spokesman Orel said" is not in the text/,
    )
    expect(told(inDocument('Earlier it was … Read more', 'Later it was … Read more'))[0]).toMatch(
      /^documents\/daily-engineers\.yaml:10:5 error daily-engineers: "Later it was" is not in the text/,
    )
  })

  it('is accounted for by no passage that is not found, and the lock has it nowhere', () => {
    const files = exampleFiles(inDocument('[that engineers had come]', '[they had gone]'))
    const { accounts, lock } = verify(files, exampleTexts)
    expect(accounts.get('daily-engineers')?.open).toHaveLength(1)
    expect(lock['daily-engineers']?.reports['daily-engineers-05']?.spans).toMatchObject([
      { start: 0, end: 0 },
    ])
  })

  it('is held against its text as far as its passages are written as such', () => {
    const unread = exampleFiles(inDocument('[that engineers had come]', '[3]'))
    expect(words(verify(unread, exampleTexts).problems.map(onOneLine))).toEqual([
      expect.stringMatching(/^daily-engineers: nothing accounts for "that engineers had come\."\./),
    ])
    expect(lockOf(unread)['daily-engineers']?.reports['daily-engineers-05']?.spans).toEqual([])
    const zone = '  - background: Earlier it was … Read more\n'
    const nothing = exampleFiles(inDocument(zone, '  - Earlier it was\n'))
    expect(verify(nothing, exampleTexts).problems).toEqual([])
    expect(lockOf(nothing)['daily-engineers']?.zones.spans).toHaveLength(3)
    expect(told(inDocument(zone, '  - Earlier it was\n  - background: Later\n'))).toEqual([
      expect.stringMatching(
        /^documents\/daily-engineers\.yaml:11:5 error daily-engineers: "Later" is not in/,
      ),
    ])
  })

  it.each([
    ['none', ''],
    ['no list of them', 'zones: none\n'],
  ])('may have %s for zones: then nothing but its reports accounts for it', (_, by) => {
    const files = exampleFiles(inDocument(exampleZones, by))
    expect(words(verify(files, exampleTexts).problems.map(onOneLine))).toEqual([
      expect.stringMatching(/^daily-engineers: nothing accounts for "\. Read more/),
    ])
    expect(lockOf(files)['daily-engineers']?.zones.spans).toEqual([])
  })

  it('holds the printed words of a number within their passage', () => {
    expect(told(inDocument('raw: 40 divers', 'raw: 300 engineers'))).toEqual([
      'documents/daily-engineers.yaml:31:10 error daily-engineers-03: "300 engineers" is not within the passage. Mend: copy the printed words, or widen the passage to hold them [raw-in-passage]',
    ])
  })

  it('holds them within one passage of several', () => {
    const spans = (written: string) => inDocument('[We know of 40 divers among them]', `[${written}]`)
    expect(told(spans('We know of 40 divers among them, Borland denied that'))).toEqual([])
    const lines = words(told(spans('We know nothing, We know of')))
    expect(lines.map((line) => line.replace(/.* /, ''))).toEqual(['[passages-found]', '[raw-in-passage]'])
  })

  it('says nothing of a number whose passage is not found', () => {
    const lines = told(
      inDocument('We know of 40 divers among them', 'We know nothing'),
      inDocument('raw: 40 divers', 'raw: 41 divers'),
    )
    expect(lines.filter((line) => line.includes('raw-in-passage'))).toEqual([])
  })

  it('is accounted for to the last character', () => {
    expect(told(inDocument('  - boilerplate: The harbour of … in the world.\n', ''))).toEqual([
      expect.stringMatching(
        /^documents\/daily-engineers\.yaml:9:3 error daily-engineers: nothing accounts for "The harbour of Port Vero .* in the world\."\. Mend: code it, widen the passage that it belongs to, or mark it as boilerplate or uncoded \[characters-accounted\]$/,
      ),
    ])
  })

  it('leaves uncoded what holds nothing, and not too much', () => {
    const lines = words(
      told(
        inDocument('boilerplate: The harbour of … in the world.', 'uncoded: The harbour of … in the world.'),
      ),
    )
    expect(lines.some((line) => line.includes('[uncoded-holds-nothing]'))).toBe(true)
    expect(lines.find((line) => line.includes('[uncoded-holds-nothing]'))).toMatch(
      /^daily-engineers: the uncoded "The harbour of Port Vero has two quays, …" holds .*\. Mend: code it/,
    )
    const { uncoded, total } = verify(
      exampleFiles(
        inDocument('boilerplate: The harbour of … in the world.', 'uncoded: The harbour of … in the world.'),
      ),
      exampleTexts,
    ).accounts.get('daily-engineers') ?? { uncoded: 0, total: 0 }
    expect(lines).toContain(
      `daily-engineers: ${uncoded} of ${total} characters are uncoded, more than 10 %. Mend: code more of it [uncoded-share]`,
    )
  })

  it('is in the lock as it is now', () => {
    expect(verify(unlocked(), exampleTexts).problems.map(onOneLine)).toEqual([
      'documents/daily-engineers.yaml:9:3 error daily-engineers: the lock does not hold what the text gives for this document. Mend: run verify again with --write, and look at the difference [lock-current]',
    ])
  })

  it('is told of its mistakes before its lock', () => {
    const mistaken = unlocked(inDocument('raw: 40 divers', 'raw: 300 engineers'))
    expect(verify(mistaken, exampleTexts).problems.map(({ rule }) => rule)).toEqual(['raw-in-passage'])
  })

  it('has its own reports in the lock, and no other row', () => {
    const again = (exampleFiles().get(document) ?? '').replaceAll('daily-engineers-', 'again-')
    const files = new Map([
      ...exampleFiles({
        file: 'places.yaml',
        replace: '  kind: city\n',
        by: '  document: daily-engineers\n',
      }),
      ['documents/again.yaml', again],
    ])
    const { lock } = verify(files, new Map([...exampleTexts, ['again', exampleText]]))
    const ids = (prefix: string) =>
      ['01', '02', '03', '04', '05', '06', '07'].map((end) => `${prefix}-${end}`)
    expect(Object.keys(lock['daily-engineers']?.reports ?? {})).toEqual(ids('daily-engineers'))
    expect(Object.keys(lock.again?.reports ?? {})).toEqual(ids('again'))
  })
})

describe('how much of a document may stay uncoded', () => {
  /** What is told of a page of which so much is uncoded, and whose reports have these modes. */
  const page = (coded: number, uncoded: number, modes: readonly string[]) => {
    const text = canonicalText(`${'x'.repeat(coded)}${'y'.repeat(uncoded)}`)
    const reports = modes.map(
      (mode, index) => `  page-${index}:\n    mode: ${mode}\n    spans: [${'x'.repeat(coded)}]\n`,
    )
    const written = `text: {sha256: ${text.sha256}, length: ${text.length}}
zones:
  - uncoded: ${'y'.repeat(uncoded)}
reports:
${reports.join('')}`
    return verify(new Map([['documents/page.yaml', written]]), new Map([['page', text]]))
      .problems.filter(({ rule }) => rule !== 'lock-current')
      .map(({ message }) => message)
  }
  const more = (uncoded: number, share: number) => [
    `${uncoded} of 40 characters are uncoded, more than ${share} %`,
  ]

  it('is a tenth, no less', () => {
    expect(page(36, 4, ['indirect'])).toEqual([])
    expect(page(35, 5, ['indirect'])).toEqual(more(5, 10))
  })

  it('is a quarter where more than half of its reports are in the voice of its outlet', () => {
    expect(page(30, 10, ['own', 'own', 'indirect'])).toEqual([])
    expect(page(29, 11, ['own', 'own', 'indirect'])).toEqual(more(11, 25))
    expect(page(30, 10, ['own', 'indirect'])).toEqual(more(10, 10))
    expect(page(30, 10, ['own', 'indirect', 'direct'])).toEqual(more(10, 10))
  })
})

it('a name may stay uncoded where the zone is analysis', () => {
  const zone = (why: string) =>
    words(
      told(
        inDocument(
          'boilerplate: The harbour of … in the world.',
          `uncoded: The harbour of … in the world.${why}`,
        ),
      ),
    ).filter((line) => line.includes('[uncoded-holds-nothing]'))
  expect(zone('')).toEqual([expect.stringContaining('" holds a name.')])
  expect(zone('\n    why: analysis')).toEqual([])
})

it('a document whose text is not at hand is named, and keeps its lock if it has one', () => {
  const { problems, unverified, accounts, lock } = verify(exampleFiles(), new Map())
  expect([problems, unverified, accounts.size]).toEqual([[], ['daily-engineers'], 0])
  expect(lock).toEqual(lockOf(exampleFiles()))
  expect(Object.keys(verify(unlocked(), new Map()).lock)).toEqual([])
})

it('what cannot be read is told of here too', () => {
  const files = new Map([...exampleFiles(), ['places.yaml', '- a list\n']])
  expect(verify(files, exampleTexts).problems.map(({ rule }) => rule)).toContain('yaml')
})

it('texts are read from files named by their documents, and nothing else is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  try {
    writeFileSync(join(folder, 'one.txt'), 'One.\r\n')
    writeFileSync(join(folder, 'two.html'), '<p>Two.')
    writeFileSync(join(folder, 'txt'), 'Three.')
    mkdirSync(join(folder, 'four.txt'))
    expect([...readTexts(folder)]).toEqual([['one', canonicalText('One.\n')]])
    const latin1 = join(folder, 'five.txt')
    writeFileSync(latin1, Uint8Array.of(0x46, 0xfc, 0x6e, 0x66))
    expect(() => readTexts(folder)).toThrow(new FilesError(`${latin1} is not UTF-8: save it as UTF-8`))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

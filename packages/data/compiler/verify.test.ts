import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockOf } from './passages/lock.js'
import { canonicalText } from './passages/text.js'
import { onOneLine } from './problem.js'
import { lockFile } from './read/files.js'
import { exampleFiles, exampleTexts } from './rules/example/record.js'
import type { Change } from './rules/rule.js'
import { readTexts, verify } from './verify.js'

const document = 'documents/daily-engineers.yaml'
const inDocument = (replace: string, by: string): Change => ({ file: document, replace, by })

/** What is told of the example as it is changed; its lock is as it would be for the changed files. */
const told = (...changes: readonly Change[]): readonly string[] =>
  verify(exampleFiles(...changes), exampleTexts).problems.map(onOneLine)

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
    expect(words(problems.map(onOneLine))).toEqual([
      `daily-engineers: the text is not the one that was coded. Mend: its SHA-256 is ${sha256} and its length 13; if it is the right text, write these and look at every passage again [text-unchanged]`,
    ])
    expect(accounts.size).toBe(0)
    expect(lock).toEqual(lockOf(exampleFiles()))
    const { length } = exampleTexts.get('daily-engineers') ?? { length: 0 }
    expect(words(told(inDocument(`length: ${length}`, `length: ${length + 1}`)))[0]).toMatch(
      '[text-unchanged]',
    )
  })

  it('holds each passage where it is looked for', () => {
    expect(told(inDocument('We know of 40 divers among them', 'We know of 41 divers'))).toContainEqual(
      expect.stringMatching(
        /^documents\/daily-engineers\.yaml:\d+:\d+ error daily-engineers-03: "We know of 41 divers" is not in the text\. Mend: .* \[passages-found\]$/,
      ),
    )
    expect(words(told(inDocument('spokesperson Ana Orel said', 'spokesman Orel said')))[0]).toMatch(
      /^daily-engineers-03: "spokesman Orel said" is not in the text/,
    )
    expect(words(told(inDocument('Earlier it was … Read more', 'Later it was … Read more')))[0]).toMatch(
      /^daily-engineers: "Later it was" is not in the text/,
    )
  })

  it('holds the printed words of a number within their passage', () => {
    expect(words(told(inDocument('raw: 40 divers', 'raw: 300 engineers')))).toEqual([
      'daily-engineers-03: "300 engineers" is not within the passage. Mend: copy the printed words, or widen the passage to hold them [raw-in-passage]',
    ])
  })

  it('says nothing of a number whose passage is not found', () => {
    const lines = told(
      inDocument('We know of 40 divers among them', 'We know nothing'),
      inDocument('raw: 40 divers', 'raw: 41 divers'),
    )
    expect(lines.filter((line) => line.includes('raw-in-passage'))).toEqual([])
  })

  it('is accounted for to the last character', () => {
    expect(words(told(inDocument('  - boilerplate: The harbour of … in the world.\n', '')))).toEqual([
      expect.stringMatching(
        /^daily-engineers: nothing accounts for "The harbour of Port Vero .* in the world\."\. Mend: code it, widen the passage that it belongs to, or mark it as boilerplate or uncoded \[characters-accounted\]$/,
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
    const files = new Map([...exampleFiles(), [lockFile, '{}\n']])
    expect(words(verify(files, exampleTexts).problems.map(onOneLine))).toEqual([
      'daily-engineers: the lock does not hold what the text gives for this document. Mend: run verify again with --write, and look at the difference [lock-current]',
    ])
  })
})

it('a document whose text is not at hand is named, and keeps its lock if it has one', () => {
  const { problems, unverified, accounts, lock } = verify(exampleFiles(), new Map())
  expect([problems, unverified, accounts.size]).toEqual([[], ['daily-engineers'], 0])
  expect(lock).toEqual(lockOf(exampleFiles()))
  const unlocked = new Map([...exampleFiles(), [lockFile, '{}\n']])
  expect(verify(unlocked, new Map()).lock).toEqual({})
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
  } finally {
    rmSync(folder, { recursive: true })
  }
})

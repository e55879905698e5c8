import { describe, expect, it } from 'vitest'
import { exampleContext, given } from '../../test/write-context.js'
import { compile } from '../compile.js'
import { lockOf } from '../passages/lock.js'
import { canonicalText, wordsAt } from '../passages/text.js'
import { type Files, lockFile } from '../read/files.js'
import { exampleFiles, exampleTexts } from '../rules/example/record.js'
import { type Change, changed } from './change.js'
import { newClaim } from './claim.js'
import { locate } from './locate.js'

const text = exampleTexts.get('daily-engineers') ?? canonicalText('')
const document = 'daily-engineers'

/** The change that a claim of Arland makes, with a report of it. */
const denied = (passage: string | readonly string[], files: Files = exampleContext().files): Change =>
  newClaim(
    given({
      document,
      question: 'engineers-there',
      claimant: 'ar',
      deny: 'true',
      said: '2030-05-07 completed',
      passage,
    }),
    { ...exampleContext(), files },
  )

describe('the passages of a new report', () => {
  it('are found in the text, and locked with what was locked before', () => {
    const { files } = exampleContext()
    const change = denied(['Borland denied that … are there', 'Earlier it was'])
    const found = locate(files, change, document, text)
    expect(found.problems).toEqual([])
    expect(found.open).toBe(0)
    expect(found.spans.map(({ start, end }) => wordsAt(text, start, end))).toEqual([
      'Borland denied that any are there',
      'Earlier it was',
    ])

    expect(found.change.added).toEqual(change.added)
    expect([...found.change.files.keys()]).toEqual([...change.files.keys(), lockFile])
    for (const [file, content] of change.files) expect(found.change.files.get(file), file).toBe(content)
    const before = lockOf(files)[document]
    expect(lockOf(found.change.files)).toEqual({
      [document]: {
        ...before,
        reports: {
          ...before?.reports,
          'daily-engineers-08': { written: expect.any(String), spans: found.spans },
        },
      },
    })
    expect(compile(changed(files, found.change.files), '1.0.0').problems).toEqual([])
  })

  it('leave open what nothing accounts for yet, which is told and is no problem', () => {
    const file = `documents/${document}.yaml`
    const files = exampleFiles(
      { file, replace: '  - boilerplate: Read more\n', by: '' },
      { file, replace: 'The harbour of … in the world.', by: 'The harbour of … no such sea.' },
    )
    const found = locate(files, denied('that any … are there', files), document, text)
    const words = text.points.join('')
    const between = '. Read more\n\n'
    const rest = words.slice(words.indexOf('no such sea.') + 'no such sea.'.length)
    expect(words).toContain(between)
    expect(rest).toMatch(/^\n\nWhoever reads this far .* in the world\.\n$/s)
    expect(found).toMatchObject({ problems: [], open: between.length + rest.length })
  })

  it('that are not there are told', () => {
    const { problems, spans } = locate(
      exampleContext().files,
      denied('Nobody denied that … are there'),
      document,
      text,
    )
    expect(problems).toMatchObject([{ id: 'daily-engineers-08', rule: 'passages-found' }])
    expect(spans).toMatchObject([{ start: 0, end: 0 }])
  })

  it('that do not hold the printed number are told', () => {
    const change = newClaim(
      given({
        document,
        question: 'divers',
        claimant: 'ar',
        quantity: 'exact 40',
        raw: '41 divers',
        said: '2030-05-07 completed',
        passage: 'We know of 40 divers',
      }),
      exampleContext(),
    )
    const { problems } = locate(exampleContext().files, change, document, text)
    expect(problems).toMatchObject([{ id: 'daily-engineers-08', rule: 'raw-in-passage' }])
  })

  it('are not looked for in another text', () => {
    const { files } = exampleContext()
    const found = locate(files, denied('that any … are there'), document, canonicalText('Another.'))
    expect(found.problems).toMatchObject([{ id: document, rule: 'text-unchanged' }])
    expect(found).toMatchObject({ spans: [], open: 0 })
    expect(lockOf(found.change.files)).toEqual(lockOf(files))
    const { [lockFile]: _, ...unlocked } = Object.fromEntries(files)
    const bare = locate(
      new Map(Object.entries(unlocked)),
      denied('that any … are there'),
      document,
      canonicalText('Another.'),
    )
    expect(bare).toMatchObject({ spans: [], open: 0 })
    expect(lockOf(bare.change.files)).toEqual({})
  })
})

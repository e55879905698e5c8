import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset, DatasetError } from '../dataset.js'
import { flawOf, isAddress } from './sound-text.js'

const openings = [...'\u202A\u202B\u202D\u202E\u2066\u2067\u2068']
const closing = (sign: string): string => (sign < '\u2066' ? '\u202C' : '\u2069')

describe('a text', () => {
  it.each([
    'Kim',
    'القوات 12',
    '👩‍🚀🇰🇵',
    '\u200E\u200F\u061C',
    ...openings.map((sign) => `a ${sign}b${closing(sign)} c`),
    '\u2067a \u202Eb\u202C c\u2069 \u2066d\u2069',
  ])('is sound: %j', (text) => {
    expect(flawOf(text)).toBeUndefined()
  })

  it.each([
    ...openings.map((sign) => `a ${sign}b`),
    '\u2067a \u202Eb\u2069',
    '\u202Ea\u2069',
    '\u2067a\u202C',
    'a\u202C',
    'a\u2069',
    '\u2066a\u2069\u2069',
    'a\uD83D',
    '\uDE00a',
    '\uDE00\uD83D',
  ])('is not: %j', (text) => {
    expect(flawOf(text)).toBeDefined()
  })

  it('that is sound can stand before another and leave it as sound as it is (500 pairs)', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ...openings, '\u202C', '\u2069'), maxLength: 6 })
    fc.assert(
      fc.property(
        text.filter((one) => flawOf(one) === undefined),
        text,
        (sound, other) => {
          expect(flawOf(sound + other)).toBe(flawOf(other))
        },
      ),
      { numRuns: 500, seed: 20241028 },
    )
  })
})

describe('an address', () => {
  it.each(['https://daily.example/1?a=b&c=%00#d', 'http://daily.example:8080', 'https://북한.example/군'])(
    'is one: %j',
    (text) => {
      expect(isAddress(text)).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:a@daily.example',
    '//evil.example/',
    '\\\\evil.example\\',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https:///evil.example',
    'https://daily.example@evil.example/',
    'https://daily.example\\@evil.example/',
    'https://daily.example/a b',
    'https://daily.example/\u202Efdp.exe',
    'https://daily.example/\uD83D',
    'daily.example',
    '',
  ])('is none: %j', (text) => {
    expect(isAddress(text)).toBe(false)
  })
})

it('what is not sound makes no dataset, and the message shows what nobody sees', () => {
  const actors = [
    {
      id: 'ar',
      kind: 'state',
      name: 'Ar\u202Eland',
      aliases: ['Ar\uD83D'],
      names: { 'ko\u2066': 'a', uk: 'b\u2069' },
    },
  ]
  const problemsOf = (): unknown => {
    try {
      return createDataset({ actors } as never)
    } catch (error) {
      return error instanceof DatasetError ? error.message.split('\n').slice(1) : error
    }
  }
  const leaveOut = 'leave both out: scripts that run from right to left need neither'
  expect(problemsOf()).toEqual([
    `  actors › ar › name: "Ar\\u202eland" is not a text; it changes the direction of writing and does not change it back; ${leaveOut}`,
    '  actors › ar › aliases.0: "Ar\\ud83d" is not a text; it holds half of a character; write the whole character',
    `  actors › ar › names.ko\\u2066: "ko\\u2066" is not a name; it changes the direction of writing and does not change it back; ${leaveOut}`,
    `  actors › ar › names.uk: "b\\u2069" is not a text; it ends a change of the direction of writing that it did not begin; ${leaveOut}`,
  ])
})

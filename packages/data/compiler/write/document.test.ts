import { describe, expect, it } from 'vitest'
import { idPattern } from '../../src/schema/check.js'
import { exampleContext, type Flags, given } from '../../test/write-context.js'
import { fix } from '../fix.js'
import { canonicalText } from '../passages/text.js'
import { afterDocument, documentFlags, newDocument, shellWord } from './document.js'
import { complete } from './flags.js'
import { nextReportId } from './free-id.js'

const plain = {
  text: 'article.txt',
  publisher: 'daily',
  title: 'Ships: one, two',
  published: '2030-05-08 stated',
}
const sha256 = 'd9613c9fbcb5f8543b8df74c6396c10dec440097a4877797d4ebe008971295a5'

const made = (flags: Flags, text = 'One.\nTwo.') =>
  newDocument(given(flags), canonicalText(text), exampleContext())

describe('a new document', () => {
  it('is a file of its own, under its title, and all that changes', () => {
    expect(made(plain)).toEqual({
      files: new Map([
        [
          'documents/ships-one-two.yaml',
          [
            'publisher: daily',
            'title: "Ships: one, two"',
            'lang: en',
            'published: 2030-05-08 stated',
            'accessed: 2030-05-09',
            `text: {sha256: ${sha256}, length: 9}`,
            'rights: all-rights-reserved',
            'zones: []',
            '',
          ].join('\n'),
        ],
      ]),
      added: [{ what: 'document', id: 'ships-one-two', file: 'documents/ships-one-two.yaml' }],
    })
  })

  it('is in canonical form', () => {
    const [[file, text] = ['', '']] = made(plain).files
    expect(fix(file, text).text).toBe(text)
  })

  it('holds what else was given, where it belongs', () => {
    const { files, added } = made({
      ...plain,
      id: 'ships',
      author: ['A. Orel', 'B. Orel'],
      lang: 'fr',
      url: 'https://daily.example/ships',
      published: ' 2030-05-08  inferred ',
      why: 'the day after',
    })
    expect(added).toEqual([{ what: 'document', id: 'ships', file: 'documents/ships.yaml' }])
    expect([...files]).toEqual([
      [
        'documents/ships.yaml',
        [
          'publisher: daily',
          'title: "Ships: one, two"',
          'authors:',
          '  - A. Orel',
          '  - B. Orel',
          'lang: fr',
          'url: https://daily.example/ships',
          'published:',
          '  edtf: 2030-05-08',
          '  basis: inferred',
          '  why: the day after',
          'accessed: 2030-05-09',
          `text: {sha256: ${sha256}, length: 9}`,
          'rights: all-rights-reserved',
          'zones: []',
          '',
        ].join('\n'),
      ],
    ])
  })

  it('has an id that leaves room for the numbers of its reports', () => {
    const id = 'x'.repeat(61)
    expect(made({ ...plain, id }).added[0].id).toBe(id)
    expect(nextReportId(id, [])).toMatch(idPattern)
    expect(nextReportId(`${id}x`, [])).not.toMatch(idPattern)
  })

  it.each<[Flags, string, string]>([
    [
      { ...plain, id: 'x'.repeat(62) },
      'One.',
      `--id: "${'x'.repeat(62)}" has 62 characters; write at most 61, such as "${'x'.repeat(60)}"`,
    ],
    [
      { ...plain, title: 'Divers' },
      'One.',
      '--id: "divers" is already taken by a row in questions; the next free one is "divers-2"',
    ],
    [plain, '', 'article.txt holds no words; give the text of the article'],
    [plain, ' \n\t\r\n\u00A0', 'article.txt holds no words; give the text of the article'],
    [{ title: 'Ships', published: '2030 stated' }, 'One.', '--publisher is needed'],
    [{ publisher: 'daily', published: '2030 stated' }, 'One.', '--title is needed'],
    [{ publisher: 'daily', title: 'Ships' }, 'One.', '--published is needed'],
  ])('%# is refused: %j', (flags, text, message) => {
    expect(() => made(flags, text)).toThrow(expect.objectContaining({ message }))
  })

  it.each<[Flags, string]>([
    [plain, 'complete'],
    [{ ...plain, published: '2030-05-08 bounded' }, 'complete'],
    [
      { ...plain, published: '2030-05-08 inferred' },
      'new document needs --why W: what the date was inferred from',
    ],
    [
      { ...plain, published: ' 2030-05-08  inferred  ' },
      'new document needs --why W: what the date was inferred from',
    ],
    [{ ...plain, id: 'x'.repeat(61) }, 'complete'],
    [
      { ...plain, id: 'x'.repeat(62) },
      `--id: "${'x'.repeat(62)}" has 62 characters; write at most 61, such as "${'x'.repeat(60)}"`,
    ],
    [{ ...plain, title: '朝鲜' }, 'new document needs --id ID: its id'],
    [{ text: 'x', publisher: 'daily' }, 'new document needs --title T: its title, as printed'],
  ])('needs what cannot be known without it: %j', async (flags, told) => {
    const whole = complete('document', documentFlags, given(flags), exampleContext(), undefined)
    expect(
      await whole.then(
        () => 'complete',
        (error: Error) => error.message,
      ),
    ).toBe(told)
  })
})

it('after a document come its text and its claims', () => {
  expect(afterDocument('ships', "Ana's article.txt")).toEqual([
    `cp 'Ana'\\''s article.txt' <folder of texts>/ships.txt   # outside the repository`,
    'pnpm record new claim --document ships --sources <folder of texts> …',
  ])
})

it.each([
  ['../texts/one_2.txt:@%+=-', '../texts/one_2.txt:@%+=-'],
  ['one two', "'one two'"],
  [' one', "' one'"],
  ['one ', "'one '"],
  ['$HOME', "'$HOME'"],
  ["it's 'so'", `'it'\\''s '\\''so'\\'''`],
  ['', "''"],
])('a shell takes %j as one word', (word, written) => {
  expect(shellWord(word)).toBe(written)
})

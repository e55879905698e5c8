import { describe, expect, it } from 'vitest'
import { onOneLine } from '../problem.js'
import { exampleFiles, exampleTexts } from '../rules/example/record.js'
import { verify } from '../verify.js'
import { account } from './account.js'
import { readPassage } from './notation.js'
import { resolve, resolveAttribution } from './resolve.js'
import { canonicalText, wordsAt } from './text.js'

const text = canonicalText('One day a cat sat.\nAnother day a dog sat down. The cat left 🐈 at once.')
const found = (written: string): string => {
  const place = resolve(text, written)
  return 'start' in place ? wordsAt(text, place.start, place.end) : `${place.reason}; ${place.hint}`
}

describe('canonical text', () => {
  it('is NFC with line feeds and no byte order mark, counted in code points', () => {
    const { points, length } = canonicalText('\uFEFFe\u0301\r\n🐈\r')
    expect(points).toEqual(['é', '\n', '🐈', '\n'])
    expect(length).toBe(4)
  })

  it('keeps the mark of byte order where it stands within the text: there it is a character', () => {
    expect(canonicalText('\uFEFFa\uFEFFb').points).toEqual(['a', '\uFEFF', 'b'])
    expect(canonicalText('a\uFEFF').points).toEqual(['a', '\uFEFF'])
  })
})

describe('the notation of a passage', () => {
  it('is the words themselves, or the first and last around a gap, with the number of the occurrence', () => {
    expect(readPassage('a cat')).toEqual({ head: 'a cat', tail: undefined, nth: undefined })
    expect(readPassage('a cat … dog')).toEqual({ head: 'a cat', tail: 'dog', nth: undefined })
    expect(readPassage('sat #2 … down.')).toEqual({ head: 'sat', tail: 'down.', nth: 2 })
    expect(readPassage('cat #1')).toEqual({ head: 'cat', tail: undefined, nth: 1 })
    expect(readPassage('cat #12')).toEqual({ head: 'cat', tail: undefined, nth: 12 })
  })

  it('has its number at the end of the first words alone', () => {
    expect(readPassage('quay #2 of Port Vero')).toEqual({
      head: 'quay #2 of Port Vero',
      tail: undefined,
      nth: undefined,
    })
    expect(readPassage('quay #2 of #3 … Port #4')).toEqual({ head: 'quay #2 of', tail: 'Port #4', nth: 3 })
  })

  it('has no first words where it begins with the gap', () => {
    expect(readPassage(' … dog')).toEqual({ head: '', tail: 'dog', nth: undefined })
  })
})

describe('resolving', () => {
  it.each([
    ['One day', 'One day'],
    ['Another day … down.', 'Another day a dog sat down.'],
    ['day #2 … sat', 'day a dog sat'],
    ['day #1 … sat', 'day a cat sat'],
    ['left 🐈 … once', 'left 🐈 at once'],
    ['at once.', 'at once.'],
  ])('%s', (written, words) => {
    expect(found(written)).toBe(words)
  })

  it('refuses a head that is there more than once, too few times, or not at all', () => {
    expect(found('day … sat')).toBe(
      '"day" stands 2 times in the text; say which one ("day #2 …"), or write one more word',
    )
    expect(found('day #3 … sat')).toBe('"day" stands only 2 times in the text; lower the number')
    expect(found('Another day the dog')).toBe(
      '"Another day the dog" is not in the text; the text has "Another day a dog sat down."',
    )
    expect(found('Nothing like it')).toBe(
      '"Nothing like it" is not in the text; copy the words from the text, quotation marks and dashes as printed',
    )
  })

  it('counts from 1', () => {
    const none = '"day #0" is none of those in the text; counting starts at 1: the first is #1'
    expect(found('day #0 … sat')).toBe(none)
    expect(found('day #00')).toBe(none)
    expect(found('Nobody #0')).toBe(
      '"Nobody" is not in the text; copy the words from the text, quotation marks and dashes as printed',
    )
  })

  it.each([' … sat', '  … sat', ' #2 … sat', '\n … sat'])(
    'refuses a passage without first words: %j',
    (written) => {
      expect(found(written)).toBe(
        `"${written}" has no first words; write the words that the passage begins with, as printed`,
      )
    },
  )

  it('says where the longest beginning of missing words stands, of four characters at least', () => {
    const missing = (words: string) => found(words).replace(`"${words}" is not in the text; `, '')
    const copy = 'copy the words from the text, quotation marks and dashes as printed'
    expect(missing('day a dog left')).toBe('the text has "day a dog sat down. Th"')
    expect(missing('left it')).toBe('the text has "left 🐈 at once."')
    expect(missing('sat up')).toBe(copy)
    expect(missing('leftover')).toBe(copy)
  })

  it('shows where missing words begin on one line', () => {
    expect(found('One day a cat ran')).toBe(
      '"One day a cat ran" is not in the text; the text has "One day a cat sat. Anothe"',
    )
  })

  it('refuses a tail that does not follow', () => {
    expect(found('The cat … Another')).toBe(
      '"Another" does not follow "The cat" in the text; copy the words from the text, quotation marks and dashes as printed',
    )
  })
})

describe('attribution', () => {
  const spans = [resolve(text, 'The cat … once')] as { start: number; end: number }[]

  it('is the nearest in the paragraph of the passage, though it stand elsewhere too', () => {
    expect(resolveAttribution(text, 'sat', spans)).toEqual({ start: 37, end: 40 })
    expect(resolveAttribution(text, 'cat', spans)).toEqual({ start: 51, end: 54 })
  })

  it('outside the paragraph must be unique', () => {
    expect(resolveAttribution(text, 'One', spans)).toEqual({ start: 0, end: 3 })
    expect(resolveAttribution(text, 'nobody', spans)).toHaveProperty('reason', '"nobody" is not in the text')
  })

  /** Finds a name near to the passages, each of which stands once; the name that is found is in brackets. */
  const named = (story: string, name: string, ...passages: readonly string[]): string => {
    const whole = canonicalText(story)
    const places = passages.map((words) => resolve(whole, words) as { start: number; end: number })
    const place = resolveAttribution(whole, name, places)
    if (!('start' in place)) return place.reason
    const [before, at, after] = [
      wordsAt(whole, 0, place.start),
      wordsAt(whole, place.start, place.end),
      wordsAt(whole, place.end, whole.length),
    ]
    return `${before}[${at}]${after}`
  }

  it.each([
    ['the first words of the paragraph', 'Ana\nAna said it rains.\nAna', 'Ana\n[Ana] said it rains.\nAna'],
    ['its last words', 'Ana\nit rains, said Ana\nAna', 'Ana\nit rains, said [Ana]\nAna'],
    ['the last words of the text', 'Ana\nit rains, said Ana', 'Ana\nit rains, said [Ana]'],
    ['the nearest before', 'Ana and Ana said it rains.', 'Ana and [Ana] said it rains.'],
    ['the nearest after', 'it rains, said Ana to Ana.', 'it rains, said [Ana] to Ana.'],
    ['before, where that is nearer', 'Ana: it rains, says Ana', '[Ana]: it rains, says Ana'],
    ['after, where that is nearer', 'Ana has said: it rains (Ana)', 'Ana has said: it rains ([Ana])'],
    ['the first of two as near', 'Ana, it rains, Ana', '[Ana], it rains, Ana'],
  ])('may be %s', (_, story, shown) => {
    expect(named(story, 'Ana', 'it rains')).toBe(shown)
  })

  it.each([
    ['before it', 'Ana and Ana\nit rains'],
    ['after it', 'it rains\nAna and Ana'],
    ['before and after it', 'to Ana\nit rains\nAna said'],
  ])('that stands twice in other paragraphs, %s, is none of them', (_, story) => {
    expect(named(story, 'Ana', 'it rains')).toBe('"Ana" stands 2 times in the text')
  })

  it('of one letter that ends the paragraph before is not in the paragraph of the passage', () => {
    expect(named('said A\nit rains\nsaid A', 'A', 'it rains')).toBe('"A" stands 2 times in the text')
  })

  it('is the first of those within the passages, in whichever order these are written', () => {
    const story = 'Ana saw rain\nAna felt wind\nAna'
    expect(named(story, 'Ana', 'Ana felt wind', 'Ana saw rain')).toBe('[Ana] saw rain\nAna felt wind\nAna')
    expect(named(story, 'Ana', 'Ana saw rain', 'Ana felt wind')).toBe('[Ana] saw rain\nAna felt wind\nAna')
  })

  it('may be written as any passage: with its first and last words, or a number', () => {
    const story = 'Ana Orel said, and Ana\nit rains, Ana says'
    expect(named(story, 'Ana #2', 'it rains')).toBe('Ana Orel said, and [Ana]\nit rains, Ana says')
    expect(named(story, 'Ana Orel … and', 'it rains')).toBe('[Ana Orel said, and] Ana\nit rains, Ana says')
    const many = `${'Ana '.repeat(11)}\nit rains, says Ana`
    expect(named(many, 'Ana #11', 'it rains')).toBe(`${'Ana '.repeat(10)}[Ana] \nit rains, says Ana`)
  })

  it('means a number or a gap as such, though the text have the same characters near to the passage', () => {
    const story = `${'Ana '.repeat(11)}\nit rains, say Ana #2, Ana #11 and … Ana`
    expect(named(story, 'Ana #2', 'it rains')).toBe(story.replace('Ana Ana', 'Ana [Ana]'))
    expect(named(story, 'Ana #11', 'it rains')).toBe(story.replace('Ana \n', '[Ana] \n'))
    expect(named(`and ${story}`, 'and … Ana', 'it rains')).toBe('"and" stands 2 times in the text')
  })

  it('may hold a number sign among its words', () => {
    expect(
      named('Post #2 of Arland\nit rains, Post #2 of Arland says', 'Post #2 of Arland', 'it rains'),
    ).toBe('Post #2 of Arland\nit rains, [Post #2 of Arland] says')
  })
})

describe('accounting', () => {
  it('counts each character once and finds the gaps that hold a letter or digit', () => {
    const place = (start: number, end: number) => ({ start, end })
    const whole = canonicalText('abcd, efgh. 12')
    const { coded, boilerplate, uncoded, open } = account(whole, {
      coded: [place(0, 2), place(1, 4)],
      zones: [
        { kind: 'background', ...place(0, 14) },
        { kind: 'uncoded', ...place(3, 8) },
        { kind: 'boilerplate', ...place(8, 10) },
      ],
    })
    expect({ coded, boilerplate, uncoded }).toEqual({ coded: 4, boilerplate: 2, uncoded: 4 })
    expect(open).toEqual([place(10, 14)])
  })

  it('finds gaps at the beginning, within and at the end, and none where all is accounted for', () => {
    const place = (start: number, end: number) => ({ start, end })
    const openIn = (...coded: readonly { start: number; end: number }[]) =>
      account(canonicalText('ab, cd, ef'), { coded, zones: [] }).open
    expect(openIn(place(3, 4), place(6, 8))).toEqual([place(0, 3), place(4, 6), place(8, 10)])
    expect(openIn(place(0, 2), place(4, 6), place(8, 10))).toEqual([])
    expect(openIn(place(0, 10))).toEqual([])
    expect(openIn()).toEqual([place(0, 10)])
  })
})

describe('verify', () => {
  const problemsOf = (files: ReadonlyMap<string, string>, texts = exampleTexts) =>
    verify(files, texts).problems.map(onOneLine)

  it('agrees with the lock that it wrote', () => {
    expect(problemsOf(exampleFiles())).toEqual([])
  })

  it('says plainly which texts were not there, and keeps what the lock holds of them', () => {
    const files = exampleFiles()
    const { unverified, lock, problems } = verify(files, new Map())
    expect(unverified).toEqual(['daily-engineers'])
    expect(problems).toEqual([])
    expect(lock).toEqual(JSON.parse(files.get('spans.lock.json') ?? ''))
  })

  it('reports a changed text as changed, and resolves nothing in it', () => {
    const files = exampleFiles()
    const { problems, lock } = verify(files, new Map([['daily-engineers', canonicalText('Another text.')]]))
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['text-unchanged', 'the text is not the one that was coded'],
    ])
    expect(lock).toEqual(JSON.parse(files.get('spans.lock.json') ?? ''))
  })

  it('refuses a printed number that is not in its passage', () => {
    const change = {
      file: 'documents/daily-engineers.yaml',
      replace: 'raw: 40 divers',
      by: 'raw: 40 swimmers',
    }
    expect(problemsOf(exampleFiles(change))).toEqual([
      'documents/daily-engineers.yaml:31:10 error daily-engineers-03: "40 swimmers" is not within the passage. Mend: copy the printed words, or widen the passage to hold them [raw-in-passage]',
    ])
  })

  it('says what nothing accounts for, what may not stay uncoded, and where too much does', () => {
    const change = (by: string) =>
      exampleFiles({
        file: 'documents/daily-engineers.yaml',
        replace: '  - boilerplate: The harbour of … in the world.',
        by,
      })
    const told = (by: string) =>
      verify(change(by), exampleTexts).problems.map(({ rule, message }) => [rule, message])
    const gap = told('  - boilerplate: Whoever reads this … in the world.')
    expect(gap.map(([rule]) => rule)).toEqual(['characters-accounted'])
    expect(gap[0]?.[1]).toMatch(/^nothing accounts for "The harbour of Port Vero .* no such sea\."$/)
    expect(told('  - uncoded: The harbour of … in the world.\n    why: scene-setting')).toEqual([
      ['uncoded-holds-nothing', 'the uncoded "The harbour of Port Vero has two quays, …" holds a name'],
      ['uncoded-share', '474 of 771 characters are uncoded, more than 10 %'],
    ])
  })

  it('reports an edited passage as an old lock, and does not renew it by itself', () => {
    const files = new Map(
      exampleFiles({
        file: 'documents/daily-engineers.yaml',
        replace: 'Borland denied that … are there',
        by: 'Borland denied … are there',
      }),
    )
    files.set('spans.lock.json', exampleFiles().get('spans.lock.json') ?? '')
    expect(problemsOf(files)).toEqual([
      'documents/daily-engineers.yaml:9:3 error daily-engineers: the lock does not hold what the text gives for this document. Mend: run verify again with --write, and look at the difference [lock-current]',
    ])
  })
})

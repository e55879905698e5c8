import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
  type TextFragment,
} from 'text-fragments-polyfill/text-fragment-utils'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import type { Span } from '../model.js'
import { dataset } from '../record.js'
import { passageUrl } from './passage-url.js'

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>')
const { document } = window

// The browser's own names, which the polyfill takes from the global scope.
beforeAll(() => {
  vi.stubGlobal('window', window)
  for (const name of ['document', 'NodeFilter', 'Node', 'Range', 'HTMLElement'])
    vi.stubGlobal(name, window[name])
})
afterAll(() => {
  vi.unstubAllGlobals()
})

type Words = { readonly exact: string } | { readonly head: string; readonly tail: string }

/** The link to a report with these spans, in a document at this address. */
function linkTo(spans: readonly Words[], url = 'https://daily.example/1'): string {
  const placed = spans.map((words, index) => ({ start: index * 1000, end: index * 1000 + 999, ...words }))
  const small = smallDataset({
    claims: [{ id: 'c', polarity: 'affirm' }],
    reports: [{ id: 'r', claim: 'c' }],
    documents: [{ id: 'daily-text', url }],
  })
  // Put in unchecked: a link is made of whatever words there are.
  const reports = small.reports.map((report) => ({ ...report, spans: placed as Span[] }))
  return passageUrl({ ...small, reports }, 'r') ?? ''
}

/** What a browser reads in a link. */
const parse = (url: string): readonly TextFragment[] =>
  parseFragmentDirectives(getFragmentDirectives(new URL(url).hash)).text ?? []

/** What a browser marks on a page: the first place of each directive; `undefined` where it finds none. */
function marked(url: string, html: string, lang = 'en'): readonly (string | undefined)[] {
  document.documentElement.lang = lang
  document.body.innerHTML = html
  return parse(url).map((fragment) =>
    processTextFragmentDirective(fragment, document, document.body)[0]?.toString().replace(/\s+/g, ' '),
  )
}

const plain = (words: string): string => words.replace(/\s+/g, ' ')

const before =
  '<h1>Of other things, of which there are many</h1><p>Nothing to see – “here”, or there &amp; anywhere.</p>'
const after = '<p>More of it; the end.</p>'

describe('a passage on an awkward page', () => {
  it.each<[name: string, passage: string, html: string, lang?: string]>([
    [
      'typographic quotation marks',
      '“We know nothing,” he said',
      '<p>“We know nothing,” he said on Monday.</p>',
    ],
    [
      'German ones and guillemets',
      '„Nein“ und «non»',
      '<p>Er sagte: „Nein“ und «non», sonst nichts.</p>',
      'de',
    ],
    ['apostrophes', "'It's their own business'", "<p>China: 'It's their own business' – again</p>"],
    ['a dash at each end', '— a rare move –', '<p>It sent troops — a rare move – to the border.</p>'],
    ['hyphens', 'KN-23/24 so-called well-being', '<p>Of KN-23/24 so-called well-being systems.</p>'],
    ['a hyphen that would end a prefix', 'first-, then second', '<p>The first-, then second-rate one.</p>'],
    ['a hyphen that would begin a suffix', 'one,-two', '<p>Count one,-two and so on.</p>'],
    ['commas', 'tanks, guns, shells', '<p>It sent tanks, guns, shells and men.</p>'],
    ['ampersands', 'R&D & arms', '<p>Its R&amp;D &amp; arms trade.</p>'],
    ['what would start a directive', '&text=b:~:text=c', '<p>An address a&text=b:~:text=c was printed.</p>'],
    ['percent signs', '100% of 5%25', '<p>Some 100% of 5%25 or so.</p>'],
    ['plus, hash, question mark', 'a+b #1? yes', '<p>It is a+b #1? yes it is.</p>'],
    ['less than and greater than', '<b>5</b> < 6', '<p>Written &lt;b&gt;5&lt;/b&gt; &lt; 6 there.</p>'],
    [
      'no-break spaces on the page',
      'about 8 000 troops',
      '<p>It sent about&nbsp;8&nbsp;000 troops there.</p>',
    ],
    [
      'no-break spaces in the record',
      'about\u00a08\u00a0000 troops',
      '<p>It sent about 8 000 troops there.</p>',
    ],
    ['Korean', '북한군이 쿠르스크에 있다', '<p>그는 북한군이 쿠르스크에 있다 고 말했다.</p>', 'ko'],
    [
      'Russian',
      'боевые действия в Курской области',
      '<p>Идут боевые действия в Курской области, сказал он.</p>',
      'ru',
    ],
    ['Ukrainian', 'їхні об’єкти', '<p>Це їхні об’єкти, сказав він.</p>', 'uk'],
    ['Chinese', '中方立场', '<p>他说，中方立场 没有变化。</p>', 'zh'],
    ['accents', 'é à la carte', '<p>Un café à la carte – un é à la carte.</p>', 'fr'],
    ['emoji', '🇰🇵 troops 👩‍🚀 here', '<p>He wrote: 🇰🇵 troops 👩‍🚀 here!</p>'],
    [
      'words at line breaks of the source',
      'words at the line break',
      '<p>Some words\n   at the\nline break here.</p>',
    ],
    [
      'words in elements of their own',
      'sent 10,000 troops to Russia',
      '<p>It <b>sent <i>10,000</i></b> troops <a href="#">to Russia</a>.</p>',
    ],
    ['a single word', 'Yes', '<p>He said: “Yes.”</p>'],
    ['other capitals', 'NATO says no', '<p>The answer: NATO says no.</p>'],
  ])('%s', (_, passage, html, lang) => {
    const url = linkTo([{ exact: passage }])
    expect(marked(url, before + html + after, lang)).toEqual([plain(passage)])
    // Nothing but what may stand in a fragment, and no sign with a meaning of its own in a directive.
    expect(url).toMatch(/^https:\/\/daily\.example\/1#:~:text=(?:[\w.!~*'()]|%[\dA-F]{2})+$/)
  })

  it.each<[name: string, head: string, tail: string, html: string, wanted: string, lang?: string]>([
    [
      'over several paragraphs',
      '“We know',
      'nothing,” he said.',
      '<p>“We know, and we say:</p><p>that we know nothing,” he said.</p>',
      '“We know, and we say:that we know nothing,” he said.',
    ],
    [
      'with hyphens, commas and ampersands at its ends',
      'R&D-, that',
      'well-known, & more',
      '<p>Its R&amp;D-, that is its own, is a well-known, &amp; more than known one.</p>',
      'R&D-, that is its own, is a well-known, & more',
    ],
    [
      'in Korean',
      '북한은 러시아에',
      '파병했다고 밝혔다',
      '<p>그에 따르면 북한은 러시아에 병력 만 명을 파병했다고 밝혔다.</p>',
      '북한은 러시아에 병력 만 명을 파병했다고 밝혔다',
      'ko',
    ],
    [
      'in Russian, from a heading into the text',
      'Москва: «Нет»',
      'сказал он.',
      '<h2>Москва: «Нет»</h2><p>Так сказал он. Потом ушёл.</p>',
      'Москва: «Нет»Так сказал он.',
      'ru',
    ],
    [
      'whose tail stands before it, too',
      'China has',
      'in Russia',
      '<p>Troops in Russia. China has no view on troops in Russia, or elsewhere in Russia.</p>',
      'China has no view on troops in Russia',
    ],
  ])('first and last words %s', (_, head, tail, html, wanted, lang) => {
    const url = linkTo([{ head, tail }])
    expect(marked(url, before + html + after, lang)).toEqual([wanted])
  })

  it('whose words stand on several lines is found across the blocks that they make', () => {
    const html = `${before}<h2>Troops sent</h2>\n<p>It is said that</p>\n<p>they were sent.</p>${after}`
    const wanted = ['Troops sent It is said that they were sent.']
    expect(marked(linkTo([{ exact: 'Troops sent\n\nIt is said that\nthey were sent.' }]), html)).toEqual(
      wanted,
    )
    expect(marked(linkTo([{ head: 'Troops sent\nIt is', tail: 'that\nthey were sent.' }]), html)).toEqual(
      wanted,
    )
  })

  it('on several lines is linked by the first and the last of them, without blanks at their ends', () => {
    const wanted = 'https://daily.example/1#:~:text=Troops%20sent,they%20were%20sent.'
    expect(linkTo([{ exact: 'Troops sent\n\nIt is said that\nthey were sent.' }])).toBe(wanted)
    expect(linkTo([{ exact: '\n Troops sent \n It is said that \n they were sent. \n' }])).toBe(wanted)
    expect(linkTo([{ exact: ' Troops sent\n' }])).toBe('https://daily.example/1#:~:text=Troops%20sent')
  })

  it('of several spans is marked span by span', () => {
    const url = linkTo([{ exact: 'the first' }, { head: 'and', tail: 'last' }, { exact: 'the first' }])
    expect(marked(url, '<p>This is the first, the second and the very last.</p>')).toEqual([
      'the first',
      'and the very last',
      'the first',
    ])
  })

  it('is not found where it is not', () => {
    expect(marked(linkTo([{ exact: 'no such words' }]), before)).toEqual([undefined])
    expect(marked(linkTo([{ exact: 'noth' }]), before)).toEqual([undefined]) // within a word
  })
})

describe('a link', () => {
  it('says nothing of what stands around the passage, of which the record has no words', () => {
    for (const fragment of parse(linkTo([{ exact: 'a b' }, { head: 'a', tail: 'b' }]))) {
      expect(fragment).toMatchObject({ prefix: '', suffix: '' })
    }
  })

  it('keeps the address as it is, with the fragment it has', () => {
    const at = (url: string) => linkTo([{ exact: 'a b' }], url)
    expect(at('https://daily.example/?p=1&q=%20a')).toBe('https://daily.example/?p=1&q=%20a#:~:text=a%20b')
    expect(at('https://daily.example/1#part-2')).toBe('https://daily.example/1#part-2:~:text=a%20b')
    expect(at('https://daily.example/1#')).toBe('https://daily.example/1#:~:text=a%20b')
    expect(at('https://daily.example/1#x:~:text=old')).toBe('https://daily.example/1#x:~:text=a%20b')
    expect(at('https://daily.example/:~:/1')).toBe('https://daily.example/:~:/1#:~:text=a%20b')
  })

  it('is not made for a document without an address', () => {
    const small = smallDataset({ claims: [{ id: 'c', polarity: 'affirm' }] })
    expect(passageUrl(small, 'c-report')).toBeUndefined()
    expect(() => passageUrl(small, 'c-reprot')).toThrow(
      '"c-reprot" is not in reports. Did you mean "c-report"?',
    )
  })

  it('gives every word back to who reads it', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...'-,&%#=:~+?!/\\"\'“”«»—–()[]{}<>|^`$_'.split(''),
            ' ',
            '\u00a0',
            'text=',
            '-,',
            ',-',
            '&text=',
            ':~:',
            '%2C',
          ),
          fc.constantFrom('북한군', 'Курская', 'é', '朝鲜', '🇰🇵', '👩‍🚀', 'troops'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
        ),
        { minLength: 1, maxLength: 10 },
      )
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '' && !/\n/.test(text))
    const span = fc.oneof(
      words.map((exact) => ({ exact })),
      fc.tuple(words, words).map(([head, tail]) => ({ head, tail })),
    )
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '#a', '#a-b,c&d'),
        (spans, hash) => {
          const url = linkTo(spans, `https://daily.example/1${hash}`)
          expect(parse(url)).toEqual(
            spans.map((given) => ({
              prefix: '',
              textStart: 'exact' in given ? given.exact : given.head,
              textEnd: 'exact' in given ? '' : given.tail,
              suffix: '',
            })),
          )
          expect(new URL(url).href).toBe(url) // a browser has nothing left to encode
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is made even of half a character, which no text of UTF-8 has', () => {
    expect(parse(linkTo([{ exact: 'a \ud83d b' }]))[0]?.textStart).toBe('a \ufffd b')
  })
})

describe('the whole record', () => {
  const addresses = new Map(dataset.documents.map(({ id, url }) => [id, url]))

  it('links every report of a document with an address, to every span', () => {
    for (const { id, document, spans } of dataset.reports) {
      const url = passageUrl(dataset, id)
      expect(url === undefined).toBe(addresses.get(document) === undefined)
      if (url === undefined) continue
      expect(url.startsWith(addresses.get(document) ?? '?')).toBe(true)
      for (const [index, { exact, head = exact, tail = exact }] of spans.entries()) {
        const { textStart = '', textEnd = '' } = parse(url)[index] ?? {}
        expect(textStart).not.toBe('')
        expect(head?.startsWith(textStart)).toBe(true)
        expect(tail?.endsWith(textEnd)).toBe(true)
      }
      expect(parse(url)).toHaveLength(spans.length)
    }
  })
})

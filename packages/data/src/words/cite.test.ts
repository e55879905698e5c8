import { Cite, type CslDate, type CslItem, type CslName } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { Dataset } from '../model.js'
import { dataset } from '../record.js'
import { type CitationFormat, cite } from './cite.js'
import { dateInWords } from './dates.js'

const machines = ['bibtex', 'ris', 'csl-json'] as const
const formats: readonly CitationFormat[] = ['text', ...machines]

/** What another program reads in a citation of ours. */
const parse = (citation: string): readonly CslItem[] => new Cite(citation).data

const nameOf = ({ literal, family, given, suffix }: CslName): string =>
  literal ?? [family, given, suffix].filter(Boolean).join(', ')

/** The parts of a date, or those that both ends of a range share. */
function partsOf(date: CslDate | undefined): readonly number[] {
  const ends = date?.['date-parts'] ?? []
  const [first, last = first] = ends
  if (!first || !last) return []
  const differs = first.findIndex((part, index) => part !== last[index])
  return differs < 0 ? first : first.slice(0, differs)
}

const read = ({ id, type, title, publisher, language, note, URL, author = [], issued }: CslItem) => ({
  id,
  type,
  title,
  publisher,
  language,
  note,
  URL,
  authors: author.map(nameOf),
  // words say nothing that could differ
  issued: issued?.literal === undefined ? partsOf(issued) : 'in words',
})

const read3 = (source: Dataset, id: string) =>
  machines.map((format) => parse(cite(source, id, format)).map(read)) as [
    ReturnType<typeof read>[],
    ReturnType<typeof read>[],
    ReturnType<typeof read>[],
  ]

/** A small dataset whose one document has these fields, and whose publisher is called so. */
/** Nobody has checked these fields: a citation takes what it is given. */
function withDocument(fields: object, publisher: object = {}): Dataset {
  const small = smallDataset({ claims: [{ id: 'c', polarity: 'affirm' }] })
  return {
    ...small,
    documents: small.documents.map((document) =>
      document.id === 'daily-text' ? { ...document, ...fields } : document,
    ),
    actors: small.actors.map((actor) => (actor.id === 'daily' ? { ...actor, ...publisher } : actor)),
  }
}

const citing = (format: CitationFormat, fields: object, publisher: object = {}): string =>
  cite(withDocument(fields, publisher), 'daily-text', format)

describe('the whole record', () => {
  const { documents, reports, claims } = dataset
  const ids = [documents, reports, claims].flatMap((rows) => rows.map(({ id }) => id as string))

  it('reads the same in every format', () => {
    for (const id of ids) {
      const [bibtex, ris, csl] = read3(dataset, id)
      const bare = (items: readonly ReturnType<typeof read>[]) => items.map(({ issued, ...rest }) => rest)
      expect(bare(bibtex)).toEqual(bare(csl))
      expect(bare(ris)).toEqual(bare(csl))
      expect(bibtex.map(({ issued }) => issued)).toEqual(ris.map(({ issued }) => issued))
      for (const [index, { issued }] of csl.entries()) {
        if (issued !== 'in words') expect(bibtex[index]?.issued).toEqual(issued)
      }
    }
  })

  it('names the documents themselves', () => {
    for (const { id, title, authors = [], publisher, lang, url = '', accessed } of documents) {
      const { name, identified = true } = get(dataset, 'actors', publisher)
      for (const item of machines.map((format) => parse(cite(dataset, id, format))[0])) {
        expect(item).toMatchObject({ title, language: lang })
        expect(item?.publisher).toBe(identified ? name : undefined)
        expect(decodeURI(item?.URL ?? '')).toBe(decodeURI(url))
        expect((item?.author ?? []).map(nameOf)).toEqual(authors)
      }
      const day = accessed.split('-').map(Number)
      expect(partsOf(parse(cite(dataset, id, 'csl-json'))[0]?.accessed)).toEqual(day)
      expect(partsOf(parse(cite(dataset, id, 'bibtex'))[0]?.accessed)).toEqual(day)
      expect(cite(dataset, id, 'ris')).toContain(`\r\nY2  - ${accessed.replaceAll('-', '/')}/\r\n`)
      expect(cite(dataset, id, 'text')).toContain(`“${title}”`)
    }
  })

  it('has one entry for each document that carries a claim, under a key of its own', () => {
    for (const { id } of claims) {
      const carriers = [...new Set(reportsOf(dataset, id).map(({ document }) => document))]
      const wanted = carriers.map((document) => `${id}.${document}`)
      for (const format of machines)
        expect(parse(cite(dataset, id, format)).map((item) => item.id)).toEqual(wanted)
      expect(cite(dataset, id, 'text').split('\n')).toHaveLength(wanted.length)
    }
  })

  it('names the claim and every passage that carries it, and links to them', () => {
    for (const { id } of claims) {
      const entries = parse(cite(dataset, id, 'bibtex'))
      for (const report of reportsOf(dataset, id)) {
        const entry = entries.find((item) => item.id === `${id}.${report.document}`)
        expect(entry?.note).toContain(`laim ${id} (recorded in release ${report.recorded})`)
        expect(entry?.note).toMatch(new RegExp(`\\b${report.id}\\b.* of dprk-ru\\.$`))
        const { url } = get(dataset, 'documents', report.document)
        expect(entry?.URL?.includes(':~:text=') ?? false).toBe(url !== undefined)
      }
    }
  })

  it('is printed by the styles of others with publisher and address', () => {
    for (const { id } of documents) {
      const printed = new Cite(cite(dataset, id, 'csl-json'))
      const { publisher = '', URL = '' } = printed.data[0] ?? {}
      for (const template of ['apa', 'vancouver', 'harvard1']) {
        const line = printed.format('bibliography', { template })
        expect(line).toContain(publisher)
        expect(line).toContain(URL)
      }
    }
  })
})

describe('dates', () => {
  const dated = (edtf: string, format: CitationFormat, rest: object = {}) =>
    citing(format, { url: 'https://daily.example/1', published: { edtf, basis: 'stated', ...rest } })
  const issued = (edtf: string, format: CitationFormat) => parse(dated(edtf, format))[0]?.issued
  const lines = (text: string, pattern: RegExp) => text.split(/\r?\n/).filter((line) => pattern.test(line))

  it.each([
    // one date
    [
      '2024-10-28',
      ['date = {2024-10-28}', 'year = {2024}', 'month = oct'],
      ['PY  - 2024', 'DA  - 2024/10/28/'],
    ],
    ['2024-10', ['date = {2024-10}', 'year = {2024}', 'month = oct'], ['PY  - 2024', 'DA  - 2024/10//']],
    ['2024', ['date = {2024}', 'year = {2024}'], ['PY  - 2024', 'DA  - 2024///']],
    ['2024-10-28?', ['date = {2024-10-28?}'], ['DA  - 2024/10/28/on 28 October 2024 (date uncertain)']],
    ['2024-10~', ['date = {2024-10~}'], ['DA  - 2024/10//in October 2024 (date uncertain)']],
    // an extent
    [
      '2024-10-21/2024-10-25',
      ['date = {2024-10-21/2024-10-25}', 'year = {2024}', 'month = oct'],
      ['PY  - 2024', 'DA  - 2024/10//from 21 to 25 October 2024'],
    ],
    ['2024-10/2025-01', ['date = {2024-10/2025-01}'], []],
    ['2024-10-21/..', [], []],
    ['../2024-10-21', [], []],
    // a moment
    [
      '[2024-10-21..2024-10-22]',
      ['year = {2024}', 'month = oct'],
      ['PY  - 2024', 'DA  - 2024/10//between 21 and 22 October 2024 (day unknown)'],
    ],
    [
      '[2024-10-21..2024-11]',
      ['year = {2024}'],
      ['PY  - 2024', 'DA  - 2024///between 21 October 2024 and November 2024 (day unknown)'],
    ],
    ['[2024-12-31..2025-01-01]', [], []],
    ['[2024-10-21?..2024-10-22]', [], ['DA  - 2024/10//between 21 and 22 October 2024 (day unknown)']],
    ['[..2024-11-01]', [], []],
    ['[2024-11-01..]', [], []],
  ])('%s', (edtf, bibtex, ris) => {
    expect(
      lines(dated(edtf, 'bibtex'), /^ {2}(date|year|month|day) =/).map((line) => line.slice(2, -1)),
    ).toEqual(bibtex)
    expect(lines(dated(edtf, 'ris'), /^(PY|DA|Y1) /)).toEqual(ris)
    // What a program reads in them is what they share, or nothing.
    const shared = partsOf(issued(edtf, 'ris'))
    const inBibtex = partsOf(issued(edtf, 'bibtex'))
    expect(inBibtex).toEqual(edtf.startsWith('[') && edtf.includes('?') ? [] : shared)
  })

  it.each([
    ['2024-10-28', { 'date-parts': [[2024, 10, 28]] }],
    ['2024-10', { 'date-parts': [[2024, 10]] }],
    ['2024', { 'date-parts': [[2024]] }],
    ['2024-10-28?', { 'date-parts': [[2024, 10, 28]], circa: true }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    [
      '2024-10-21/2024-10',
      {
        'date-parts': [
          [2024, 10, 21],
          [2024, 10],
        ],
      },
    ],
    [
      '2024-10-21/2024-10-25%',
      {
        'date-parts': [
          [2024, 10, 21],
          [2024, 10, 25],
        ],
        circa: true,
      },
    ],
    ['2024-10-21/..', { literal: 'from 21 October 2024 on' }],
    ['../2024-10-21', { literal: 'until 21 October 2024' }],
    ['[2024-10-21..2024-10-22]', { literal: 'between 21 and 22 October 2024 (day unknown)' }],
    ['[..2024-11-01]', { literal: 'by 1 November 2024 (day unknown)' }],
    ['[2024-11..]', { literal: 'on or after November 2024 (day unknown)' }],
  ])('%s in CSL-JSON', (edtf, wanted) => {
    expect(JSON.parse(dated(edtf, 'csl-json'))[0].issued).toEqual(wanted)
    expect(issued(edtf, 'csl-json')).toEqual(wanted)
  })

  it('are said in words in the line of text, with how they are known', () => {
    expect(dated('2024-10-28', 'text')).toContain(', published on 28 October 2024, ')
    expect(dated('[..2024-11-01]', 'text', { basis: 'inferred', why: 'x' })).toContain(
      ', published by 1 November 2024 (day unknown, inferred), ',
    )
  })

  it('that were not printed as they stand say so in the note of every format', () => {
    const wanted =
      'Published on 28 October 2024 (inferred): it says Monday. The document prints “38 October”.'
    for (const format of machines) {
      const text = dated('2024-10-28', format, {
        basis: 'inferred',
        why: 'it says\nMonday',
        printed: '38 October',
      })
      expect(parse(text)[0]?.note).toBe(wanted)
      expect(parse(dated('2024-10-28', format, { basis: 'inferred', why: 'it says Monday' }))[0]?.note).toBe(
        'Published on 28 October 2024 (inferred): it says Monday.',
      )
      expect(parse(dated('2024-10-28', format, { printed: '38 October' }))[0]?.note).toBe(
        'Published on 28 October 2024. The document prints “38 October”.',
      )
      expect(parse(dated('2024-10-28', format))[0]?.note).toBeUndefined()
      expect(parse(dated('[2024-10-28..]', format))[0]?.note).toBe(
        'Published on or after 28 October 2024 (day unknown).',
      )
    }
  })

  it('never say more than the date does', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)))
    const doubt = fc.constantFrom('', '', '?', '~', '%')
    const one = fc.tuple(day, doubt).map(([d, mark]) => d + mark)
    const two = fc
      .tuple(day, day)
      .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4) || (a.length === b.length && a <= b))
    const edtf = fc.oneof(
      one,
      two.map(([a, b]) => `${a}/${b}`),
      two.map(([a, b]) => `[${a}..${b}]`),
      one.map((d) => `${d}/..`),
      one.map((d) => `../${d}`),
      one.map((d) => `[..${d}]`),
      one.map((d) => `[${d}..]`),
    )
    fc.assert(
      fc.property(edtf, (written) => {
        const ends = written.match(/\d{4}(-\d{2}){0,2}/g) ?? []
        for (const format of machines) {
          const parts = partsOf(issued(written, format))
            .map((part) => String(part).padStart(2, '0'))
            .join('-')
          // Every end begins with the parts that are given: no end, and no day, is preferred.
          for (const end of ends) expect(end.startsWith(parts)).toBe(true)
          if (written.includes('..') && ends.length < 2) expect(parts).toBe('')
        }
        expect(dated(written, 'text')).toContain(`published ${dateInWords(written)}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('hostile words', () => {
  const sign = fc.constantFrom(
    ...'{}%&#_~^\\$"\'`<>@,;=!?|[]()-–—“”«»…/:.*+'.split(''),
    ...['--', '---', "''", '``', ',,', '?`', '\\{', '\\}', '\\\\', '$x^2$', '{{', '}}', '%}', '\\url{'],
    ...[
      ' and ',
      '\n',
      '\r\n',
      '\t',
      '\u00a0',
      '\u2028',
      '  - ',
      '\nER  - \n',
      '\nTY  - X',
      '\u0000',
      '</script>',
    ],
  )
  const word = fc.oneof(
    fc.constantFrom(
      'North',
      'troops',
      '북한군',
      '쿠르스크',
      'Курская',
      'область',
      'їжак',
      'éß',
      '朝鲜',
      '🇰🇵',
      '👩‍🚀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  const hostile = fc
    .array(fc.oneof(sign, word, fc.constant(' ')), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))
    .filter((text) => onLine(text) !== '')
  const onLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  // A comma in a name parts it in RIS, which has no way to say otherwise.
  const author = hostile.map((text) => `x${text.replaceAll(',', '')}`)

  it('come back as they were from every format', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.array(author, { maxLength: 3 }),
        fc.boolean(),
        (title, name, authors, web) => {
          const source = withDocument(
            { title, ...(authors.length > 0 && { authors }), ...(web && { url: 'https://daily.example/' }) },
            { name },
          )
          for (const [item, ...others] of read3(source, 'daily-text')) {
            expect(others).toEqual([])
            expect(item).toEqual({
              id: 'daily-text',
              type: web ? 'webpage' : 'document',
              title: onLine(title),
              publisher: onLine(name),
              language: 'en',
              note: undefined,
              URL: web ? 'https://daily.example/' : undefined,
              authors: authors.map(onLine),
              issued: [2030, 2, 1],
            })
          }
          expect(cite(source, 'daily-text', 'text')).not.toMatch(/[\n\r]/)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('leave the braces of BibTeX balanced, as it counts them after a backslash, too', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        let depth = 0
        const text = citing('bibtex', { title })
        for (const [index, char] of [...text].entries()) {
          depth += char === '{' ? 1 : char === '}' ? -1 : 0
          if (depth === 0) expect(index === [...text].length - 1 || index < '@misc'.length).toBe(true)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  it('have names where TeX would take them for commands', () => {
    expect(citing('bibtex', { title: 'R&D: 5% of $9 #1 a_b ~x^2 \\o {y}' })).toContain(
      'title = {{R\\&D: 5\\% of \\$9 \\#1 a\\_b \\textasciitilde{}x\\textasciicircum{}2 \\textbackslash{}o \\textbraceleft{}y\\textbraceright{}}}',
    )
  })

  it('in an address are percent-encoded, and it stays one address', () => {
    const url = ' https://daily.example/북한?a={b}&c=%20\\d\n#e "f" '
    const wanted = 'https://daily.example/%EB%B6%81%ED%95%9C?a=%7Bb%7D&c=%20%5Cd#e%20%22f%22'
    for (const format of machines) expect(parse(citing(format, { url }))[0]?.URL).toBe(wanted)
    expect(citing('text', { url }).endsWith(`, ${wanted}`)).toBe(true)
    expect(citing('ris', { url: 'https://daily.example/\ud83d' })).toContain(
      'UR  - https://daily.example/%EF%BF%BD\r\n',
    )
  })
})

describe('what is not known', () => {
  it.each(formats)('is left out: %s', (format) => {
    const text = citing(format, {}, { name: 'Somebody’s page', identified: false })
    expect(text).not.toMatch(/Somebody|author|AU {2}-|undefined|null|unknown/i)
    if (format === 'text') {
      expect(text).toBe(
        '“A text”, publisher not identified, published on 1 February 2030, accessed on 1 March 2030',
      )
    } else {
      expect(parse(text)[0]?.publisher).toBeUndefined()
      expect(parse(text)[0]?.URL).toBeUndefined()
    }
  })

  it('is not read into an author’s name: it is kept whole', () => {
    const authors = ['Kim Jong Il', 'an agency, and others']
    expect(JSON.parse(citing('csl-json', { authors }))[0].author).toEqual(
      authors.map((literal) => ({ literal })),
    )
    expect(citing('bibtex', { authors })).toContain('author = {{Kim Jong Il} and {an agency, and others}}')
    expect(citing('text', { authors })).toContain('Kim Jong Il and an agency, and others, “A text”')
  })

  it('names a language other than English in the line of text', () => {
    expect(citing('text', { lang: 'ko', title: '북한군' })).toContain('“북한군” [ko], Daily')
    expect(citing('text', { lang: 'en-GB' })).toContain('“A text”, Daily')
    expect(citing('text', { lang: 'den' })).toContain('“A text” [den], Daily') // Slavey
  })
})

describe('claims and reports', () => {
  const url = 'https://daily.example/1#top'
  const small = smallDataset({
    documents: [{ id: 'daily-text', url }],
    claims: [
      { id: 'c', polarity: 'affirm' },
      { id: 'gone', polarity: 'deny', withdrawn: '0.3.0', withdrawnWhy: 'coding-error', replacedBy: 'c' },
    ],
    reports: [
      { id: 'r1', claim: 'c' },
      { id: 'r2', claim: 'c', document: 'weekly-text' },
      { id: 'r3', claim: 'c', spans: [{ start: 9, end: 20, head: 'one two', tail: 'nine' }] },
      { id: 'r4', claim: 'c', withdrawn: '0.2.0', withdrawnWhy: 'merged' },
      { id: 'r5', claim: 'gone', withdrawn: '0.3.0', withdrawnWhy: 'coding-error' },
    ],
  })
  const line = '“A text”, Daily, published on 1 February 2030, accessed on 1 March 2030, '

  it('cite a report as its document, with the passage', () => {
    expect(cite(small, 'r3', 'text')).toBe(
      `${line}claim c (recorded in release 0.1.0), report r3 of dprk-ru, ${url}:~:text=one%20two,nine`,
    )
    expect(parse(cite(small, 'r3', 'ris'))[0]).toMatchObject({
      id: 'r3',
      note: 'Claim c (recorded in release 0.1.0), report r3 of dprk-ru.',
    })
  })

  it('cite a claim as every document that carries it, once, with all its passages', () => {
    expect(cite(small, 'c', 'text')).toBe(
      [
        `${line}claim c (recorded in release 0.1.0), reports r1 and r3 of dprk-ru, ${url}:~:text=text&text=one%20two,nine`,
        `${line.replace('Daily', 'Weekly')}claim c (recorded in release 0.1.0), report r2 of dprk-ru`,
      ].join('\n'),
    )
  })

  it('stand apart in BibTeX, by an empty line', () => {
    const entries = cite(small, 'c', 'bibtex').split('\n\n')
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual([
      '@online{c.daily-text,',
      '@misc{c.weekly-text,',
    ])
  })

  it('are noted after what is to be known of the date', () => {
    const undated = smallDataset({
      documents: [{ id: 'daily-text', published: { edtf: '[..2030-02-01]', basis: 'bounded' } }],
      claims: [{ id: 'c', polarity: 'affirm' }],
    })
    for (const format of machines) {
      expect(parse(cite(undated, 'c', format))[0]?.note).toBe(
        'Published by 1 February 2030 (day unknown). Claim c (recorded in release 0.1.0), report c-report of dprk-ru.',
      )
    }
  })

  it('say what was withdrawn', () => {
    expect(cite(small, 'r4', 'text')).toContain(
      'report r4 (recorded in release 0.1.0, withdrawn in release 0.2.0, merged) of',
    )
    expect(cite(small, 'gone', 'text')).toContain(
      'claim gone (recorded in release 0.1.0, withdrawn in release 0.3.0, coding error, replaced by c), report r5 (',
    )
  })

  it('name another record where they belong to one', () => {
    expect(cite(small, 'r1', 'text', 'another\nrecord')).toContain('report r1 of another record')
  })

  it('give nothing where a view has no passage of a claim', () => {
    const view = { ...small, reports: [] }
    expect(formats.map((format) => cite(view, 'c', format))).toEqual(['', '', '', '[]'])
  })
})

describe('misses', () => {
  const small = smallDataset({ claims: [{ id: 'c', polarity: 'affirm' }] })

  it('name the nearest id among what can be cited', () => {
    expect(() => cite(small, 'daily-texts', 'text')).toThrow(
      new RangeError(
        '"daily-texts" is no document, report or claim of this dataset. Did you mean "daily-text"?',
      ),
    )
    expect(() => cite(small, 'c-reprot', 'text')).toThrow('Did you mean "c-report"?')
    expect(() => cite(small, 'aa-army', 'text')).toThrow(RangeError)
  })

  it.each(['BibTeX', 'constructor', ''])('list the formats there are: "%s"', (format) => {
    expect(() => cite(small, 'c', format as CitationFormat)).toThrow(
      new RangeError(`"${format}" is no format of a citation; there are text, bibtex, ris and csl-json`),
    )
  })

  it('tell what is no text, even if it would pass for one', () => {
    expect(() => cite(small, 'c', ['text'] as never)).toThrow(
      new RangeError('an object is no format of a citation; there are text, bibtex, ris and csl-json'),
    )
    expect(() => cite(small, 'c', 'text', 5 as never)).toThrow(
      new TypeError('"5" is no name of a record: give a text'),
    )
  })
})

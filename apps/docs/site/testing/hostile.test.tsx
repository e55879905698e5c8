// @vitest-environment jsdom
// A record that means harm comes out as text: what is made of it has the shape that is made of harmless words.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cite, type Dataset, type TableName } from '@dprk-ru/data'
import { toCsv, toGeoJson, toJsonLd, toNdjson, toSheet, toWebAnnotations } from '@dprk-ru/data/formats'
import { search } from '@dprk-ru/data/search'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { feed } from '../../record/feed'
import { grouped } from '../grouped.js'
import { allPages } from '../pages/all.js'
import { type Assets, Document as PageDocument } from '../shell/Page.js'
import { parseQuery } from '../state/address.js'
import { fileOf } from '../views/claims/files.js'
import { rowsOf } from '../views/claims/rows.js'
import { sheetRow } from '../views/claims/sheet.js'
import { Unread } from '../views/Unread.js'
import type { View } from '../views/view.js'
import { payloads } from './payloads.js'
import { dangersOf, plain, skeletonOf, wordsOf } from './tree.js'
import { twins } from './twins.js'

const { hostile, harmless } = twins()
const assets: Assets = { style: '/site/style.css', scripts: {}, firstPaint: '', policyOf: () => '' }

function read(text: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(text, type)
}

describe('the pages of the record', () => {
  const pages = [...allPages(hostile)]
  const twinPages = [...allPages(harmless)]
  const markup = (page: (typeof pages)[number]): string =>
    `<!doctype html>${renderToString(createElement(PageDocument, { page, assets }))}`

  it('are as many as of the harmless record', () => {
    expect(pages.map(({ address }) => address)).toEqual(twinPages.map(({ address }) => address))
  })

  // Of many pages of one kind every eighth, for time; each row stands on pages of several kinds.
  const byKind = grouped(pages, ({ address }) => address.replace(/[^/]+\/$/, ''))
  const sampled = new Set(
    [...byKind.values()].flatMap((alike) => alike.filter((_, index) => alike.length < 6 || index % 8 === 0)),
  )

  it('have the elements of the harmless ones, hold nothing that runs, and show every word as it is', () => {
    const differing: string[] = []
    for (const [index, page] of pages.entries()) {
      const twin = twinPages[index] as typeof page
      if (!sampled.has(page)) continue
      const [one, other] = [read(markup(page)), read(markup(twin))]
      differing.push(...dangersOf(one).map((danger) => `${page.address}: ${danger}`))
      const [lines, wanted] = [skeletonOf(one), skeletonOf(other)]
      const at = lines.findIndex((line, index) => line !== wanted[index])
      if (at >= 0 || lines.length !== wanted.length)
        differing.push(`${page.address}: ${lines[at]} and not ${wanted[at]}`)
      const [words, plainWords] = [wordsOf(one), wordsOf(other)]
      if (words !== plainWords) differing.push(`${page.address}: ${difference(words, plainWords)}`)
    }
    expect(differing).toEqual([])
  }, 300_000)

  it('have data beside them that differ in nothing but words', () => {
    for (const [index, { address, json }] of pages.entries()) {
      const back: unknown = json === undefined ? undefined : JSON.parse(JSON.stringify(json))
      expect(shapeOf(back), address).toEqual(shapeOf(twinPages[index]?.json))
    }
  })
})

/** Where two texts part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((_, index) => one[index] !== other[index])
  return `…${one.slice(Math.max(0, at - 30), at + 60)}… and not …${other.slice(Math.max(0, at - 30), at + 60)}…`
}

/** Data with every text in the form that both records share. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [plain(key), shapeOf(part)]))
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../views')
const views = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const module: Readonly<Record<string, unknown>> = await import(`../views/${name}/view.tsx`)
      const view = Object.values(module).find(isView)
      if (view === undefined) throw new Error(`views/${name} has no view`)
      return [name, view] as const
    }),
)

function isView(value: unknown): value is View<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'fields' in value && 'Body' in value
}

describe('a view in the state of a hostile address', () => {
  it.each(views)(
    '%s stands, and names what it cannot read',
    (name, { fields, Body }) => {
      const of = name === 'positions' ? 'cn' : ''
      const keys = [...Object.keys(fields), '__proto__', 'constructor', '<b>']
      const typed = Object.keys(fields).filter((key) => fields[key]?.isTyped)
      const queries = [
        ...typed.flatMap((key) => payloads.map((words) => `${key}=${encodeURIComponent(words)}`)),
        ...payloads.map((words, index) => `${keys[index % keys.length]}=${encodeURIComponent(words)}`),
        keys.map((key) => `${encodeURIComponent(key)}=constructor`).join('&'),
        keys.map((key) => `${encodeURIComponent(key)}=__proto__`).join('&'),
        'q=a&q=b&q=c',
        '%&%%%=%E0%A4%A&=&&',
        `q=${'a'.repeat(100_000)}`,
        Array.from({ length: 20_000 }, (_, index) => `k${index}`).join('&'),
      ]
      for (const query of queries) {
        const { state, unreadable } = parseQuery(fields, `?${query}`)
        const notice = read(renderToString(createElement(Unread, { unreadable })))
        expect(dangersOf(notice)).toEqual([])
        expect(notice.querySelectorAll('p').length).toBeLessThanOrEqual(11)
        // What is not read leaves the view as it is served, which the pages show.
        if (Object.entries(state).every(([key, value]) => value === fields[key]?.initial)) continue
        const page = read(renderToString(<Body record={hostile} of={of} state={state} change={() => {}} />))
        expect(dangersOf(page), query).toEqual([])
      }
    },
    120_000,
  )
})

describe('what is made for other programs', () => {
  const tables = Object.keys(hostile).filter((name) => name !== 'possible') as TableName[]
  const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

  it.each(tables)('%s as CSV has no cell that a sheet would run, and gives every text back', (table) => {
    const [head = [], ...rows] = csvCells(toCsv(hostile, table))
    expect(rows).toHaveLength(hostile[table].length)
    expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([])
    for (const [index, row] of hostile[table].entries()) {
      const texts = Object.entries(row).filter(([, value]) => typeof value === 'string')
      for (const [name, text] of texts)
        expect(rows[index]?.[head.indexOf(name)]?.replace(/^'/, '')).toBe(text)
    }
  })

  it('the table of claims and rows of one’s own are as safe in a sheet', () => {
    const claims = rowsOf(hostile).map((row) => sheetRow(hostile, row))
    const own = payloads.map((words) => ({ words, [words]: 1 }))
    for (const text of [fileOf(claims, 'csv'), toSheet(own)]) {
      expect(
        csvCells(text)
          .flat()
          .filter((cell) => formula.test(cell)),
      ).toEqual([])
    }
    expect(JSON.parse(fileOf(claims, 'json'))).toEqual(claims)
    expect(fileOf(claims, 'ndjson').trim().split('\n')).toHaveLength(claims.length)
  })

  it('JSON-LD, GeoJSON, annotations and lines have the shape of the harmless ones', () => {
    const base = 'https://example.org/id/'
    const made = (record: Dataset): readonly unknown[] => [
      toJsonLd(record, { base }),
      toGeoJson(record),
      toWebAnnotations(record, { base }),
      toNdjson(record)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ]
    expect(shapeOf(JSON.parse(JSON.stringify(made(hostile))))).toEqual(shapeOf(made(harmless)))
  })

  it('addresses in them are whole addresses of the web', () => {
    const links = JSON.stringify(toJsonLd(hostile, { base: 'https://example.org/id/' }), (key, value) =>
      key === 'url' && !/^https?:\/\/[^/]+\//.test(value) ? `wrong: ${value}` : value,
    )
    expect(links).not.toContain('wrong: ')
  })

  it.each(['bibtex', 'ris', 'csl-json', 'text'] as const)('a citation as %s is one entry', (format) => {
    for (const { id } of hostile.documents) {
      const text = cite(hostile, id, format)
      if (format === 'text') expect(text).not.toMatch(/[\r\n\u2028\u2029]/)
      if (format === 'ris') expect(text.match(/^(TY|ER) {2}- /gm)).toHaveLength(2)
      if (format === 'bibtex') expect(text.match(/^@/gm)).toHaveLength(1)
      if (format === 'csl-json') expect(JSON.parse(text)).toHaveLength(1)
      expect(text.split('\n').length).toBe(cite(harmless, id, format).split('\n').length)
    }
  })

  it('the search finds hostile words as words', () => {
    for (const words of payloads) {
      const found = search(hostile, words, { any: true, limit: 5 })
      for (const { matches } of found)
        for (const { text, ranges } of matches)
          for (const [start, end] of ranges) expect(text.slice(start, end)).not.toBe('')
    }
  })

  it('the feed is XML with the same elements, whatever the site is called', () => {
    const made = (site: string): Document =>
      read(
        feed({
          site,
          releases: [
            {
              release: '0.1.0',
              since: null,
              added: [{ table: 'claims', rows: [{ id: 'a' }] }],
              changed: [],
              withdrawn: [],
              contradictions: { added: [], removed: [] },
              origins: [],
              firstAnswers: [],
            },
          ],
          released: { '0.1.0': '2030-01-02' },
          lastTaken: '2030-01-02',
        }),
        'application/xml',
      )
    const names = (document: Document): readonly string[] =>
      [...document.querySelectorAll('*')].map(({ localName }) => localName)
    const wanted = names(made('https://daily.example/'))
    expect(wanted).not.toContain('parsererror')
    for (const words of payloads)
      expect(names(made(`https://daily.example/${words}/`)), words).toEqual(wanted)
  })
})

/** CSV as RFC 4180 has it, read by nothing of ours. */
function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

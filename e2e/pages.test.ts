// What every page has, and that the record and the pages are one set.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { all, documentOf, failures, pageAt } from './markup.js'
import { type BuiltPage, folder, isListed, pages, tablesWithPages } from './pages.js'
import { record, rows } from './record.js'

const origin = 'https://dprk-ru.github.io'
const isReadable = ({ kind }: BuiltPage) => kind !== 'id'

describe('the record', () => {
  it.each(tablesWithPages)('has a page and its data for each of the %s, and for nothing else', (table) => {
    const ids = record[table].map(({ id }) => id)
    const built = pages.filter(({ part, kind }) => kind === 'record' && part === table)
    expect(built.map(({ address }) => address.split('/')[2]).sort()).toEqual(ids.toSorted())
    expect(ids.filter((id) => !isData(`/${table}/${id}.json`))).toEqual([])
  })

  it('has a short address for each row, and for nothing else', () => {
    const built = pages.filter(({ kind }) => kind === 'id').map(({ address }) => address.split('/')[2])
    expect(built.sort()).toEqual(rows.map(({ id }) => id).sort())
  })

  it('is reached from each short address, at the row itself', () => {
    const astray = rows.filter(({ table, id }) => {
      const target = targetOf(pageAt(`/id/${id}/`))
      if (target === undefined) return true
      const [address = '', anchor] = target.split('#')
      const page = pageAt(address)
      if (tablesWithPages.some((one) => one === table)) return address !== `/${table}/${id}/` || !page
      return !page || anchor === undefined || documentOf(page).getElementById(anchor) === null
    })
    expect(astray.map(({ id }) => id)).toEqual([])
  })
})

describe('every page', () => {
  const readable = pages.filter(isReadable)

  it('has one h1 and skips no level of headings', () => {
    expect(
      failures(readable, (page) => {
        const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]))
        const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
        const heads = levels.filter((level) => level === 1).length
        return [...(heads === 1 ? [] : [`${heads} h1`]), ...skips.map((level) => `skips to h${level}`)]
      }),
    ).toEqual([])
  })

  it('uses an id once', () => {
    expect(
      failures(pages, (page) => {
        const ids = all(page, '[id]').map(({ id }) => id)
        return ids.filter((id, i) => ids.indexOf(id) !== i)
      }),
    ).toEqual([])
  })

  it('says its language, a title of its own, what it is about and its one address', () => {
    const titles = new Map<string, number>()
    for (const page of pages.filter(isListed)) {
      const { title } = documentOf(page)
      titles.set(title, (titles.get(title) ?? 0) + 1)
    }
    expect(
      failures(readable, (page) => {
        const document = documentOf(page)
        const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
        const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
        return [
          document.documentElement.lang === 'en' ? '' : 'no language',
          document.title === '' ? 'no title' : '',
          isListed(page) && (titles.get(document.title) ?? 0) > 1
            ? `another page is called "${document.title}"`
            : '',
          description ? '' : 'no description',
          page.kind === 'not found' || canonical === origin + page.address ? '' : `canonical ${canonical}`,
        ].filter((problem) => problem !== '')
      }),
    ).toEqual([])
  })

  it('that names its data has them', () => {
    expect(
      failures(pages, (page) =>
        all(page, 'link[rel="alternate"][type="application/json"]')
          .map((link) => link.getAttribute('href') ?? '')
          .filter((address) => !isData(address)),
      ),
    ).toEqual([])
  })

  it('stands in the map of the site, if it is to be found', () => {
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    const mapped = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
    expect(mapped.sort()).toEqual(
      pages
        .filter(isListed)
        .map(({ address }) => origin + address)
        .sort(),
    )
  })
})

function isData(address: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, address), 'utf8')) !== null
  } catch {
    return false
  }
}

/** Where a short address leads. */
function targetOf(page: BuiltPage | undefined): string | undefined {
  const refresh =
    page && documentOf(page).querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content')
  return refresh?.split(/url=/i)[1]?.replaceAll("'", '')
}

// The links of built pages, and which of them lead nowhere.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { all, documentOf } from './markup.js'
import type { BuiltPage } from './pages.js'

export const published = 'https://dprk-ru.github.io'

const named = [
  ['a[href]', 'href'],
  ['area[href]', 'href'],
  ['link[href]:not([rel="canonical"], [hreflang])', 'href'], // these name the page itself
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['form[action]', 'action'],
  ['[data-record]', 'data-record'],
] as const

export interface BuiltLink {
  readonly element: Element
  /** As it is written. */
  readonly href: string
  /** As the browser understands it where the site is published. */
  readonly url: URL
}

export function linksOf(page: BuiltPage): readonly BuiltLink[] {
  const here = published + page.address
  const refresh = all(page, 'meta[http-equiv="refresh"]').map((element) => ({
    element,
    href: /url=["']?([^"']*)/i.exec(element.getAttribute('content') ?? '')?.[1] ?? '',
  }))
  const links = named.flatMap(([selector, attribute]) =>
    all(page, selector).map((element) => ({ element, href: element.getAttribute(attribute) ?? '' })),
  )
  return [...links, ...refresh].map((link) => ({ ...link, url: new URL(link.href, here) }))
}

/** What is wrong with a link into the site below a base path; nothing where it leads to a file and an anchor there. */
export function brokenIn(
  { url }: BuiltLink,
  {
    folder,
    base,
    pageAt,
  }: { folder: string; base: string; pageAt: (address: string) => BuiltPage | undefined },
): string | undefined {
  if (url.origin !== published || !/^https?:$/.test(url.protocol)) return undefined
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(base)) return `outside of ${base}`
  const address = `/${path.slice(base.length)}`
  const page = pageAt(address)
  if (!page) return isFile(join(folder, address)) ? undefined : 'no such page'
  const anchor = decodeURIComponent(url.hash.slice(1))
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:')) return undefined
  return anchorsOf(page).has(anchor) ? undefined : 'no such anchor'
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

const anchors = new Map<BuiltPage, ReadonlySet<string>>()

function anchorsOf(page: BuiltPage): ReadonlySet<string> {
  const known = anchors.get(page)
  if (known) return known
  const names = [...documentOf(page).querySelectorAll('a[name]')].map(
    (element) => element.getAttribute('name') ?? '',
  )
  const found = new Set([...all(page, '[id]').map(({ id }) => id), ...names])
  anchors.set(page, found)
  return found
}

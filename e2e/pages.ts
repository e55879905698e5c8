// The pages of the built site, told apart by their addresses, and the few of them that the slow tests look at.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inject } from 'vitest'

export type Kind =
  | 'home'
  | 'not found'
  | 'view'
  | 'record'
  | 'day'
  | 'list'
  | 'docs'
  | 'search'
  | 'id'
  | 'other'

export interface BuiltPage {
  /** Root-relative, with a slash at its end where it is the index of a folder. */
  readonly address: string
  readonly html: string
  readonly kind: Kind
  /** The first part of the address: pages of one part come from one template. */
  readonly part: string
}

export const tablesWithPages = ['questions', 'documents', 'actors', 'places', 'events'] as const

export const folder = inject('folder')

/** Every HTML file below a folder as a page, by address. */
export function pagesIn(root: string): readonly BuiltPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((file) =>
      builtPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(root, file), 'utf8')),
    )
}

function builtPage(address: string, html: string): BuiltPage {
  const part = address.split('/')[1] ?? ''
  return { address, html, part, kind: kindOf(address, html) }
}

const byAddress: readonly (readonly [Kind, RegExp])[] = [
  ['home', /^\/$/],
  ['not found', /^\/404\.html$/],
  ['id', /^\/id\//],
  ['docs', /^\/docs\//],
  ['search', /^\/search\/$/],
  ['record', new RegExp(`^/(${tablesWithPages.join('|')})/[^/]+/$`)],
  ['day', /^\/as-of\/\d{4}-\d{2}-\d{2}\/$/],
]

function kindOf(address: string, html: string): Kind {
  const [kind] = byAddress.find(([, form]) => form.test(address)) ?? []
  if (kind !== undefined) return kind
  if (/<div[^>]* class="view"/.test(html)) return 'view'
  return tablesWithPages.some((table) => address === `/${table}/`) ? 'list' : 'other'
}

export const pages = pagesIn(folder)

/** Whether a page is to be found: listed in the map of the site. */
export function isListed({ html, kind }: BuiltPage): boolean {
  return kind !== 'not found' && !/<meta[^>]*name="?robots"?[^>]*content="?noindex/.test(html)
}

/** The pages that the browser opens: of each template the one with most to it and the one with least. */
export const sampled: readonly BuiltPage[] = [...new Set(pages.filter(isTemplate).flatMap(extremesOfPart))]

function isTemplate({ kind, address }: BuiltPage): boolean {
  if (kind === 'id') return false // leads on at once
  return (
    kind !== 'docs' ||
    /^\/docs\/(guide\/getting-started|codebook|api\/data\/functions\/asOf)\/$/.test(address)
  )
}

function extremesOfPart({ kind, part, address }: BuiltPage): readonly BuiltPage[] {
  if (kind === 'docs' || kind === 'home' || kind === 'not found')
    return pages.filter((page) => page.address === address)
  const alike = pages.filter((page) => page.kind === kind && page.part === part)
  const bySize = alike.toSorted((a, b) => a.html.length - b.html.length)
  return [bySize[0], bySize.at(-1)].filter((page) => page !== undefined)
}

/** The richest of the sampled pages of each template. */
export const richest: readonly BuiltPage[] = sampled.filter(({ kind, part, html }) =>
  sampled.every(
    (other) =>
      other.kind !== kind || other.part !== part || kind === 'docs' || other.html.length <= html.length,
  ),
)

/** Of each view the richest page. */
export const views: readonly BuiltPage[] = richest.filter(({ html }) => /<div[^>]* class="view"/.test(html))

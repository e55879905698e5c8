// The markup of built pages, read without a browser.
import { parseHTML } from 'linkedom'
import { type BuiltPage, pages } from './pages.js'

const read = new Map<BuiltPage, Document>()

export function documentOf(page: BuiltPage): Document {
  const document = read.get(page) ?? parseHTML(page.html).document
  read.set(page, document)
  return document
}

/** A page as its address would find it. */
export function pageAt(address: string): BuiltPage | undefined {
  return byAddress.get(address)
}
const byAddress = new Map(pages.map((page) => [page.address, page]))

export function all(page: BuiltPage, selector: string): readonly Element[] {
  return [...documentOf(page).querySelectorAll(selector)]
}

/** What a test would say of many pages, one line each; nothing where all is well. */
export function failures(
  of: readonly BuiltPage[],
  problemsOf: (page: BuiltPage) => readonly string[],
): readonly string[] {
  return of.flatMap((page) => problemsOf(page).map((problem) => `${page.address}: ${problem}`))
}

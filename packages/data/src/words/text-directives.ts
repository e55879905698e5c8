/**
 * A link into a page: the page's address with one text directive for each passage
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @module
 */
import type { Span } from '../model.js'

/** Separates what a browser keeps of a fragment from what it reads as directives. */
const delimiter = ':~:'

/** The address with a directive for each passage. A fragment of its own stays; directives of its own do not. */
export function linkTo(url: string, spans: readonly Span[]): string {
  if (spans.length === 0) return url
  const hash = `${url}#`.indexOf('#')
  const [own] = url.slice(hash + 1).split(delimiter)
  return `${url.slice(0, hash)}#${own}${delimiter}${spans.map(directive).join('&')}`
}

/**
 * `text=start` or `text=start,end`. Words that stand in the text in one line are given whole: the compiler vouches
 * for the whole alone, and its first words may stand elsewhere, too. A browser looks for each term within one block
 * of a page, so that words over several lines are given as their first and their last line.
 */
function directive({ exact = '', head = exact, tail = exact }: Span): string {
  const first = linesOf(head)[0] as string // every text has a line
  const last = linesOf(tail).at(-1) as string
  const isWhole = exact !== '' && linesOf(exact).length === 1
  return isWhole ? `text=${encoded(first)}` : `text=${encoded(first)},${encoded(last)}`
}

function linesOf(words: string): readonly string[] {
  return words.trim().split(/\s*\n\s*/)
}

/** Half of a surrogate pair has no UTF-8. */
const loneSurrogate = /\p{Surrogate}/gu

/** `-`, `,` and `&` have a meaning of their own in a directive; `encodeURIComponent` leaves the first as it is. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(loneSurrogate, '\uFFFD')).replaceAll('-', '%2D')
}

import type { Query } from 'minisearch'
import { fold } from './fold.js'
import { pairsOf, wordsOf } from './terms.js'

/** How much of what was typed is looked at, in UTF-16 code units: more than a sentence, so that no paste takes long. */
const mostCharacters = 512

export interface QueryOptions {
  readonly any: boolean
  readonly prefix: boolean
  readonly fuzzy: boolean
}

/** What is asked of the index, by one word or by them all. */
export interface Asked {
  /** A query of no queries is answered by nothing. */
  readonly query: Query
  /** The terms that a row holds if it holds every word as it was typed. */
  readonly terms: readonly string[]
}

/**
 * Words as a question to the index.
 *
 * @param known - every term of the index
 */
export function queryFrom(
  typed: string,
  known: ReadonlySet<string>,
  { any, prefix, fuzzy }: QueryOptions,
): Asked {
  const text = typed.slice(0, mostCharacters)
  const words = wordsOf(text)
    .map(({ start, end, units }) => ({ folded: fold(text.slice(start, end)), units }))
    .filter(({ folded }) => folded !== '')
  const last = words.at(-1)?.folded
  const different = new Map(words.map(({ folded, units }) => [folded, units])) // each once: a repetition asks no more
  const asked = [...different].map(([folded, units]): Asked => {
    if (units) return unspaced(text, folded, units, known)
    const edits = fuzzy ? editsFor(folded) : 0
    return { query: { queries: [folded], prefix: prefix && folded === last, fuzzy: edits }, terms: [folded] }
  })
  return {
    query: { combineWith: any ? 'OR' : 'AND', queries: asked.map(({ query }) => query) },
    terms: asked.flatMap(({ terms }) => terms),
  }
}

/**
 * A run without spaces, by its pairs of neighbours. A pair that occurs nowhere is let go where another occurs: it is
 * most likely a particle, or the seam of two words (북한군 finds 북한). A single letter is found wherever it stands.
 */
function unspaced(
  text: string,
  folded: string,
  units: Parameters<typeof pairsOf>[1],
  known: ReadonlySet<string>,
): Asked {
  if (units.length < 2) return { query: { queries: [folded], prefix: true }, terms: [] }
  const terms = pairsOf(text, units).map(({ term }) => term)
  return { query: { combineWith: 'AND', queries: terms.filter((term) => known.has(term)) }, terms }
}

/** How many letters of a word may be wrong, missing or too many; a number is never another number. */
function editsFor(term: string): number {
  const letters = /\p{N}/u.test(term) ? 0 : [...term].length
  if (letters < 5) return 0
  return letters < 8 ? 1 : 2
}

import { borrowed, type Passage, type SearchedField } from './passages.js'
import { type Term, termsOf } from './terms.js'

/** A stretch of a text to highlight: offsets in UTF-16 code units, as `String.prototype.slice` takes them. */
export type TextRange = readonly [start: number, end: number]

/** A text of a row in which words were found. */
export interface SearchMatch {
  /** Which text of the row this is. */
  readonly field: SearchedField
  /** The whole text. */
  readonly text: string
  /** What to highlight in `text`: offsets in UTF-16 code units, as JavaScript strings count, from first to last. */
  readonly ranges: readonly TextRange[]
}

/**
 * The texts of a row that hold any of these terms. A name of those who speak is left out where the texts before it
 * hold the same terms: a reader who sees them highlighted in the sentence needs no list of aliases.
 */
export function matchesIn(passages: readonly Passage[], terms: ReadonlySet<string>): readonly SearchMatch[] {
  const shown = new Set<string>()
  return passages.flatMap(({ field, text }) => {
    const found = termsOf(text).filter(({ term }) => terms.has(term))
    if (found.every(({ term }) => borrowed.has(field) && shown.has(term))) return []
    for (const { term } of found) shown.add(term)
    return { field, text, ranges: rangesOf(found) }
  })
}

/** Stretches from first to last as ranges, overlapping ones as one. */
function rangesOf(found: readonly Term[]): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (const { start, end } of found) {
    const before = ranges.at(-1)
    if (before && start < before[1]) ranges[ranges.length - 1] = [before[0], Math.max(before[1], end)]
    else ranges.push([start, end])
  }
  return ranges
}

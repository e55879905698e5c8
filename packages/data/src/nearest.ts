import { quoted } from './printed.js'

/**
 * The candidate that a misspelt word most likely meant: the fewest single-character edits, swaps of
 * neighbours included, and at most a third of the word.
 */
export function nearest(word: unknown, candidates: Iterable<string>): string | undefined {
  if (typeof word !== 'string') return undefined // whoever asks may hand on anything
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = distance(word, candidate, fewest)
    if (edits < fewest) [best, fewest] = [candidate, edits]
  }
  return best
}

/** `did you mean "…"?`, or nothing. */
export function suggestion(word: unknown, candidates: Iterable<string>): string | undefined {
  const guess = nearest(word, candidates)
  return guess === undefined ? undefined : `did you mean ${quoted(guess)}?`
}

/** ` Did you mean "…"?` as a sentence of its own after another, or ''. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string {
  return suggestion(word, candidates)?.replace('did', ' Did') ?? ''
}

/** Optimal string alignment distance, or `limit` where it is no less. */
function distance(a: string, b: string, limit: number): number {
  let last = Array.from({ length: limit }, (_, j) => j)
  let beforeLast = last
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let edits = Math.min(substitution, at(last, j) + 1, at(row, j - 1) + 1)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1)
      }
      row.push(edits)
    }
    if (Math.min(...row) >= limit) return limit
    ;[beforeLast, last] = [last, row]
  }
  return at(last, b.length)
}

/** The edits up to a column; of the first row only those below the limit are written out. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

import { readPassage } from './notation.js'
import { occurrences, type SourceText } from './text.js'

export interface Place {
  readonly start: number
  readonly end: number
}

export interface Unresolved {
  readonly reason: string
  readonly hint: string
}

/** Finds a passage in a text. The head must be unique, or say which one; the tail is the first that follows it. */
export function resolve(text: SourceText, written: string): Place | Unresolved {
  const { head, tail, nth } = readPassage(written)
  if (head.trim() === '')
    return {
      reason: `"${written}" has no first words`,
      hint: 'write the words that the passage begins with, as printed',
    }
  const starts = occurrences(text, head)
  if (starts.length === 0) return missing(text, head)
  if (nth === undefined && starts.length > 1) {
    return {
      reason: `"${head}" stands ${starts.length} times in the text`,
      hint: `say which one ("${head} #2 …"), or write one more word`,
    }
  }
  if (nth === 0)
    return {
      reason: `"${head} #0" is none of those in the text`,
      hint: 'counting starts at 1: the first is #1',
    }
  const start = starts[(nth ?? 1) - 1]
  if (start === undefined)
    return { reason: `"${head}" stands only ${starts.length} times in the text`, hint: 'lower the number' }
  const headEnd = start + [...head].length
  if (tail === undefined) return { start, end: headEnd }
  const [end] = occurrences(text, tail, headEnd)
  if (end === undefined)
    return { ...missing(text, tail), reason: `"${tail}" does not follow "${head}" in the text` }
  return { start, end: end + [...tail].length }
}

/** Finds the words that name a speaker: in the passages themselves, else nearest to them in the same paragraph. */
export function resolveAttribution(
  text: SourceText,
  written: string,
  spans: readonly Place[],
): Place | Unresolved {
  if (/ #\d+$| … /.test(written)) return resolve(text, written)
  const length = [...written].length
  const starts = occurrences(text, written)
  const near = spans.flatMap((span) => {
    const { start, end } = paragraphAround(text, span)
    return starts
      .filter((at) => at >= start && at + length <= end)
      .map((at) => ({ at, distance: Math.max(0, span.start - at - length, at - span.end) }))
  })
  const [nearest] = near.sort((a, b) => a.distance - b.distance || a.at - b.at)
  if (nearest) return { start: nearest.at, end: nearest.at + length }
  return resolve(text, written)
}

function paragraphAround(text: SourceText, { start, end }: Place): Place {
  const before = text.points.lastIndexOf('\n', start)
  const [after = text.length] = occurrences(text, '\n', end)
  return { start: before + 1, end: after }
}

/** Says what is missing, and where its first words do stand. */
function missing(text: SourceText, words: string): Unresolved {
  const parts = words.split(' ')
  for (let count = parts.length - 1; count > 0; count--) {
    const start = parts.slice(0, count).join(' ')
    const [at] = occurrences(text, start)
    if (at === undefined || start.length < 4) continue
    const there = text.points
      .slice(at, at + [...words].length + 8)
      .join('')
      .replaceAll('\n', ' ')
    return { reason: `"${words}" is not in the text`, hint: `the text has "${there}"` }
  }
  return {
    reason: `"${words}" is not in the text`,
    hint: 'copy the words from the text, quotation marks and dashes as printed',
  }
}

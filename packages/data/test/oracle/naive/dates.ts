/** The five forms of dates read once more: by cutting strings and asking the calendar. */
import type { Certainty, Day } from '../../../src/model.js'

export interface Span {
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
}

/** Without its mark of doubt, which moves no bound. */
const bare = (text: string): string => text.replace(/[?~%]$/, '')

const exists = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

function firstDay(text: string): Day {
  if (text.length === 4) return `${text}-01-01`
  return text.length === 7 ? `${text}-01` : text
}

function lastDay(text: string): Day {
  if (text.length === 4) return `${text}-12-31`
  if (text.length === 10) return text
  for (const day of ['31', '30', '29', '28']) if (exists(`${text}-${day}`)) return `${text}-${day}`
  throw new Error(`no such month: ${text}`)
}

export function bounds(edtf: string): Span {
  let ends: string[] = [edtf, edtf]
  if (edtf.startsWith('[')) ends = edtf.slice(1, -1).split('..')
  else if (edtf.includes('/')) ends = edtf.split('/').map((end) => (end === '..' ? '' : end))
  const [from = '', to = ''] = ends.map(bare)
  return {
    earliest: from === '' ? undefined : firstDay(from),
    latest: to === '' ? undefined : lastDay(to),
  }
}

/** Certain where the latest day satisfies it, possible where the earliest does. */
export function happenedBy(span: Span, day: Day): Certainty | undefined {
  if (span.latest !== undefined && span.latest <= day) return 'certain'
  if (span.earliest === undefined || span.earliest <= day) return 'possible'
  return undefined
}

export const certainlyBefore = (a: Span, b: Span): boolean =>
  a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest

export const mayOverlap = (a: Span, b: Span): boolean => !certainlyBefore(a, b) && !certainlyBefore(b, a)

/** When the first of several things happened, of which each is known so far. */
export function earliestOf(spans: readonly Span[]): Span {
  const first: string[] = []
  const last: string[] = []
  for (const { earliest, latest } of spans) {
    if (earliest !== undefined) first.push(earliest)
    if (latest !== undefined) last.push(latest)
  }
  return {
    earliest: spans.length > 0 && first.length === spans.length ? first.sort()[0] : undefined,
    latest: last.sort()[0],
  }
}

/** Sorts by the latest day (open last), then the earliest (open first), then id. */
export function inTimelineOrder<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  idOf: (item: T) => string,
): T[] {
  const key = (item: T): string[] => [
    spanOf(item).latest ?? '9999-99-99',
    spanOf(item).earliest ?? '0000-00-00',
    idOf(item),
  ]
  return [...items].sort((a, b) => {
    const left = key(a)
    const right = key(b)
    for (const [index, part] of left.entries()) {
      const other = right[index] ?? ''
      if (part < other) return -1
      if (part > other) return 1
    }
    return 0
  })
}

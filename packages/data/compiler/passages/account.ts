import type { Place } from './resolve.js'
import type { SourceText } from './text.js'

/** How the letters and digits of a text are accounted for, in code points. */
export interface Account {
  readonly coded: number
  readonly boilerplate: number
  readonly uncoded: number
  /** What nothing accounts for yet. */
  readonly open: readonly Place[]
  readonly total: number
}

/**
 * Counts each character once: coded where a report's span or attribution covers it, else boilerplate, else
 * uncoded. Gaps without a letter or digit need no account.
 */
export function account(
  text: SourceText,
  places: {
    readonly coded: readonly Place[]
    readonly zones: readonly (Place & { readonly kind: string })[]
  },
): Account {
  type Standing = 'coded' | 'boilerplate' | 'uncoded' | 'open'
  const standing: Standing[] = Array.from({ length: text.length }, () => 'open')
  const mark = (spans: readonly Place[], as: Standing): void => {
    for (const { start, end } of spans) standing.fill(as, start, end)
  }
  mark(
    places.zones.filter(({ kind }) => kind === 'uncoded'),
    'uncoded',
  )
  mark(
    places.zones.filter(({ kind }) => kind === 'boilerplate'),
    'boilerplate',
  )
  mark(places.coded, 'coded')

  const count = (as: Standing): number => standing.filter((one) => one === as).length
  return {
    coded: count('coded'),
    boilerplate: count('boilerplate'),
    uncoded: count('uncoded'),
    open: gaps(text, [...standing.map((one) => one === 'open'), false]),
    total: text.length,
  }
}

/** @param open - for each character whether it is open, and at last `false`, where the text ends */
function gaps(text: SourceText, open: readonly boolean[]): readonly Place[] {
  const found: Place[] = []
  for (let start = open.indexOf(true); start >= 0; ) {
    const end = open.indexOf(false, start)
    if (/[\p{L}\p{N}]/u.test(text.points.slice(start, end).join(''))) found.push({ start, end })
    start = open.indexOf(true, end)
  }
  return found
}

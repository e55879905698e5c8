import type { ClaimRow } from './rows.js'
import type { Sort, SortColumn } from './state.js'

const collator = new Intl.Collator('en')

/** Two rows by a column; rows that are equal there stay in the order of saying. */
const compare: Readonly<Record<Exclude<SortColumn, 'said'>, (a: ClaimRow, b: ClaimRow) => number>> = {
  claimant: (a, b) => collator.compare(a.who, b.who),
  question: (a, b) => collator.compare(a.question, b.question),
  documents: (a, b) => a.documents - b.documents || a.origins - b.origins,
}

/** Rows, which come in the order of saying, by a column, up or down. */
export function sorted(rows: readonly ClaimRow[], sort: Sort): readonly ClaimRow[] {
  const { column, isDown } = sortOf(sort)
  if (column === 'said') return isDown ? rows.toReversed() : rows
  const sign = isDown ? -1 : 1
  return rows.toSorted((a, b) => sign * compare[column](a, b))
}

export function sortOf(sort: Sort): { readonly column: SortColumn; readonly isDown: boolean } {
  const isDown = sort.startsWith('-')
  return { column: (isDown ? sort.slice(1) : sort) as SortColumn, isDown }
}

import { asOf, certaintyOf, type Dataset, select } from '@dprk-ru/data'
import { type FacetName, facetNames, facetOf } from './facets.js'
import { folded } from './folded.js'
import { remembered } from './remembered.js'
import { type ClaimRow, rowsOf, textsOf } from './rows.js'
import { sorted } from './sorted.js'
import type { ClaimsState } from './state.js'

/** How many rows a facet's values would give, were that value chosen and every other filter as it is. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>

export interface Found {
  /** The record as of the day that was chosen; the rows are of this view. */
  readonly record: Dataset
  /** All rows that were found, in the order that was chosen. */
  readonly rows: readonly ClaimRow[]
  /** Those of them that are on the screen. */
  readonly shown: readonly ClaimRow[]
  readonly counts: Counts
  /** The claims whose uncertain date may lie beside the days that were chosen. */
  readonly possible: ReadonlySet<string>
}

/** The claims that a state of the page finds. */
export function narrow(whole: Dataset, state: ClaimsState): Found {
  const record = recordAsOf(whole, state)
  const inDays = within(record, state)
  const chosen = facetNames.flatMap((name) => {
    const values = knownValues(whole, name, state[name])
    return values.length > 0 ? [[name, new Set(values)] as const] : []
  })
  const words = folded(state.q).split(/\s+/).filter(Boolean)
  const texts = words.length > 0 ? textsOf(record) : []
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as {
    readonly [Name in FacetName]: Map<string, number>
  }
  const rows: ClaimRow[] = []

  for (const [index, row] of rowsOf(record).entries()) {
    if (inDays && !inDays.has(row.claim.id)) continue
    if (!words.every((word) => texts[index]?.includes(word))) continue
    // A row that one facet alone leaves out counts in that facet; a row that none leaves out counts in all.
    const missed = chosen.filter(([name, values]) => !row.values[name].some((value) => values.has(value)))
    if (missed.length === 0) rows.push(row)
    const [first, ...others] = missed
    const counting = first === undefined ? facetNames : others.length === 0 ? [first[0]] : []
    for (const name of counting) {
      for (const value of row.values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    }
  }
  const inOrder = sorted(rows, state.sort)
  return {
    record,
    rows: inOrder,
    shown: state.rows === 'all' ? inOrder : inOrder.slice(0, Number(state.rows)),
    counts,
    possible: new Set([...(inDays ?? []), ...possibleIn(record)].flatMap(([id, sure]) => (sure ? [] : [id]))),
  }
}

/** What the record can have of the values that an address names; the page says what it cannot, and goes on. */
export function knownValues(record: Dataset, name: FacetName, values: readonly string[]): readonly string[] {
  return values.filter((value) => facetOf(name).isKnown(record, value))
}

type Days = Pick<ClaimsState, 'axis' | 'from' | 'to'>

/** The first day lies after the last: nothing can be between them. */
export function isBackwards({ from, to }: Days): boolean {
  return from !== '' && to !== '' && from > to
}

/** The claims between the two days, and whether they certainly are; nothing where no day was chosen. */
function within(record: Dataset, days: Days): ReadonlyMap<string, boolean> | undefined {
  const { axis, from, to } = days
  if (from === '' && to === '') return undefined
  if (isBackwards(days)) return new Map()
  const range = { ...(from !== '' && { from }), ...(to !== '' && { to }) }
  const view = select(record, { [axis]: range })
  return new Map(view.claims.map(({ id }) => [id, certaintyOf(view, id) === 'certain']))
}

function possibleIn({ claims, possible }: Dataset): readonly (readonly [string, boolean])[] {
  if (possible.length === 0) return []
  const ids = new Set(claims.map(({ id }) => id))
  return possible.flatMap((id) => (ids.has(id) ? [[id, false] as const] : []))
}

/** The views of a record by day, so that typing does not build their indexes anew. */
const viewsOf = remembered((_: Dataset) => new Map<string, Dataset>())

export function recordAsOf(record: Dataset, { asof, clock }: Pick<ClaimsState, 'asof' | 'clock'>): Dataset {
  if (asof === '') return record
  const views = viewsOf(record)
  const key = `${clock} ${asof}`
  const view = views.get(key) ?? asOf(record, asof, { clock })
  if (views.size > 8) views.clear()
  views.set(key, view)
  return view
}

import type { Fields } from '../../state/address.js'
import { aDay, aText, ids, oneOf } from '../../state/fields.js'
import { type FacetName, facetNames } from './facets.js'

/** By which clock the two days narrow the claims. */
export const axes = ['said', 'published', 'about'] as const
export type Axis = (typeof axes)[number]

/** The columns that sort, each in both directions; a dash stands before what goes down. */
export const sorts = [
  'said',
  '-said',
  'claimant',
  '-claimant',
  'question',
  '-question',
  'documents',
  '-documents',
] as const
export type Sort = (typeof sorts)[number]
export type SortColumn = 'said' | 'claimant' | 'question' | 'documents'

/** How many rows are on the screen at most. */
export const rowLimits = ['50', '100', 'all'] as const

type FacetState = { readonly [Name in FacetName]: readonly string[] }

export interface ClaimsState extends FacetState {
  /** What somebody typed. */
  readonly q: string
  readonly axis: Axis
  readonly from: string
  readonly to: string
  readonly asof: string
  readonly clock: 'said' | 'published'
  readonly sort: Sort
  readonly rows: (typeof rowLimits)[number]
}

export const fields: Fields<ClaimsState> = {
  ...(Object.fromEntries(facetNames.map((name) => [name, ids()])) as unknown as Fields<FacetState>),
  q: aText(),
  axis: oneOf(axes, 'said'),
  from: aDay(),
  to: aDay(),
  asof: aDay(),
  clock: oneOf(['said', 'published'], 'said'),
  sort: oneOf(sorts, 'said'),
  rows: oneOf(rowLimits, '100'),
}

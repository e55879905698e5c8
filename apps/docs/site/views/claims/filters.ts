import { type Dataset, dateInWords } from '@dprk-ru/data'
import { facetNames, facetOf } from './facets.js'
import { narrow } from './narrow.js'
import type { ClaimsState } from './state.js'

/** One choice that narrows the claims, in words, and the state without it. */
export interface Filter {
  readonly key: string
  readonly words: string
  readonly without: Partial<ClaimsState>
  /** The record has no such value: the page leaves the filter out. */
  readonly isUnknown?: true
}

/** Every choice by itself, in the order of the page: a chip each. */
export function filtersOf(record: Dataset, state: ClaimsState): readonly Filter[] {
  const ofFacets = facetNames.flatMap((name) => {
    const { noun, label, isKnown } = facetOf(name)
    return state[name].map((value): Filter => {
      const without = { [name]: state[name].filter((other) => other !== value) }
      const key = `${name} ${value}`
      return isKnown(record, value)
        ? { key, words: `${noun}: ${label(record, value)}`, without }
        : { key, words: `no such ${noun}: “${value}”`, without, isUnknown: true }
    })
  })
  return [...ofText(state), ...ofDays(state), ...ofFacets]
}

/** The choices by what they are about: what to drop where nothing is left, and how many rows that gives. */
export function dropsOf(
  record: Dataset,
  state: ClaimsState,
): readonly (Filter & { readonly rows: number })[] {
  const ofFacets = facetNames.flatMap((name): Filter[] => {
    const { noun, label, isKnown } = facetOf(name)
    const known = state[name].filter((value) => isKnown(record, value))
    if (known.length === 0) return []
    const values = known.map((value) => label(record, value)).join(' or ')
    return [{ key: name, words: `${noun}: ${values}`, without: { [name]: [] } }]
  })
  return [...ofText(state), ...ofDays(state), ...ofFacets].map((filter) => ({
    ...filter,
    rows: narrow(record, { ...state, ...filter.without }).rows.length,
  }))
}

function ofText({ q }: ClaimsState): readonly Filter[] {
  return q.trim() === '' ? [] : [{ key: 'q', words: `words “${q.trim()}”`, without: { q: '' } }]
}

function ofDays({ axis, from, to, asof, clock }: ClaimsState): readonly Filter[] {
  return [
    ...(from === '' ? [] : [{ key: 'from', words: `${axis} from ${day(from)}`, without: { from: '' } }]),
    ...(to === '' ? [] : [{ key: 'to', words: `${axis} up to ${day(to)}`, without: { to: '' } }]),
    ...(asof === ''
      ? []
      : [{ key: 'asof', words: `as of ${day(asof)}, by what was ${clock}`, without: { asof: '' } }]),
  ]
}

function day(words: string): string {
  return dateInWords(words).replace(/^on /, '')
}

/** All filters off; sorting and how much is shown stay. */
export const unfiltered: Partial<ClaimsState> = {
  ...Object.fromEntries(facetNames.map((name) => [name, []])),
  q: '',
  axis: 'said',
  from: '',
  to: '',
  asof: '',
  clock: 'said',
}

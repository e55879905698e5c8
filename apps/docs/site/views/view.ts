import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import type { Fields } from '../state/address.js'

/** What a view is drawn from: the record, what it is about where it has pages of its own, and what was chosen. */
export interface ViewProps<State> {
  readonly record: Dataset
  /** The id that the page is about, such as the state whose positions are shown; empty for a view of everything. */
  readonly of: string
  readonly state: State
  readonly change: (part: Partial<State>) => void
}

/** A page that readers can narrow: served as its default state, drawn again in the browser for any other. */
export interface View<State> {
  readonly fields: Fields<State>
  readonly Body: (props: ViewProps<State>) => ReactNode
}

/** A view for the build and the browser, which need not know what its state is. */
export function view<State extends object>(input: View<State>): View<State> {
  return input
}

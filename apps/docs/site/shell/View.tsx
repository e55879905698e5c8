import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href } from '../addresses.js'
import { initialState } from '../state/address.js'
import type { View } from '../views/view.js'

interface ServedViewProps<State> {
  readonly view: View<State>
  readonly record: Dataset
  readonly of?: string
}

/** A view as it is served: everything, with nothing chosen. The script of the page takes it over. */
export function ServedView<State>({
  view: { fields, Body },
  record,
  of = '',
}: ServedViewProps<State>): ReactNode {
  return (
    <div className="view" data-record={href('/record.json')} data-of={of}>
      <Body record={record} of={of} state={initialState(fields)} change={() => {}} />
    </div>
  )
}

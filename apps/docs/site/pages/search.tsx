import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { searchView } from '../views/search/view.js'

export function* searchPages(record: Dataset): Generator<Page> {
  yield {
    address: '/search/',
    title: 'Search',
    description:
      'Search the record by words, names and native scripts, and the guide, the codebook and the API reference.',
    script: 'search',
    runsWasm: true,
    body: (
      <>
        <h1>Search</h1>
        <ServedView view={searchView} record={record} />
      </>
    ),
  }
}

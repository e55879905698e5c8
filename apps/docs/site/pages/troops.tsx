import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { troops } from '../views/troops/view.js'

export function* troopsPages(record: Dataset): Generator<Page> {
  yield {
    address: '/troops/',
    title: 'Troop numbers: who said how many, when',
    description:
      'Every number in the record of North Korean troops and of casualties: by whom, when and in which words, and how many documents carry it.',
    script: 'troops',
    body: (
      <>
        <h1>Who said how many, when</h1>
        <p className="lead">
          Every number in this record is somebody’s claim. It stands in the words that a document prints, and
          a hedge is never dropped: “up to 12,000” is a ceiling, not a count.
        </p>
        <ServedView view={troops} record={record} />
      </>
    ),
  }
}

import type { Dataset } from '@dprk-ru/data'
import { href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { rowsOf } from '../views/claims/rows.js'
import { sheetRow } from '../views/claims/sheet.js'
import { claims } from '../views/claims/view.js'

export function* claimsPages(record: Dataset): Generator<Page> {
  const rows = rowsOf(record)
  yield {
    address: '/claims/',
    title: 'Claims explorer',
    description:
      'Every claim in the record, to narrow by who, when, what was asked and answered and how it was carried, to sort and to take away.',
    script: 'claims',
    json: { total: rows.length, sort: 'said', claims: rows.map((row) => sheetRow(record, row)) },
    body: (
      <>
        <h1>Claims explorer</h1>
        <p className="lead">
          One row is one claim: somebody’s dated answer to one question, or that no answer was given. Listing
          it says that it was said, not that it is so.
        </p>
        <p>
          Every claim also stands on the page of its question: <a href={href('/questions/')}>all questions</a>
          .
        </p>
        <ServedView view={claims} record={record} />
      </>
    ),
  }
}

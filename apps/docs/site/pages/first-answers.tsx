import type { Dataset } from '@dprk-ru/data'
import { href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { firstAnswersAsData } from '../views/first-answers/data.js'
import { firstAnswers } from '../views/first-answers/view.js'

export function* firstAnswersPages(record: Dataset): Generator<Page> {
  yield {
    address: '/first-answers/',
    title: 'First answers by the parties: who said yes or no first, and when',
    description:
      'For each event in the record: the first yes or no by anyone, the first by each party to the event, and how many days lie between, with a range where dates are uncertain.',
    script: 'first-answers',
    json: firstAnswersAsData(record),
    body: (
      <>
        <h1>First answers by the parties</h1>
        <p className="lead">
          For each question of fact about an event: who in this record said yes or no first, and when each
          party to the event first did. Where dates are uncertain, the days between are a range, and every
          claim that may have been the first is listed.
        </p>
        <p>
          “First” means first in this record. It leaves out what was presupposed, planned, expected or thought
          possible. A number also says that something happened; numbers answer questions of their own and
          stand on <a href={href('/troops/')}>the page of troop numbers</a>.
        </p>
        <ServedView view={firstAnswers} record={record} />
      </>
    ),
  }
}

import { type Dataset, timeline as timelineIn } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { timeline } from '../views/timeline/view.js'

export function* timelinePages(record: Dataset): Generator<Page> {
  yield {
    address: '/timeline/',
    title: 'Timeline: who spoke when',
    description:
      'Every claim of the record on an axis of days, by who speaks: answers, declined answers and statements that something is not known, with uncertain dates drawn as uncertain.',
    script: 'timeline',
    json: {
      clock: 'said',
      claims: timelineIn(record).map(({ claim, earliest, latest }) => ({ ...claim, earliest, latest })),
    },
    body: (
      <>
        <h1>Who spoke when</h1>
        <p className="lead">
          Every claim in this record, on the day it was said: an answer, a declined answer, or the words that
          something is not known. A date that a document leaves open stays open.
        </p>
        <ServedView view={timeline} record={record} />
      </>
    ),
  }
}

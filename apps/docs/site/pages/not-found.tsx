import type { Dataset } from '@dprk-ru/data'
import { href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { notFound } from '../views/not-found/view.js'
import { noPage, noPageWhy } from '../words/failures.js'

export function* notFoundPages(record: Dataset): Generator<Page> {
  yield {
    address: '/404.html',
    title: 'No page at this address',
    description: `${noPage}.`,
    script: 'not-found',
    unlisted: true,
    body: (
      <>
        <h1>{noPage}</h1>
        <p className="lead">{noPageWhy}</p>
        <ServedView view={notFound} record={record} />
        <p>
          Begin again at the <a href={href('/')}>home page</a>, with the{' '}
          <a href={href('/questions/')}>list of questions</a>, the{' '}
          <a href={href('/docs/guide/getting-started/')}>guide</a> or the{' '}
          <a href={href('/search/')}>search</a>. What else can fail, and how it is mended:{' '}
          <a href={href('/docs/when-something-fails/')}>When something fails</a>.
        </p>
      </>
    ),
  }
}

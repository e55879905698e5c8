import type { Dataset } from '@dprk-ru/data'
import { href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { answersBehind } from '../views/echo/answers.js'
import { sharedByDocuments } from '../views/echo/documents-that-share.js'
import { titleOf } from '../views/echo/GroupArticle.js'
import { carriedBySeveral, echoGroups } from '../views/echo/groups.js'
import { echoView } from '../views/echo/view.js'

export function* echoPages(record: Dataset): Generator<Page> {
  yield {
    address: '/echo/',
    title: 'Echo: which reports share an origin',
    description:
      'Which claims of the record stand in several documents, how many of these go back to one origin, and the way each took from its origin to the page.',
    script: 'echo',
    json: asJson(record),
    body: (
      <>
        <h1>Which reports share an origin</h1>
        <p className="lead">
          Five documents that print one agency’s line are five documents and one origin. Copies are one voice:
          they show how far a claim was carried, and not that others say the same.
        </p>
        <p>
          Whose voice a report goes back to is read by <a href={href('/docs/codebook/#origin')}>one rule</a>{' '}
          for all: an outlet or agency that the passage is credited to, else the publisher of the document.
        </p>
        <ServedView view={echoView} record={record} />
      </>
    ),
  }
}

function asJson(record: Dataset) {
  const options = { inferred: true }
  const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)
  const { several, oneOrigin, mixed } = carriedBySeveral(record, options)
  return {
    inSeveralDocuments: ids(several),
    ofOneOrigin: ids(oneOrigin),
    ofFewerOriginsThanDocuments: ids(mixed),
    groups: echoGroups(record, options).map((group) => ({
      title: titleOf(record, group),
      origin: group.origin,
      inferred: group.inferred,
      documents: group.documents,
      echoes: group.echoes.map(({ claim, inferred, reports }) => ({ claim: claim.id, inferred, reports })),
    })),
    answers: answersBehind(record, options).map(({ lead, ...behind }) => ({
      question: lead.question,
      first: lead.id,
      ...behind,
    })),
    documentsSharingClaims: sharedByDocuments(record, options),
  }
}

import { type Dataset, get, passageUrl, type Report } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { actorTitle } from './ActorLink.js'
import { OutsideLink } from './OutsideLink.js'

/** The link to the words themselves, where the publisher shows them. */
export function PassageLink({
  record,
  report,
}: {
  readonly record: Dataset
  readonly report: Report
}): ReactNode {
  const { publisher } = get(record, 'documents', report.document)
  const url = passageUrl(record, report.id)
  if (url === undefined) return <span className="quiet">No public address of this text is known.</span>
  return (
    <OutsideLink url={url}>
      passage in the article<span className="visually-hidden">, at {actorTitle(record, publisher)}</span>
    </OutsideLink>
  )
}

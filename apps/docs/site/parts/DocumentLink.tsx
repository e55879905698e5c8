import { type Dataset, find } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { actorTitle } from './ActorLink.js'

/** A document by publisher and title, which leads to its page. */
export function DocumentLink({ record, id }: { readonly record: Dataset; readonly id: string }): ReactNode {
  const document = find(record, 'documents', id)
  if (!document) return id
  return (
    <a href={href(pageOf('documents', id))}>
      {actorTitle(record, document.publisher)}: <cite lang={document.lang}>{document.title}</cite>
    </a>
  )
}

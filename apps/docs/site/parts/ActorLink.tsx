import { type Dataset, find, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { capitalised } from '../words/counts.js'

interface ActorLinkProps {
  readonly record: Dataset
  /** Nobody, where a document names no source. */
  readonly id: string | null
}

/** An actor by its name, which leads to its page. */
export function ActorLink({ record, id }: ActorLinkProps): ReactNode {
  if (id === null) return 'no source named'
  if (!find(record, 'actors', id)) return id
  return <a href={href(pageOf('actors', id))}>{actorTitle(record, id)}</a>
}

/** The name of an actor as it stands alone, without the article of a sentence. */
export function actorTitle(record: Dataset, id: string): string {
  return capitalised(nameOf(record, id).replace(/^the /, ''))
}

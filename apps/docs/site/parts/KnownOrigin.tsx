import type { Dataset, Origin } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { ActorLink } from './ActorLink.js'

/** Whose text it is, and whether that is printed or inferred, and from what. */
export function KnownOrigin({
  record,
  origin: { actor, basis, why },
}: {
  readonly record: Dataset
  readonly origin: Origin
}): ReactNode {
  return (
    <>
      <ActorLink record={record} id={actor} />{' '}
      <span className="quiet">
        ({basis}
        {why !== undefined && `: ${why}`})
      </span>
    </>
  )
}

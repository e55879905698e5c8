import { type Chain, type Dataset, dateInWords, type Station } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { ActorLink } from './ActorLink.js'

const roles: Readonly<Record<Station['role'], string>> = {
  claimant: 'claimant',
  relay: 'relay',
  origin: 'origin of the text',
  publisher: 'publisher',
}

/** The way of a claim to a page, from who answers for it to who published it. */
export function RelayChain({
  record,
  chain,
}: {
  readonly record: Dataset
  readonly chain: Chain
}): ReactNode {
  return (
    <ol className="relay-chain">
      {chain.stations.map(({ role, actor, at, inferred }, index) => (
        <li key={index}>
          <ActorLink record={record} id={actor} />{' '}
          <span className="quiet">
            {role === 'claimant' && actor === null ? '' : roles[role]}
            {role === 'relay' && at !== undefined && `, ${dateInWords(at)}`}
            {inferred && ', inferred'}
          </span>
        </li>
      ))}
    </ol>
  )
}

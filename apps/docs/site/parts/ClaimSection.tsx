import type { Claim, Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count } from '../words/counts.js'
import { inOrderOfSaying } from '../words/order.js'
import { ClaimList } from './ClaimList.js'

interface ClaimSectionProps {
  readonly record: Dataset
  /** The id of the section's heading. */
  readonly id: string
  readonly heading: string
  readonly claims: readonly Claim[]
  readonly children?: ReactNode
}

/** How many claims stand in the open; a longer list is folded, for what comes after it has to be found too. */
const mostOpen = 12

/** A section of claims in the order of saying; nothing where there are none. */
export function ClaimSection({ record, id, heading, claims, children }: ClaimSectionProps): ReactNode {
  if (claims.length === 0) return null
  const list = <ClaimList record={record} claims={inOrderOfSaying(record, claims)} labelledBy={id} />
  return (
    <section>
      <h2 id={id}>{heading}</h2>
      {children}
      {claims.length <= mostOpen ? (
        list
      ) : (
        <details>
          <summary>{count(claims.length, 'claim')}, in the order of saying</summary>
          {list}
        </details>
      )}
    </section>
  )
}

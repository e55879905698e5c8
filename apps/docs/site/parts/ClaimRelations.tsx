import type { Claim, Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../addresses.js'
import { whenSaid, whoSaid } from '../words/claims.js'
import { count } from '../words/counts.js'
import { actorTitle } from './ActorLink.js'
import { ShortAnswer } from './ClaimList.js'
import { DocumentLink } from './DocumentLink.js'
import { type Relation, relationsOf } from './relations.js'

/** How many relations stand open; beyond that they are folded. */
const open = 4

/** The other claims that a claim stands in a relation to, and who says so. */
export function ClaimRelations({
  record,
  claim,
}: {
  readonly record: Dataset
  readonly claim: Claim
}): ReactNode {
  const relations = relationsOf(record, claim)
  if (relations.length === 0) return null
  const list = (
    <ul className="relations">
      {relations.map((relation) => (
        <RelationLine
          key={`${relation.words} ${relation.other.id} ${relation.link?.id}`}
          record={record}
          {...relation}
        />
      ))}
    </ul>
  )
  return (
    <>
      <p className="part-title">Beside other claims</p>
      {relations.length <= open ? (
        list
      ) : (
        <details>
          <summary>{count(relations.length, 'relation')} to other claims</summary>
          {list}
        </details>
      )}
      {relations.some(({ link }) => link === undefined || link.type === 'contradicts') && (
        <p className="quiet">That two claims are listed side by side is no finding on either.</p>
      )}
    </>
  )
}

function RelationLine({ record, words, other, link }: Relation & { readonly record: Dataset }): ReactNode {
  return (
    <li>
      <span className="relation">{words}</span>:{' '}
      <a href={claimHref(record, other.id)}>
        {whoSaid(record, other)}, {whenSaid(record, other)}
      </a>
      {': '}
      <ShortAnswer record={record} claim={other} />
      {link && (
        <span className="quiet">
          {' '}
          (
          {link.assertedBy === 'curators'
            ? 'linked by the curators'
            : `according to ${actorTitle(record, link.assertedBy)}`}
          {link.why !== undefined && `: ${link.why}`}
          {link.document !== undefined && (
            <>
              , in <DocumentLink record={record} id={link.document} />
            </>
          )}
          )
        </span>
      )}
    </li>
  )
}

import type { Claim, Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref, href } from '../addresses.js'
import { grouped } from '../grouped.js'
import { whenSaid, whoSaid } from '../words/claims.js'
import { count } from '../words/counts.js'
import { actorTitle } from './ActorLink.js'
import { ShortAnswer } from './ClaimList.js'
import { DocumentLink } from './DocumentLink.js'
import { type Relation, relationsOf } from './relations.js'

/** How many relations stand open, and how many of one sort are listed at all rather than counted. */
const open = 4
const listed = 12

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
  const sorts = [...grouped(relations, ({ words }) => words)]
  const list = (
    <ul className="relations">
      {sorts.map(([words, own]) =>
        own.length > listed ? (
          <li key={words}>
            <span className="relation">{words}</span>: {count(own.length, 'claim')} on this question
          </li>
        ) : (
          own.map((relation) => (
            <RelationLine
              key={`${words} ${relation.other.id} ${relation.link?.id}`}
              record={record}
              {...relation}
            />
          ))
        ),
      )}
    </ul>
  )
  return (
    <div className="beside">
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
        <p className="quiet">
          That two claims are listed side by side is no finding on either. All pairs are on the page of{' '}
          <a href={href('/contradictions/')}>contradictions</a>.
        </p>
      )}
    </div>
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

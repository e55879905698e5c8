import { type Dataset, get, type OriginOptions } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../../addresses.js'
import { sideClass } from '../../sides.js'
import { count } from '../../words/counts.js'
import type { EchoGroup } from './groups.js'
import { labelOf, publishedInWords } from './names.js'
import { type Stop, treeOf } from './tree.js'

interface OriginTreeProps {
  readonly record: Dataset
  readonly group: EchoGroup
  readonly options: OriginOptions
}

/** How many claimants a node names; all of them stand in the list of claims below the tree. */
const named = 6

/** Who spoke, the one voice it all goes back to, and the documents that carry it: a list, drawn as a tree. */
export function OriginTree({ record, group, options }: OriginTreeProps): ReactNode {
  const tree = treeOf(record, group, options)
  const claimants = [...new Set(group.echoes.map(({ claim }) => claim.claimant))].filter(
    (actor) => actor !== group.origin,
  )
  const origin = <Branch record={record} stop={tree} kind="origin" total={group.echoes.length} />
  return (
    <ul className="origin-tree">
      {claimants.length === 0 ? (
        origin
      ) : (
        <li>
          <span className="node">
            <span className="role">
              {claimants.length === 1 ? 'said by' : `said by ${claimants.length} claimants`}
            </span>
            {claimants.slice(0, named).map((actor, index) => (
              <span key={actor} className={sideClass(record, actor)}>
                {index > 0 && ', '}
                {actor === null ? (
                  'no source named'
                ) : (
                  <a href={href(addressOf(record, 'actors', actor))}>{labelOf(record, actor)}</a>
                )}
              </span>
            ))}
            {claimants.length > named &&
              `, and ${claimants.length - named} more, named in the list of claims`}
          </span>
          <ul>{origin}</ul>
        </li>
      )}
    </ul>
  )
}

interface BranchProps {
  readonly record: Dataset
  readonly stop: Stop
  readonly kind: 'origin' | 'relay'
  readonly total: number
}

function Branch({ record, stop, kind, total }: BranchProps): ReactNode {
  return (
    <li>
      <span className={`node ${kind}`}>
        <span className="role">{kind === 'origin' ? 'origin' : 'passed on by'}</span>
        <a href={href(addressOf(record, 'actors', stop.actor))}>{labelOf(record, stop.actor)}</a>
        {stop.inferred && <span className="tag">inferred</span>}
      </span>
      <ul>
        {stop.stops.map((next) => (
          <Branch key={next.actor} record={record} stop={next} kind="relay" total={total} />
        ))}
        {stop.documents.map(({ document, claims }) => {
          const { publisher, title } = get(record, 'documents', document)
          return (
            <li key={document}>
              <span className="node document">
                <span className="role">{labelOf(record, publisher)}</span>
                <a href={href(addressOf(record, 'documents', document))}>{title}</a>{' '}
                <span className="quiet">
                  {publishedInWords(record, document)}
                  {claims < total && `, ${count(claims, 'claim')} on this way`}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}

import { type Dataset, describe, get, type OriginOptions, origins } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { count, listed } from '../../words/counts.js'
import type { EchoGroup } from './groups.js'
import { labelOf } from './names.js'
import { OriginTree } from './OriginTree.js'

interface GroupArticleProps {
  readonly record: Dataset
  readonly group: EchoGroup
  readonly options: OriginOptions
}

/** One voice in several documents: the way it took, and the claims that went it. */
export function GroupArticle({ record, group, options }: GroupArticleProps): ReactNode {
  const { origin, documents, inferred, echoes } = group
  return (
    <article className="echo-group" id={`echo-${origin}--${documents.join('--')}`}>
      <h3>
        {titleOf(record, group)}: {count(echoes.length, 'claim')}
      </h3>
      {inferred !== 'none' && (
        <p>
          <span className="tag">inferred</span>{' '}
          {inferred === 'all'
            ? 'That this is the origin is inferred, not printed'
            : 'For some of these claims the origin is inferred, not printed'}
          {whyInferred(record, group)}.
        </p>
      )}
      <OriginTree record={record} group={group} options={options} />
      <details open={echoes.length <= 3}>
        <summary>
          {echoes.length === 1 ? 'The claim' : `The ${echoes.length} claims`}
          <span className="visually-hidden"> of {titleOf(record, group)}</span>
        </summary>
        <ul className="echo-claims">
          {echoes.map(({ claim }) => (
            <li key={claim.id} data-claim-id={claim.id}>
              <a href={claimHref(record, claim.id)}>{describe(record, claim)}</a>{' '}
              <span className="quiet">{carried(record, claim.id, options)}</span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

/** "Ukrinform, carried in 2 documents of The Kyiv Independent and Menafn". */
export function titleOf(record: Dataset, { origin, documents }: EchoGroup): string {
  const publishers = [...new Set(documents.map((id) => get(record, 'documents', id).publisher))]
  const name = labelOf(record, origin)
  if (publishers.length === 1 && publishers[0] === origin) {
    return `${name}, in ${documents.length} documents of its own`
  }
  const names = publishers.map((publisher) => labelOf(record, publisher))
  return `${name}, carried in ${documents.length} documents of ${listed(names)}`
}

function carried(record: Dataset, claim: string, options: OriginOptions): string {
  const { documents, origins: voices } = origins(record, claim, options)
  return `${count(documents.length, 'document')}, ${count(voices.length, 'origin')}`
}

/** The reasons that stand in the record, each once. */
function whyInferred(record: Dataset, { origin, echoes }: EchoGroup): string {
  const reasons = echoes
    .flatMap(({ reports }) => reports.map((id) => get(record, 'reports', id)))
    .flatMap((report) => [report.origin, get(record, 'documents', report.document).origin])
    .flatMap((given) => (given?.actor === origin && given.basis === 'inferred' ? (given.why ?? []) : []))
  return reasons.length === 0 ? '' : `: ${[...new Set(reasons)].join('; ')}`
}

import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../../addresses.js'
import type { Pair } from './pairs.js'
import { assertedIn, pairInWords, whyListed, whyPossible } from './reasons.js'
import { Voice } from './Voice.js'

interface PairArticleProps {
  readonly record: Dataset
  readonly pair: Pair
}

/** Two claims side by side in the order of saying, and under both the reason for which they are listed. */
export function PairArticle({ record, pair: { anchor, claims, reasons } }: PairArticleProps): ReactNode {
  const [first] = reasons
  const [earlier, later] = claims
  return (
    <article id={anchor} className="pair">
      <h4>
        {first && pairInWords(record, claims, first)}{' '}
        <a className="permalink" href={`#${anchor}`}>
          <span aria-hidden="true">#</span>
          <span className="visually-hidden">Link to this pair</span>
        </a>
      </h4>
      <div className="voices">
        <Voice record={record} claim={earlier} />
        <p className="and">and</p>
        <Voice record={record} claim={later} />
      </div>
      <div className="why">
        <p className="why-label">Why listed</p>
        {reasons.map((reason) => {
          const document = assertedIn(record, reason)
          const possible = whyPossible(record, reason)
          return (
            <p key={reason.link?.id ?? reason.basis}>
              {whyListed(record, reason)}
              {document && (
                <>
                  {' '}
                  It says so in{' '}
                  <a href={href(addressOf(record, 'documents', document.id))}>{document.title}</a>.
                </>
              )}
              {possible && (
                <>
                  {' '}
                  <span className="tag">possible</span> {possible}
                </>
              )}
            </p>
          )
        })}
      </div>
    </article>
  )
}

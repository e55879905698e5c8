import { type Claim, type Dataset, get, isHeadlineOnly } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref, href, pageOf } from '../addresses.js'
import { AnswerGlyph } from '../figures/AnswerGlyph.js'
import { sideClass } from '../sides.js'
import { Answer, answerKind } from '../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../words/claims.js'

interface ClaimListProps {
  readonly record: Dataset
  /** Shown in this order: see `inOrderOfSaying`. */
  readonly claims: readonly Claim[]
  /** The id of the heading that says what these claims have in common. */
  readonly labelledBy?: string
  /** Leaves out what the page already says: the question, on a page of one question. */
  readonly withoutQuestion?: boolean
}

/** Claims in short, a row for each: when, who, what was answered to which question, and how many carry it. */
export function ClaimList({ record, claims, labelledBy, withoutQuestion }: ClaimListProps): ReactNode {
  return (
    <ol className="claim-list" aria-labelledby={labelledBy}>
      {claims.map((claim) => (
        <li key={claim.id} className={sideClass(record, claim.claimant)} data-claim-id={claim.id}>
          <p className="when">{whenSaid(record, claim)}</p>
          <div>
            <p className="answer">
              <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
              {': '}
              <ShortAnswer record={record} claim={claim} />
            </p>
            {!withoutQuestion && (
              <p className="quiet">
                On the question{' '}
                <a href={href(pageOf('questions', claim.question))}>
                  {get(record, 'questions', claim.question).text.replace(/\.$/, '')}
                </a>
              </p>
            )}
          </div>
          <p className="carried">{carriedBy(record, claim)}</p>
        </li>
      ))}
    </ol>
  )
}

/** An answer with its sign, and with every reservation that a short form must not drop. */
export function ShortAnswer({ record, claim }: Pick<ClaimListProps, 'record'> & { claim: Claim }): ReactNode {
  const { modality = 'actual', tacit, withdrawn, id } = claim
  return (
    <span className={`short-answer ${sideClass(record, claim.claimant)}`}>
      {claim.quantity === undefined && <AnswerGlyph kind={answerKind(claim)} />}
      <Answer record={record} claim={claim} />
      {modality !== 'actual' && <span className="tag">{modality}</span>}
      {tacit && <span className="tag">presupposed</span>}
      {isHeadlineOnly(record, id) && <span className="tag">headline only</span>}
      {withdrawn !== undefined && <span className="tag">withdrawn</span>}
    </span>
  )
}

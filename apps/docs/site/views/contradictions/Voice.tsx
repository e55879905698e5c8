import {
  type Claim,
  type Dataset,
  type DateBasis,
  dateInWords,
  describe,
  get,
  isHeadlineOnly,
  reportsOf,
  saidOn,
} from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { sideClass } from '../../sides.js'
import { Answer, answerKind } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'
import { capitalised } from '../../words/counts.js'
import { QuotedWords } from './QuotedWords.js'
import { quotationsOf } from './quotations.js'

interface VoiceProps {
  readonly record: Dataset
  readonly claim: Claim
}

/** One side of a pair: who, what, when, and how that is known. Both sides have the same parts, row beside row. */
export function Voice({ record, claim }: VoiceProps): ReactNode {
  const { modality = 'actual' } = claim
  const quotations = quotationsOf(record, claim)
  return (
    <div className={`voice ${sideClass(record, claim.claimant)}`} data-claim-id={claim.id}>
      <p className="who">
        <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
      </p>
      <p className="answer">
        {claim.quantity === undefined && <AnswerGlyph kind={answerKind(claim)} />}
        <Answer record={record} claim={claim} />
        {modality !== 'actual' && <span className="tag">{modality}</span>}
        {isHeadlineOnly(record, claim.id) && <span className="tag">headline only</span>}
      </p>
      <div className="sentence">
        <p>{describe(record, claim)}</p>
        {quotations.length > 0 && (
          <p>
            <QuotedWords record={record} quotations={quotations} />
          </p>
        )}
      </div>
      <dl>
        <dt>When</dt>
        <dd>
          {capitalised(whenSaid(record, claim))}. {dateKnown(record, claim)}
          {claim.about !== undefined && <> About {dateInWords(claim.about).replace(/^on /, '')}.</>}
        </dd>
        <dt>How known</dt>
        <dd>
          {capitalised(carriedBy(record, claim))}:{' '}
          {documentsOf(record, claim).map(({ id, title, publisher }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {get(record, 'actors', publisher).name},{' '}
              <a href={href(addressOf(record, 'documents', id))}>{title}</a>
            </span>
          ))}
        </dd>
      </dl>
    </div>
  )
}

function documentsOf(record: Dataset, claim: Claim) {
  const ids = new Set(reportsOf(record, claim.id).map(({ document }) => document))
  return [...ids].map((id) => get(record, 'documents', id))
}

const bases: Readonly<Record<DateBasis, string>> = {
  stated: 'The date is printed in full.',
  completed: 'Day and month are printed, the year follows from the context.',
  relative: 'The date is worked out from words of the text.',
  bounded: 'No day is printed; the limits follow from the text.',
  inferred: 'The date is inferred',
}

/** How the date of a claim is known, which is part of what is known. */
function dateKnown(record: Dataset, claim: Claim): string {
  const said = saidOn(record, claim)
  if (said === undefined) return 'No document of this record dates it.'
  return said.basis === 'inferred'
    ? `${bases.inferred}: ${said.why ?? 'no reason is given'}.`
    : bases[said.basis]
}

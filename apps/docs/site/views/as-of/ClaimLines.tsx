import { type Clock, type Dataset, get, type Moment } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref, href, pageOf } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { grouped } from '../../grouped.js'
import { sideClass } from '../../sides.js'
import { Answer, answerKind } from '../../words/answers.js'
import { carriedBy, whoSaid } from '../../words/claims.js'
import { whenIn } from '../../words/days.js'

interface ClaimLinesProps {
  readonly record: Dataset
  readonly clock: Clock
  readonly moments: readonly Moment[]
}

/** Claims in the order of time under the questions that they answer. */
export function ByQuestion({ record, clock, moments }: ClaimLinesProps): ReactNode {
  return (
    <div className="by-question">
      {[...grouped(moments, ({ claim }) => claim.question)].map(([id, held]) => (
        <section key={id}>
          <h3>
            <a href={href(pageOf('questions', id))}>{questionText(record, id)}</a>
          </h3>
          <ul className="claim-lines">
            {held.map((moment) => (
              <ClaimLine key={moment.claim.id} record={record} clock={clock} moment={moment} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Claims in the order of time, each with its question. */
export function InOrder({ record, clock, moments }: ClaimLinesProps): ReactNode {
  return (
    <ul className="claim-lines">
      {moments.map((moment) => (
        <ClaimLine key={moment.claim.id} record={record} clock={clock} moment={moment} withQuestion />
      ))}
    </ul>
  )
}

interface ClaimLineProps extends Omit<ClaimLinesProps, 'moments'> {
  readonly moment: Moment
  readonly withQuestion?: true
}

function ClaimLine({ record, clock, moment: { claim }, withQuestion }: ClaimLineProps): ReactNode {
  return (
    <li className={sideClass(record, claim.claimant)} data-claim-id={claim.id}>
      <p>
        <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>:{' '}
        <span className="answer">
          <AnswerGlyph kind={answerKind(claim)} />
          <Answer record={record} claim={claim} />
        </span>
      </p>
      {withQuestion && <p>{questionText(record, claim.question)}</p>}
      <p className="quiet">
        {whenIn(record, claim, clock)} · {carriedBy(record, claim)}
      </p>
    </li>
  )
}

function questionText(record: Dataset, id: string): string {
  return get(record, 'questions', id).text.replace(/\.$/, '')
}

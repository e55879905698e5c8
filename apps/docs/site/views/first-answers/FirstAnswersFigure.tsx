import { type Claim, type Dataset, type FirstAnswer, nameOf, type Question, saidBounds } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { AnswerGlyph, AnswerLegend, AnswerShape } from '../../figures/AnswerGlyph.js'
import { At, percent } from '../../figures/At.js'
import { DateMark } from '../../figures/DateMark.js'
import { SideLegend } from '../../figures/Legend.js'
import { type DayScale, dayScale } from '../../figures/scales.js'
import { sideClass } from '../../sides.js'
import { answerInWords, answerKind } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'
import { capitalised, listed } from '../../words/counts.js'
import { type EventAnswers, firstsOf, othersFirst, type PartyRow, type QuestionAnswers } from './events.js'
import { gapInWords } from './gap.js'

interface FirstAnswersFigureProps {
  readonly record: Dataset
  readonly answers: EventAnswers
}

const middle = 16

/** The questions about one event on one axis of days: who answered first, and the first answer of each party. */
export function FirstAnswersFigure({ record, answers }: FirstAnswersFigureProps): ReactNode {
  const answered = answers.questions.filter(({ anyone }) => anyone.length > 0)
  const claims = answered.flatMap((question) => firstsOf(question).map(({ claim }) => claim))
  if (claims.length === 0) return null
  const days = dayScale(
    claims.map((claim) => saidBounds(record, claim)),
    3,
  )
  return (
    <figure>
      <figcaption>
        <SideLegend record={record} claimants={claims.map(({ claimant }) => claimant)} />
        <AnswerLegend kinds={claims.map(answerKind)} />
      </figcaption>
      <DayAxis days={days} />
      {answered.map((question) => (
        <QuestionBlock key={question.question.id} record={record} answers={question} days={days} />
      ))}
      <DayAxis days={days} />
    </figure>
  )
}

interface QuestionBlockProps {
  readonly record: Dataset
  readonly answers: QuestionAnswers
  readonly days: DayScale
}

function QuestionBlock({ record, answers, days }: QuestionBlockProps): ReactNode {
  const others = othersFirst(answers)
  const silent = answers.parties.filter(({ first }) => first.length === 0)
  return (
    <section className="question-block">
      <h3>
        <QuestionLink record={record} question={answers.question} />
      </h3>
      {others.length > 0 && (
        <FirstRows
          record={record}
          first={others}
          days={days}
          heading={
            others.length === answers.anyone.length
              ? 'First by anyone, no party to the event'
              : 'May be the first by anyone, no party to the event'
          }
        />
      )}
      {answers.parties
        .filter(({ first }) => first.length > 0)
        .map((row) => (
          <FirstRows
            key={row.party}
            record={record}
            first={row.first}
            days={days}
            heading={capitalised(nameOf(record, row.party))}
            gaps={row}
          />
        ))}
      {silent.length > 0 && (
        <p className="no-answer">
          <strong>{capitalised(listed(silent.map(({ party }) => nameOf(record, party))))}:</strong> no answer
          by {silent.length === 1 ? 'this party' : 'these parties'} in this record.
          {silent.some(({ otherwise }) => otherwise.length > 0) && (
            <Otherwise record={record} claims={silent.flatMap(({ otherwise }) => otherwise)} />
          )}
        </p>
      )}
    </section>
  )
}

interface FirstRowsProps {
  readonly record: Dataset
  readonly heading: string
  readonly first: readonly FirstAnswer[]
  readonly days: DayScale
  readonly gaps?: PartyRow
}

/** The claims of which one was the first of a party, or of anyone. */
function FirstRows({ record, heading, first, days, gaps }: FirstRowsProps): ReactNode {
  return (
    <div className="party">
      <h4>{heading}</h4>
      {gaps?.sinceQuestion && gaps.sinceEvent && (
        <dl className="gaps">
          <div>
            <dt>Days after the first answer to this question by anyone</dt>
            <dd>{gapInWords(gaps.sinceQuestion)}</dd>
          </div>
          <div>
            <dt>Days after the first answer to any question about the event</dt>
            <dd>{gapInWords(gaps.sinceEvent)}</dd>
          </div>
        </dl>
      )}
      <ol data-marks="">
        {first.map((answer) => (
          <FirstRow key={answer.claim.id} record={record} answer={answer} days={days} />
        ))}
      </ol>
    </div>
  )
}

function FirstRow({
  record,
  answer: { claim, certainty, flagged },
  days,
}: {
  readonly record: Dataset
  readonly answer: FirstAnswer
  readonly days: DayScale
}): ReactNode {
  return (
    <li>
      <a
        className={`number-row ${sideClass(record, claim.claimant)}`}
        href={claimHref(record, claim.id)}
        data-claim-id={claim.id}
      >
        <span className="who">{whoSaid(record, claim)}</span>
        <span className="when">{whenSaid(record, claim)}</span>
        <span className="words">
          <AnswerGlyph kind={answerKind(claim)} />
          {answerInWords(record, claim)}
          {certainty === 'possible' && <span className="tag">possibly the first</span>}
          {flagged && <span className="flagged">A document says that it was the first time.</span>}
          <span className="carried">{carriedBy(record, claim)}</span>
        </span>
        <svg className="strip number-strip" height={2 * middle} width="100%" aria-hidden="true">
          {days.ticks.map(({ share }) => (
            <line
              key={share}
              className="grid"
              x1={percent(share)}
              x2={percent(share)}
              y1="0"
              y2={2 * middle}
            />
          ))}
          <DateMark bounds={saidBounds(record, claim)} at={days.at} middle={middle}>
            <AnswerShape kind={answerKind(claim)} />
          </DateMark>
        </svg>
      </a>
    </li>
  )
}

/** What a party without an answer of yes or no said on the question: a plan, a guess, or that it was asked. */
function Otherwise({
  record,
  claims,
}: {
  readonly record: Dataset
  readonly claims: readonly Claim[]
}): ReactNode {
  return (
    <>
      {' '}
      Said on it in another sense:{' '}
      {claims.map((claim, index) => (
        <span key={claim.id}>
          {index > 0 && '; '}
          {whoSaid(record, claim)}, {whenSaid(record, claim)}:{' '}
          <a href={claimHref(record, claim.id)}>
            {answerInWords(record, claim)}
            {senseOf(claim)}
          </a>
        </span>
      ))}
      .
    </>
  )
}

/** Why a claim is no first answer: it speaks of what is not yet, or takes something for granted. */
function senseOf({ modality = 'actual', tacit }: Claim): string {
  const senses = [...(modality === 'actual' ? [] : [modality]), ...(tacit ? ['presupposed'] : [])]
  return senses.length === 0 ? '' : ` (${senses.join(', ')})`
}

export function QuestionLink({
  record,
  question,
}: {
  readonly record: Dataset
  readonly question: Question
}): ReactNode {
  return <a href={href(addressOf(record, 'questions', question.id))}>{question.text.replace(/\.$/, '')}</a>
}

function DayAxis({ days }: { readonly days: DayScale }): ReactNode {
  return (
    <div className="number-row axis">
      <svg className="strip number-strip" height="18" width="100%" aria-hidden="true">
        {days.ticks.map(({ share, label }) => (
          <At key={share} share={share} y={13}>
            <text textAnchor={share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle'}>{label}</text>
          </At>
        ))}
      </svg>
    </div>
  )
}

import {
  type Bounds,
  bounds,
  type Claim,
  type Dataset,
  dateInWords,
  type FirstAnswer,
  isHeadlineOnly,
  nameOf,
  type Question,
  saidOn,
} from '@dprk-ru/data'
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
import {
  doubtAbout,
  type EventAnswers,
  firstsOf,
  type OpeningDay,
  openingDay,
  othersFirst,
  type PartyRow,
  type QuestionAnswers,
} from './events.js'
import { gapInWords } from './gap.js'

interface FirstAnswersFigureProps {
  readonly record: Dataset
  readonly answers: EventAnswers
}

const middle = 16

/** The axis, and the day by which someone had given a first yes or no about the event. */
interface Days extends DayScale {
  readonly opening: OpeningDay | undefined
}

/** The questions about one event on one axis of days: who answered first, and the first answer of each party. */
export function FirstAnswersFigure({ record, answers }: FirstAnswersFigureProps): ReactNode {
  const byParties = answers.questions.filter(({ parties }) => parties.some(({ first }) => first.length > 0))
  const byOthers = answers.questions.filter((one) => one.anyone.length > 0 && !byParties.includes(one))
  const claims = answers.questions.flatMap((question) => firstsOf(question).map(({ claim }) => claim))
  if (claims.length === 0) return null
  const scale = daysOf(record, claims)
  const opening = openingDay(record, answers)
  const days = { ...scale, opening: opening && scale.at(opening.day) <= 1 ? opening : undefined }
  return (
    <figure>
      <figcaption>
        <SideLegend record={record} claimants={claims.map(({ claimant }) => claimant)} />
        <AnswerLegend kinds={claims.map(answerKind)} />
        {days.opening !== undefined && byParties.length > 0 && (
          <ul className="legend" aria-label="Lines">
            <li>
              <svg width="14" height="18" aria-hidden="true">
                <line x1="7" x2="7" y1="0" y2="18" className="opening-day" />
              </svg>
              {openingInWords(days.opening)}
            </li>
          </ul>
        )}
      </figcaption>
      <DayAxis days={days} />
      {byParties.map((question) => (
        <QuestionBlock key={question.question.id} record={record} answers={question} days={days} />
      ))}
      {byOthers.length > 0 && <AnsweredByOthers record={record} questions={byOthers} days={days} />}
      <DayAxis days={days} />
    </figure>
  )
}

interface QuestionBlockProps {
  readonly record: Dataset
  readonly answers: QuestionAnswers
  readonly days: Days
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

interface AnsweredByOthersProps {
  readonly record: Dataset
  readonly questions: readonly QuestionAnswers[]
  readonly days: Days
}

/** Questions that no party to the event answered: that is said once, not once for each. */
function AnsweredByOthers({ record, questions, days }: AnsweredByOthersProps): ReactNode {
  const parties = questions[0]?.parties.map(({ party }) => nameOf(record, party)) ?? []
  return (
    <section className="by-others">
      <h3>Answered by others</h3>
      <p className="no-answer">
        <strong>{capitalised(listed(parties))}:</strong> no answer by{' '}
        {parties.length === 1 ? 'this party' : 'these parties'} in this record to{' '}
        {questions.length === 1 ? 'this question' : `these ${questions.length} questions`}. The first by
        anyone:
      </p>
      {questions.map(({ question, anyone, parties: rows }) => (
        <div key={question.id} className="party">
          <h4>
            <QuestionLink record={record} question={question} />
          </h4>
          <ol data-marks="">
            {anyone.map((answer) => (
              <FirstRow key={answer.claim.id} record={record} answer={answer} days={days} />
            ))}
          </ol>
          {rows.some(({ otherwise }) => otherwise.length > 0) && (
            <p className="no-answer">
              <Otherwise record={record} claims={rows.flatMap(({ otherwise }) => otherwise)} />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

interface FirstRowsProps {
  readonly record: Dataset
  readonly heading: string
  readonly first: readonly FirstAnswer[]
  readonly days: Days
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
            <dt>Days after the first yes or no to this question by anyone</dt>
            <dd>{gapInWords(gaps.sinceQuestion)}</dd>
          </div>
          <div>
            <dt>Days after the first yes or no to any question about the event</dt>
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
  answer,
  days,
}: {
  readonly record: Dataset
  readonly answer: FirstAnswer
  readonly days: Days
}): ReactNode {
  const { claim, flagged } = answer
  const doubt = doubtAbout(record, answer)
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
          {doubt !== undefined && <span className="tag">{doubt}</span>}
          {isHeadlineOnly(record, claim.id) && <span className="tag">a headline alone says it</span>}
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
          {days.opening !== undefined && (
            <line
              className="opening-day"
              x1={percent(days.at(days.opening.day))}
              x2={percent(days.at(days.opening.day))}
              y1="0"
              y2={2 * middle}
            />
          )}
          <DateMark bounds={dayBounds(record, claim)} at={days.at} middle={middle}>
            {claim.claimant === null && <circle r="11" className="ring" />}
            <AnswerShape kind={answerKind(claim)} />
          </DateMark>
        </svg>
      </a>
    </li>
  )
}

/** What a party without an answer of yes or no said on the question: a plan, a guess, or that it was asked. */
export function Otherwise({
  record,
  claims,
}: {
  readonly record: Dataset
  readonly claims: readonly Claim[]
}): ReactNode {
  return (
    <>
      {' '}
      Also on this question in this record:{' '}
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

function openingInWords({ day, isDoubtful }: OpeningDay): string {
  const by = dateInWords(day).replace(/^on /, 'by ') + (isDoubtful ? ' (date uncertain)' : '')
  return `${by}, someone had said yes or no to a question about the event`
}

/** An axis with at most three days named, so that they have room on a narrow screen. */
function daysOf(record: Dataset, claims: readonly Claim[]): DayScale {
  const scale = dayScale(
    claims.map((claim) => dayBounds(record, claim)),
    3,
  )
  const step = Math.ceil(scale.ticks.length / 3)
  return { ...scale, ticks: scale.ticks.filter((_, index) => index % step === 0) }
}

/** The days as the date has them: that a text was taken on a day limits a date, and is no mark of a saying. */
function dayBounds(record: Dataset, claim: Claim): Bounds {
  const said = saidOn(record, claim)
  return said === undefined ? { earliest: undefined, latest: undefined } : bounds(said.edtf)
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

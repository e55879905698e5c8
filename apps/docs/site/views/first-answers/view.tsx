import { asOf, type Claim, type Dataset, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { aDay, aText, oneOf } from '../../state/fields.js'
import { answerInWords } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'
import { count } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { AsOfControl, asOfInWords } from '../AsOfControl.js'
import { Unread } from '../Unread.js'
import { type ViewProps, view } from '../view.js'
import { type EventAnswers, eventAnswers, firstsOf } from './events.js'
import { FirstAnswersFigure, QuestionLink } from './FirstAnswersFigure.js'
import { FirstAnswersTable } from './FirstAnswersTable.js'

interface FirstAnswersState {
  /** The id of an event, or empty for all. */
  readonly event: string
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const firstAnswers = view<FirstAnswersState>({
  fields: {
    event: aText(),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: FirstAnswersBody,
})

function FirstAnswersBody({ record, state, change }: ViewProps<FirstAnswersState>): ReactNode {
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const all = eventAnswers(then)
  const isKnown = all.some(({ event }) => event.id === state.event)
  const events = isKnown ? all.filter(({ event }) => event.id === state.event) : all
  const claims = events.flatMap(({ questions }) =>
    questions.flatMap((question) => firstsOf(question).map(({ claim }) => claim)),
  )
  return (
    <div className="first-answers">
      {state.event !== '' && !isKnown && <Unread unreadable={[{ key: 'event', words: state.event }]} />}
      <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
        <label>
          Event
          <select
            value={isKnown ? state.event : ''}
            onChange={({ target }) => change({ event: target.value })}
          >
            <option value="">every event</option>
            {all.map(({ event }) => (
              <option key={event.id} value={event.id}>
                {event.label}
              </option>
            ))}
          </select>
        </label>
        <AsOfControl day={state.asof} clock={state.clock} change={change} />
      </form>
      <p className="status" role="status">
        {count(claims.length, 'first answer')} on {count(events.length, 'event')}
        {asOfInWords(state.asof, state.clock)}.{' '}
        {claims.length > 0 && `They stand in ${restsOn(then, claims)}.`}
      </p>
      {events.map((answers) => (
        <EventSection key={answers.event.id} record={then} answers={answers} />
      ))}
      {claims.length > 0 && <FirstAnswersTable record={then} events={events} />}
    </div>
  )
}

function EventSection({
  record,
  answers,
}: {
  readonly record: Dataset
  readonly answers: EventAnswers
}): ReactNode {
  const { event, opening, questions } = answers
  const open = questions.filter((question) => firstsOf(question).length === 0)
  return (
    <section>
      <h2>
        <a href={href(addressOf(record, 'events', event.id))}>{event.label}</a>
      </h2>
      {opening.length === 0 ? (
        <p>
          No document in this record has anyone answering a question of fact about this event with yes or no.
        </p>
      ) : (
        <Opening record={record} claims={opening} />
      )}
      <FirstAnswersFigure record={record} answers={answers} />
      {open.length > 0 && (
        <details className="open-questions" open={open.length <= 3}>
          <summary>{count(open.length, 'question')} without a yes or no by anyone in this record</summary>
          <ul>
            {open.map(({ question }) => (
              <li key={question.id}>
                <QuestionLink record={record} question={question} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** The first answer to any question about the event, or all that may have been it. */
function Opening({
  record,
  claims,
}: {
  readonly record: Dataset
  readonly claims: readonly Claim[]
}): ReactNode {
  const lead = 'First yes or no by anyone in this record to any question of fact about this event'
  const [first] = claims
  if (claims.length === 1 && first) {
    return (
      <p>
        {lead}: <OpeningClaim record={record} claim={first} />.
      </p>
    )
  }
  return (
    <details className="opening" open={claims.length <= 3}>
      <summary>
        {lead}: one of {claims.length}, as no date rules another out
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <OpeningClaim record={record} claim={claim} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function OpeningClaim({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  return (
    <>
      {whoSaid(record, claim)}, {whenSaid(record, claim)}:{' '}
      <a href={claimHref(record, claim.id)}>{answerInWords(record, claim)}</a> to{' '}
      <QuestionLink record={record} question={get(record, 'questions', claim.question)} />{' '}
      <span className="quiet">({carriedBy(record, claim)})</span>
    </>
  )
}

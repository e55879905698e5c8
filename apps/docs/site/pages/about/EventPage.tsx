import { type Dataset, dateInWords, type Event, get } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { ClaimSection } from '../../parts/ClaimSection.js'
import { type Fact, Facts } from '../../parts/Facts.js'
import { QuestionRows } from '../../parts/QuestionRows.js'
import { capitalised } from '../../words/counts.js'
import { dateBases, eventKinds, placeKinds } from '../../words/kinds.js'
import { EventItems } from './EventItems.js'
import type { EventHoldings } from './events.js'
import { FirstAnswerRows } from './FirstAnswerRows.js'

interface EventPageProps {
  readonly record: Dataset
  readonly event: Event
  readonly held: EventHoldings
}

/** The card of an event, what is asked about it, and what was said on it. */
export function EventPage({ record, event, held }: EventPageProps): ReactNode {
  const { questions, parts, occasion } = held
  return (
    <div className="about">
      <p className="row-kind">Event · {eventKinds[event.kind]}</p>
      <h1>{event.label}</h1>
      {questions.length > 0 ? (
        <p className="lead">Whether and how this happened is what the questions below are about.</p>
      ) : (
        <p className="lead">
          An occasion on which claims were made. No question of this record is about the occasion itself.
        </p>
      )}
      <Facts
        facts={[
          timeFact(event),
          placeFact(record, event),
          concernsFact(record, event),
          partOfFact(record, event),
          { term: 'Id', says: <code>{event.id}</code> },
        ]}
      />
      {parts.length > 0 && (
        <section>
          <h2 id="parts">Its parts</h2>
          <EventItems events={parts} labelledBy="parts" />
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h2>Questions and the state of their answers</h2>
          <QuestionRows record={record} questions={questions} caption={`Questions about: ${event.label}`} />
        </section>
      )}
      <FirstAnswerRows record={record} answers={held.firstAnswers} />
      <ClaimSection record={record} id="occasion" heading="Said on this occasion" claims={occasion} />
    </div>
  )
}

function timeFact({ time }: Event): Fact {
  if (time === undefined) return { term: 'Time', says: 'The card states none' }
  return {
    term: 'Time',
    says: (
      <>
        {capitalised(dateInWords(time.edtf))}
        <br />
        <span className="quiet">
          How it is known: {dateBases[time.basis]}
          {time.why !== undefined && `: ${time.why}`}
          {time.printed !== undefined && (
            <>
              ; the document prints <q>{time.printed}</q>
            </>
          )}
        </span>
      </>
    ),
  }
}

function placeFact(record: Dataset, { place }: Event): Fact | undefined {
  if (place === undefined) return undefined
  const { name, kind } = get(record, 'places', place)
  return {
    term: 'Place',
    says: (
      <>
        <a href={href(pageOf('places', place))}>{name}</a> <span className="quiet">({placeKinds[kind]})</span>
      </>
    ),
  }
}

function concernsFact(record: Dataset, { concerns }: Event): Fact | undefined {
  return concerns.length === 0
    ? undefined
    : {
        term: 'Parties that claims name',
        says: concerns.map((actor, index) => (
          <Fragment key={actor}>
            {index > 0 && ', '}
            <a href={href(pageOf('actors', actor))}>{get(record, 'actors', actor).name}</a>
          </Fragment>
        )),
      }
}

function partOfFact(record: Dataset, { partOf }: Event): Fact | undefined {
  return partOf === undefined
    ? undefined
    : {
        term: 'Part of',
        says: <a href={href(pageOf('events', partOf))}>{get(record, 'events', partOf).label}</a>,
      }
}

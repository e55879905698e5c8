import { type Dataset, dateInWords } from '@dprk-ru/data'
import { href, pageOf } from '../addresses.js'
import { TableBox } from '../parts/TableBox.js'
import type { Page } from '../shell/Page.js'
import { capitalised, count } from '../words/counts.js'
import { eventKinds } from '../words/kinds.js'
import { EventPage } from './about/EventPage.js'
import { type EventHoldings, heldOn } from './about/events.js'

export function* eventPages(record: Dataset): Generator<Page> {
  const holdings = heldOn(record)
  yield eventList(record, holdings)
  for (const event of record.events) {
    const held = holdings(event.id)
    yield {
      address: pageOf('events', event.id),
      // Briefings share a label; their time tells them apart.
      title: event.time === undefined ? event.label : `${event.label}, ${dateInWords(event.time.edtf)}`,
      description: `${event.label}: the questions about it with their answers, the first answers by the parties, and what was said on the occasion.`,
      json: {
        event,
        parts: held.parts.map(({ id }) => id),
        questions: held.questions.map(({ id }) => id),
        claims: held.claims.map(({ id }) => id),
        occasion: held.occasion.map(({ id }) => id),
        firstAnswers: held.firstAnswers.map(({ question, party, first }) => ({
          question: question.id,
          party,
          first: first.map(({ claim, polarity, flagged, certainty }) => ({
            claim: claim.id,
            polarity,
            flagged,
            certainty,
          })),
        })),
      },
      body: <EventPage record={record} event={event} held={held} />,
    }
  }
}

function eventList(record: Dataset, holdings: (event: string) => EventHoldings): Page {
  return {
    address: '/events/',
    title: 'Events: what questions and briefings point at',
    description: `The ${count(record.events.length, 'event')} on whose cards the questions and claims of the record lean.`,
    json: record.events,
    body: (
      <div className="about">
        <h1>Events</h1>
        <p className="lead">
          {count(record.events.length, 'card')}, so that questions and claims have something to point at. A
          card asserts nothing: whether something happened, how, and by whose order, its questions ask.
        </p>
        <TableBox label="Events">
          <table>
            <thead>
              <tr>
                <th scope="col">Label</th>
                <th scope="col">Kind</th>
                <th scope="col">Time on the card</th>
                <th scope="col">Questions</th>
                <th scope="col">Claims on them</th>
                <th scope="col">Said there</th>
              </tr>
            </thead>
            <tbody>
              {record.events.map(({ id, label, kind, time }) => {
                const { questions, claims, occasion } = holdings(id)
                return (
                  <tr key={id}>
                    <th scope="row">
                      <a href={href(pageOf('events', id))}>{label}</a>
                    </th>
                    <td>{eventKinds[kind]}</td>
                    <td>{time ? capitalised(dateInWords(time.edtf)) : 'none stated'}</td>
                    <td>{questions.length}</td>
                    <td>{claims.length}</td>
                    <td>{occasion.length}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </TableBox>
      </div>
    ),
  }
}

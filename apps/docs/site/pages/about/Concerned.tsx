import { type Actor, type Dataset, dateInWords, get, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { grouped } from '../../grouped.js'
import { QuestionRows } from '../../parts/QuestionRows.js'
import { capitalised, count } from '../../words/counts.js'
import { eventKinds } from '../../words/kinds.js'

interface ConcernedProps {
  readonly record: Dataset
  readonly actor: Actor
  readonly events: readonly string[]
}

/** What is said about an actor is kept apart from what it says: the events whose cards name it, and their questions. */
export function Concerned({ record, actor, events }: ConcernedProps): ReactNode {
  if (events.length === 0) return null
  const questions = grouped(record.questions, ({ event }) => event)
  return (
    <section>
      <h2 id="concerned">Events and questions that concern {nameOf(record, actor.id)}</h2>
      <p className="quiet">
        A card of an event names the parties that claims name. That a party is named asserts nothing about it.
      </p>
      {events.map((id) => {
        const asked = questions.get(id) ?? []
        const { label, kind, time } = get(record, 'events', id)
        return (
          <section key={id}>
            <h3>
              <a href={href(pageOf('events', id))}>{label}</a>
            </h3>
            <p className="quiet">
              {capitalised(eventKinds[kind])}
              {time && `, ${dateInWords(time.edtf)}`}
            </p>
            {asked.length === 0 ? (
              <p className="quiet">An occasion on which claims were made; no question is about it.</p>
            ) : (
              <details open={asked.length <= 5}>
                <summary>{count(asked.length, 'question')}</summary>
                <QuestionRows record={record} questions={asked} caption={`Questions about: ${label}`} />
              </details>
            )}
          </section>
        )
      })}
    </section>
  )
}

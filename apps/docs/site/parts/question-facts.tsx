import { type Dataset, get, type Question } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf, type TableWithPages } from '../addresses.js'
import { measureInWords, questionKindInWords, topicInWords } from '../words/codes.js'
import { capitalised } from '../words/counts.js'
import type { Fact } from './Facts.js'

/** A question by its fields: what it asks, and which words count as which answer. */
export function questionFacts(record: Dataset, question: Question): readonly Fact[] {
  const { kind, topic, event, place } = question
  return [
    ['Answered with', capitalised(questionKindInWords[kind])],
    ...ownFacts(record, question),
    event !== undefined && [
      'Event',
      <RowLink key="event" table="events" id={event} label={get(record, 'events', event).label} />,
    ],
    place !== undefined && [
      'Place',
      <RowLink key="place" table="places" id={place} label={get(record, 'places', place).name} />,
    ],
    ['Topic', topicInWords[topic]],
  ]
}

function ownFacts(record: Dataset, question: Question): readonly Fact[] {
  switch (question.kind) {
    case 'fact':
      return [
        ['Counts as yes', question.affirmCovers],
        ['Counts as no', question.denyCovers],
      ]
    case 'quantity': {
      const parts = record.questions.filter((one) => one.kind === 'quantity' && one.subsetOf === question.id)
      return [
        ['Counted', capitalised(question.phrases.counted)],
        ['Unit', question.unit],
        ['Measure', capitalised(measureInWords[question.measure])],
        question.subsetOf !== undefined && ['Part of', questionLink(record, question.subsetOf)],
        parts.length > 0 && [
          'Its parts',
          <ul key="parts">
            {parts.map(({ id }) => (
              <li key={id}>{questionLink(record, id)}</li>
            ))}
          </ul>,
        ],
      ]
    }
    case 'stance':
      return [['About', capitalised(question.phrases.about)]]
    case 'choice':
      return [
        [
          'Answers',
          <ul key="choices">
            {Object.entries(question.choices).map(([code, words]) => (
              <li key={code}>{words}</li>
            ))}
          </ul>,
        ],
        [
          'Exclusive',
          question.exclusive ? 'Yes: one answer rules out the others' : 'No: several answers may go together',
        ],
      ]
  }
}

function questionLink(record: Dataset, id: string): ReactNode {
  return <RowLink table="questions" id={id} label={questionTitle(get(record, 'questions', id))} />
}

function RowLink({ table, id, label }: { table: TableWithPages; id: string; label: string }): ReactNode {
  return <a href={href(pageOf(table, id))}>{label}</a>
}

/** The wording of a question as a heading or a link has it. */
export function questionTitle({ text }: Question): string {
  return text.replace(/\.$/, '')
}

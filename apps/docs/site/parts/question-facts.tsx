import { type Dataset, get, type Question } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf, type TableWithPages } from '../addresses.js'
import { measureInWords, questionKindInWords, topicInWords } from '../words/codes.js'
import { capitalised } from '../words/counts.js'
import type { Fact } from './Facts.js'
import { fact } from './fact.js'

/** A question by its fields: what it asks, and which words count as which answer. */
export function questionFacts(record: Dataset, question: Question): readonly (Fact | undefined)[] {
  const { kind, topic, event, place } = question
  return [
    fact('Answered with', capitalised(questionKindInWords[kind])),
    ...ownFacts(record, question),
    fact('Event', event !== undefined && linkTo('events', event, get(record, 'events', event).label)),
    fact('Place', place !== undefined && linkTo('places', place, get(record, 'places', place).name)),
    fact('Topic', <a href={href(`/questions/#topic-${topic}`)}>{topicInWords[topic]}</a>),
  ]
}

function ownFacts(record: Dataset, question: Question): readonly (Fact | undefined)[] {
  switch (question.kind) {
    case 'fact':
      return [fact('Counts as yes', question.affirmCovers), fact('Counts as no', question.denyCovers)]
    case 'quantity': {
      const { id, phrases, unit, measure, subsetOf } = question
      const parts = record.questions.filter((one) => one.kind === 'quantity' && one.subsetOf === id)
      return [
        fact('Counted', capitalised(phrases.counted)),
        fact('Unit', unit),
        fact('Measure', capitalised(measureInWords[measure])),
        fact('Part of', subsetOf !== undefined && questionLink(record, subsetOf)),
        fact(
          'Its parts',
          parts.length > 0 && (
            <ul>
              {parts.map((part) => (
                <li key={part.id}>{questionLink(record, part.id)}</li>
              ))}
            </ul>
          ),
        ),
      ]
    }
    case 'stance':
      return [fact('About', capitalised(question.phrases.about))]
    case 'choice':
      return [
        fact(
          'Answers',
          <ul>
            {Object.entries(question.choices).map(([code, words]) => (
              <li key={code}>{words}</li>
            ))}
          </ul>,
        ),
        fact(
          'Exclusive',
          question.exclusive ? 'Yes: one answer rules out the others' : 'No: several answers may go together',
        ),
      ]
  }
}

function questionLink(record: Dataset, id: string): ReactNode {
  return linkTo('questions', id, questionTitle(get(record, 'questions', id)))
}

function linkTo(table: TableWithPages, id: string, label: string): ReactNode {
  return <a href={href(pageOf(table, id))}>{label}</a>
}

/** The wording of a question as a heading or a link has it. */
export function questionTitle({ text }: Question): string {
  return text.replace(/\.$/, '')
}

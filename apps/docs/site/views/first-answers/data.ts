import { type Dataset, describe, type FirstAnswer, saidOn } from '@dprk-ru/data'
import { eventAnswers } from './events.js'
import { type Gap, gapInWords } from './gap.js'

/** What the page shows, as rows that need no page. */
export function firstAnswersAsData(record: Dataset): unknown {
  const answer = ({ claim, polarity, certainty, flagged }: FirstAnswer) => ({
    claim: claim.id,
    claimant: claim.claimant,
    polarity,
    said: saidOn(record, claim),
    certainty,
    flagged,
    sentence: describe(record, claim),
  })
  return eventAnswers(record).map(({ event, opening, questions }) => ({
    event: event.id,
    label: event.label,
    opening: opening.map(({ id }) => id),
    questions: questions.map(({ question, anyone, parties }) => ({
      question: question.id,
      text: question.text,
      anyone: anyone.map(answer),
      parties: parties.map(({ party, first, sinceQuestion, sinceEvent, otherwise }) => ({
        party,
        first: first.map(answer),
        ...(sinceQuestion && { daysAfterFirstOnQuestion: inData(sinceQuestion) }),
        ...(sinceEvent && { daysAfterFirstOnEvent: inData(sinceEvent) }),
        otherwise: otherwise.map(({ id }) => id),
      })),
    })),
  }))
}

function inData(gap: Gap): unknown {
  const { least, most, isFirst, isDoubtful } = gap
  return { least, ...(most !== undefined && { most }), isFirst, isDoubtful, words: gapInWords(gap) }
}

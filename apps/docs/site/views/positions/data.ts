import { type Dataset, describe, saidOn } from '@dprk-ru/data'
import { aroundOf } from './Around.js'
import { matrixOf } from './matrix.js'

/** What the page of a state shows, as rows that need no page. */
export function positionsAsData(record: Dataset, state: string): unknown {
  const { occasions, rows, shifts } = matrixOf(record, state)
  const { silences, revisions, replies } = aroundOf(record, state)
  return {
    state,
    occasions: occasions.map(({ key, event, said }) => ({ key, event: event?.id, said })),
    questions: rows.map(({ question, cells }) => ({
      question,
      occasions: [...cells].map(([occasion, utterances]) => ({
        occasion,
        utterances: utterances.map(({ answers }) =>
          answers.map(({ claim, holding, renderings }) => ({
            claim,
            said: saidOn(record, claim),
            holding,
            renderings,
            sentence: describe(record, claim),
          })),
        ),
      })),
    })),
    shifts: shifts.map(({ question, from, to }) => ({ question: question.id, from: from.id, to: to.id })),
    silences: silences.map(({ claim, act, laterAnswers }) => ({
      claim: claim.id,
      act,
      laterAnswers: laterAnswers.map(({ id }) => id),
    })),
    revisions: revisions.map(({ from, to, basis }) => ({ from: from.id, to: to.id, basis })),
    replies: replies.map(({ to, reply }) => ({
      claim: reply.claim.id,
      to: to.id,
      assertedBy: reply.link.assertedBy,
    })),
  }
}

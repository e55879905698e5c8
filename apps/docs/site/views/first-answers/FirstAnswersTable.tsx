import { type Dataset, type FirstAnswer, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { answerInWords } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'
import { capitalised, count } from '../../words/counts.js'
import { doubtAbout, type EventAnswers, othersFirst, type PartyRow, type QuestionAnswers } from './events.js'
import { Otherwise, QuestionLink } from './FirstAnswersFigure.js'
import { gapInWords } from './gap.js'

interface Row {
  readonly event: EventAnswers['event']
  readonly answers: QuestionAnswers
  /** Nothing where somebody else than a party answered first. */
  readonly party: PartyRow | undefined
  /** Nothing where the party gave no answer. */
  readonly first: FirstAnswer | undefined
}

/** The same as the figures, a row for each first answer and for each party without one. */
export function FirstAnswersTable({
  record,
  events,
}: {
  readonly record: Dataset
  readonly events: readonly EventAnswers[]
}): ReactNode {
  const rows = events.flatMap(({ event, questions }) =>
    questions.flatMap((answers) => rowsOf(event, answers)),
  )
  return (
    <details className="as-table" open={rows.length <= 12}>
      <summary>The same as a table: {count(rows.length, 'row')}</summary>
      <div className="table-box">
        <table>
          <caption>
            First answers of yes or no by question and party; days are counted between dates of saying
          </caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Question</th>
              <th scope="col">Party</th>
              <th scope="col">Who</th>
              <th scope="col">Answer</th>
              <th scope="col">When</th>
              <th scope="col">Days after the first yes or no to the question</th>
              <th scope="col">Days after the first yes or no about the event</th>
              <th scope="col">A document says: the first time</th>
              <th scope="col">Carried by</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FirstAnswerRow
                key={`${row.answers.question.id} ${row.party?.party} ${row.first?.claim.id}`}
                record={record}
                row={row}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function FirstAnswerRow({ record, row }: { readonly record: Dataset; readonly row: Row }): ReactNode {
  const { event, answers, party, first } = row
  const start = (
    <>
      <td>{event.label}</td>
      <td>
        <QuestionLink record={record} question={answers.question} />
      </td>
      <td>{party ? capitalised(nameOf(record, party.party)) : 'no party'}</td>
    </>
  )
  if (first === undefined) {
    return (
      <tr>
        {start}
        <td colSpan={7}>
          No answer by this party in this record.
          {party && party.otherwise.length > 0 && <Otherwise record={record} claims={party.otherwise} />}
        </td>
      </tr>
    )
  }
  const { claim, flagged } = first
  const doubt = doubtAbout(record, first)
  return (
    <tr data-claim-id={claim.id}>
      {start}
      <th scope="row">
        <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
      </th>
      <td>
        {answerInWords(record, claim)}
        {doubt !== undefined && `, ${doubt}`}
      </td>
      <td>{whenSaid(record, claim)}</td>
      <td>{party?.sinceQuestion && gapInWords(party.sinceQuestion)}</td>
      <td>{party?.sinceEvent && gapInWords(party.sinceEvent)}</td>
      <td>{flagged && 'yes'}</td>
      <td>{carriedBy(record, claim)}</td>
    </tr>
  )
}

function rowsOf(event: EventAnswers['event'], answers: QuestionAnswers): readonly Row[] {
  const row = (party: PartyRow | undefined) => (first: FirstAnswer | undefined) => ({
    event,
    answers,
    party,
    first,
  })
  return [
    ...othersFirst(answers).map(row(undefined)),
    ...answers.parties.flatMap((party) =>
      party.first.length === 0 ? [row(party)(undefined)] : party.first.map(row(party)),
    ),
  ]
}

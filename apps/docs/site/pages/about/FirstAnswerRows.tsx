import { type Dataset, type FirstAnswer, get, type PartyAnswer } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref, href, pageOf } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { grouped } from '../../grouped.js'
import { TableBox } from '../../parts/TableBox.js'
import { sideClass } from '../../sides.js'
import { answerInWords, answerKind } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'

interface FirstAnswerRowsProps {
  readonly record: Dataset
  readonly answers: readonly PartyAnswer[]
}

/** For each question of fact that a party answered, the first answer of each party. */
export function FirstAnswerRows({ record, answers }: FirstAnswerRowsProps): ReactNode {
  const parties = [...new Set(answers.map(({ party }) => party))]
  const rows = [...grouped(answers, ({ question }) => question).entries()]
  const answered = rows.filter(([, cells]) => cells.some(({ first }) => first.length > 0))
  if (rows.length === 0) return null
  return (
    <section>
      <h2>First answers by the parties</h2>
      <p>
        The first yes or no of each party in this record, where what is asked is said to be so and not planned
        or expected. Where dates are uncertain, every answer that may have been the first stands here.{' '}
        <a href={href('/first-answers/')}>First answers, beside the first claim by anyone</a>
      </p>
      {answered.length === 0 ? (
        <p>No document in this record carries an answer by a party to a question of fact about it.</p>
      ) : (
        <TableBox label="First answers by the parties">
          <table className="first-answer-rows">
            <caption>
              Questions of fact that at least one party answered: {answered.length} of {rows.length}
            </caption>
            <thead>
              <tr>
                <th scope="col">Question</th>
                {parties.map((party) => (
                  <th key={party} scope="col">
                    {get(record, 'actors', party).name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answered.map(([question, cells]) => (
                <tr key={question.id}>
                  <th scope="row">
                    <a href={href(pageOf('questions', question.id))}>{question.text.replace(/\.$/, '')}</a>
                  </th>
                  {cells.map(({ party, first }) => (
                    <td key={party}>
                      {first.length === 0 ? (
                        <span className="quiet">no answer in this record</span>
                      ) : (
                        first.map((one) => <OneAnswer key={one.claim.id} record={record} answer={one} />)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  )
}

function OneAnswer({
  record,
  answer,
}: {
  readonly record: Dataset
  readonly answer: FirstAnswer
}): ReactNode {
  const { claim, certainty, flagged } = answer
  return (
    <p className={sideClass(record, claim.claimant)} data-claim-id={claim.id}>
      <AnswerGlyph kind={answerKind(claim)} />
      {answerInWords(record, claim)}
      <br />
      <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
      <br />
      <span className="quiet">
        {whenSaid(record, claim)}; {carriedBy(record, claim)}
      </span>
      {certainty === 'possible' && <span className="tag">possibly the first</span>}
      {flagged && <span className="tag">a document calls it the first time</span>}
    </p>
  )
}

import type { Dataset, Question } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { stateOfAnswers } from '../words/questions.js'
import { TableBox } from './TableBox.js'

interface QuestionRowsProps {
  readonly record: Dataset
  readonly questions: readonly Question[]
  /** What these questions have in common. */
  readonly caption: string
}

/** Questions with the state of their answers, a row for each. */
export function QuestionRows({ record, questions, caption }: QuestionRowsProps): ReactNode {
  return (
    <TableBox label={caption}>
      <table className="question-rows">
        <caption>
          {caption}. Answers about plans and possibilities are counted among them; no answer weighs more than
          another.
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answers in this record</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href(pageOf('questions', id))}>{text.replace(/\.$/, '')}</a>
              </th>
              <td>{stateOfAnswers(record, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

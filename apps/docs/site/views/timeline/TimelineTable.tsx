import { type Clock, type Dataset, get, type Moment } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { TableBox } from '../../parts/TableBox.js'
import { sideClass } from '../../sides.js'
import { Answer, answerKind } from '../../words/answers.js'
import { carriedBy, whoSaid } from '../../words/claims.js'
import { count } from '../../words/counts.js'
import { whenIn } from '../../words/days.js'

interface TimelineTableProps {
  readonly record: Dataset
  readonly clock: Clock
  readonly moments: readonly Moment[]
}

/** Every claim of the figure once more, in rows, in the order of time. */
export function TimelineTable({ record, clock, moments }: TimelineTableProps): ReactNode {
  return (
    <details className="as-table timeline-table" open={moments.length <= 12}>
      <summary>The same as a table: {count(moments.length, 'row')}</summary>
      <TableBox label="Claims in the order of time">
        <table>
          <caption>Claims by the latest day on which each was {clock}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">Answer</th>
              <th scope="col">Question</th>
              <th scope="col">Carried by</th>
            </tr>
          </thead>
          <tbody>
            {moments.map(({ claim, latest, certainty }, index) => (
              <tr
                key={claim.id}
                data-claim-id={claim.id}
                // The count in a full day of the figure leads here.
                {...(latest !== moments[index - 1]?.latest && { id: `day-${latest ?? 'none'}` })}
              >
                <td>
                  {whenIn(record, claim, clock)}
                  {certainty === 'possible' && <span className="tag">possibly on other days</span>}
                </td>
                <th scope="row">
                  <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
                </th>
                <td className={sideClass(record, claim.claimant)}>
                  <AnswerGlyph kind={answerKind(claim)} />
                  <Answer record={record} claim={claim} />
                </td>
                <td>{get(record, 'questions', claim.question).text.replace(/\.$/, '')}</td>
                <td>{carriedBy(record, claim)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  )
}

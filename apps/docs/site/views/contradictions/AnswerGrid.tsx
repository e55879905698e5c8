import {
  type Claim,
  claimsOn,
  type Dataset,
  dateInWords,
  type FactQuestion,
  nameOf,
  saidOn,
} from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { SideLegend } from '../../figures/Legend.js'
import { grouped } from '../../grouped.js'
import { TableBox } from '../../parts/TableBox.js'
import { sideClass } from '../../sides.js'
import { answerInWords, answerKind } from '../../words/answers.js'
import { capitalised, count } from '../../words/counts.js'
import { inOrderOfSaying } from './order.js'
import type { Pair } from './pairs.js'

interface AnswerGridProps {
  readonly record: Dataset
  readonly questions: readonly FactQuestion[]
}

/** The questions of fact that were answered both ways, those with the most listed pairs first. */
export function answeredBothWays(record: Dataset, pairs: readonly Pair[]): readonly FactQuestion[] {
  const listed = grouped(pairs, ({ question }) => question.id)
  const questions = record.questions.filter((question): question is FactQuestion => question.kind === 'fact')
  return questions
    .filter(({ id }) => new Set(claimsOn(record, id).flatMap(({ polarity }) => polarity ?? [])).size === 2)
    .toSorted((a, b) => (listed.get(b.id)?.length ?? 0) - (listed.get(a.id)?.length ?? 0))
}

/** Who answered what: a row for each claimant, a column for each question; a table that is also the figure. */
export function AnswerGrid({ record, questions }: AnswerGridProps): ReactNode {
  const order = inOrderOfSaying(record)
  const claims = questions.flatMap(({ id }) => claimsOn(record, id)).toSorted(order)
  const rows = grouped(claims, ({ claimant }) => claimant)
  return (
    <figure className="answer-grid">
      <figcaption>
        <p className="quiet">
          Every answer to {questions.length === 1 ? 'the question' : `the ${questions.length} questions`} of
          fact that this record holds both a yes and a no to. A row is one claimant, in the order of first
          saying. The sign and its word are the answer, the colour is the side of the speaker.
        </p>
        <SideLegend record={record} claimants={claims.map(({ claimant }) => claimant)} />
      </figcaption>
      <TableBox label="Who answered what">
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              {questions.map(({ id, text }) => (
                <th key={id} scope="col">
                  <a href={href(addressOf(record, 'questions', id))}>{text.replace(/\.$/, '')}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody data-marks="">
            {[...rows].map(([claimant, own]) => (
              <tr key={claimant} className={sideClass(record, claimant)}>
                <th scope="row">
                  {claimant === null
                    ? 'No source named'
                    : capitalised(nameOf(record, claimant).replace(/^the /, ''))}
                </th>
                {questions.map(({ id }) => (
                  <td key={id}>
                    {own
                      .filter(({ question }) => question === id)
                      .map((claim) => (
                        <Cell key={claim.id} record={record} claim={claim} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className="quiet">{summary(claims, questions.length)}</p>
    </figure>
  )
}

function Cell({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  const said = saidOn(record, claim)
  return (
    <a className="cell" href={claimHref(record, claim.id)} data-claim-id={claim.id}>
      <span>
        <AnswerGlyph kind={answerKind(claim)} />
        <strong>{answerInWords(record, claim)}</strong>
        {claim.modality !== undefined && claim.modality !== 'actual' && (
          <span className="tag">{claim.modality}</span>
        )}
      </span>
      <span className="quiet">
        said {said === undefined ? 'on a day that is not stated' : dateInWords(said.edtf)}
      </span>
    </a>
  )
}

function summary(claims: readonly Claim[], questions: number): string {
  const answers = [
    claims.filter(({ polarity }) => polarity === 'affirm').length,
    claims.filter(({ polarity }) => polarity === 'deny').length,
  ] as const
  const others = claims.length - answers[0] - answers[1]
  const notOfWhatIs = claims.filter(({ modality = 'actual' }) => modality !== 'actual').length
  return [
    `${count(claims.length, 'answer')} to ${count(questions, 'question')}: ${answers[0]} yes, ${answers[1]} no`,
    others > 0 ? `, ${others} neither` : '',
    notOfWhatIs > 0 ? `; ${notOfWhatIs} of them not about what is so, as marked` : '',
    '. How many say one thing is no measure of whether it is so.',
  ].join('')
}

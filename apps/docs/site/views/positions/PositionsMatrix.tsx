import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../../addresses.js'
import { saidInWords } from '../../words/claims.js'
import { UtteranceEntry } from './AnswerEntry.js'
import type { Matrix, MatrixRow } from './matrix.js'
import { type Occasion, speakersAt } from './occasions.js'

export interface PositionsMatrixProps {
  readonly record: Dataset
  readonly matrix: Matrix
  readonly isEvery: boolean
}

/** Questions down, occasions across: what was said to each at each. */
export function PositionsMatrix({ record, matrix, isEvery }: PositionsMatrixProps): ReactNode {
  const { occasions, rows, claims } = matrix
  const speakers = new Map(occasions.map(({ key }) => [key, speakersAt(record, claims, key)]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard.
    <section className="table-box matrix-box" tabIndex={0} aria-label="Questions by occasions">
      <table className="matrix">
        <caption>
          Questions by occasions and dates, in order of time; where they are many, the table scrolls
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {occasions.map((occasion) => (
              <th key={occasion.key} scope="col">
                <OccasionHead
                  record={record}
                  occasion={occasion}
                  speakers={speakers.get(occasion.key) ?? []}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.question.id} data-marks="">
              <th scope="row">
                <a href={href(addressOf(record, 'questions', row.question.id))}>
                  {row.question.text.replace(/\.$/, '')}
                </a>
              </th>
              {occasions.map(({ key }) => (
                <td key={key} className={isShiftAt(row, key) ? 'after-shift' : undefined}>
                  {row.cells.get(key)?.map((utterance) => (
                    <UtteranceEntry
                      key={utterance.answers[0]?.claim.id}
                      record={record}
                      utterance={utterance}
                      isEvery={isEvery}
                      isSpeakerKnown={speakers.get(key)?.length === 1}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The same by occasion, for narrow screens and for paper: one list after the other, in order of time. */
export function PositionsByOccasion({ record, matrix, isEvery }: PositionsMatrixProps): ReactNode {
  return (
    <ol className="by-occasion">
      {matrix.occasions.map((occasion) => {
        const speakers = speakersAt(record, matrix.claims, occasion.key)
        return (
          <li key={occasion.key}>
            <p className="occasion">
              <OccasionHead record={record} occasion={occasion} speakers={speakers} />
            </p>
            <dl data-marks="">
              {matrix.rows.flatMap(({ question, cells }) => {
                const utterances = cells.get(occasion.key)
                if (utterances === undefined) return []
                return (
                  <div key={question.id}>
                    <dt>
                      <a href={href(addressOf(record, 'questions', question.id))}>
                        {question.text.replace(/\.$/, '')}
                      </a>
                    </dt>
                    {utterances.map((utterance) => (
                      <dd key={utterance.answers[0]?.claim.id}>
                        <UtteranceEntry
                          record={record}
                          utterance={utterance}
                          isEvery={isEvery}
                          isSpeakerKnown={speakers.length === 1}
                        />
                      </dd>
                    ))}
                  </div>
                )
              })}
            </dl>
          </li>
        )
      })}
    </ol>
  )
}

interface OccasionHeadProps {
  readonly record: Dataset
  readonly occasion: Occasion
  readonly speakers: readonly string[]
}

function OccasionHead({ record, occasion, speakers }: OccasionHeadProps): ReactNode {
  const { event } = occasion
  return (
    <>
      {event ? (
        <a href={href(addressOf(record, 'events', event.id))}>{event.label}</a>
      ) : (
        <span>No occasion named</span>
      )}
      <span className="when">{saidInWords(occasion.said)}</span>
      {speakers.length === 1 && <span className="when">{speakers[0]}</span>}
    </>
  )
}

function isShiftAt({ cells }: MatrixRow, key: string): boolean {
  return (cells.get(key) ?? []).some(({ answers }) => answers.some(({ shifts }) => shifts.length > 0))
}

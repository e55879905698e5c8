import {
  type Claim,
  type Dataset,
  positions,
  type Question,
  type Shift,
  select,
  shifts,
  timeline,
} from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { type Occasion, occasionKey, occasionsOf } from './occasions.js'
import { type Utterance, utterancesOf } from './utterances.js'

/** The answers of a state: a row for each question, a column for each occasion. */
export interface Matrix {
  readonly occasions: readonly Occasion[]
  readonly rows: readonly MatrixRow[]
  readonly claims: readonly Claim[]
  readonly shifts: readonly Shift[]
}

export interface MatrixRow {
  readonly question: Question
  /** By the key of the occasion; where nothing was said there is no cell. */
  readonly cells: ReadonlyMap<string, readonly Utterance[]>
}

/** What a state said, by question and occasion; of one question where one is named. */
export function matrixOf(record: Dataset, state: string, question?: string): Matrix {
  const own = select(record, question === undefined ? { state } : { state, question })
  const ordered = timeline(own).map(({ claim }) => claim)
  const turned = shifts(record).filter(
    (shift) => shift.state === state && (question === undefined || shift.question.id === question),
  )
  return {
    occasions: occasionsOf(record, ordered),
    rows: positions(record, state)
      .filter((position) => question === undefined || position.question.id === question)
      .map((position) => ({
        question: position.question,
        cells: new Map(
          [...grouped(position.answers, ({ claim }) => occasionKey(record, claim))].map(([key, answers]) => [
            key,
            utterancesOf(record, answers, turned),
          ]),
        ),
      })),
    claims: ordered,
    shifts: turned,
  }
}

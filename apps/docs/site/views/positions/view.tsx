import { asOf, type Dataset, find, nameOf, positions as positionsOf, type Question } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { AnswerLegend } from '../../figures/AnswerGlyph.js'
import { sideClass } from '../../sides.js'
import { aDay, aText, oneOf } from '../../state/fields.js'
import { answerKind } from '../../words/answers.js'
import { count } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { AsOfControl, asOfInWords } from '../AsOfControl.js'
import { Unread } from '../Unread.js'
import { type ViewProps, view } from '../view.js'
import { AroundLists, aroundOf } from './Around.js'
import { matrixOf } from './matrix.js'
import { PositionsByOccasion, PositionsMatrix } from './PositionsMatrix.js'
import { type Holding, holdingNames, holdings } from './utterances.js'

/** A table of more columns than these is nothing to be read, and hardly anything to be loaded. */
const mostColumns = 24

interface PositionsState {
  /** The id of a question, or empty for all. */
  readonly question: string
  readonly renderings: 'every' | 'first'
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const positions = view<PositionsState>({
  fields: {
    question: aText(),
    renderings: oneOf(['every', 'first'], 'every'),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: PositionsBody,
})

function PositionsBody({ record, of, state, change }: ViewProps<PositionsState>): ReactNode {
  const asked = questionsOf(record, of)
  const isKnown = asked.some(({ id }) => id === state.question)
  const question = isKnown ? state.question : undefined
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const matrix = matrixOf(then, of, question)
  const name = nameOf(record, of)
  const isEvery = state.renderings === 'every'
  return (
    <div className={`positions ${sideClass(record, of)}`}>
      {state.question !== '' && !isKnown && (
        <Unread unreadable={[{ key: 'question', words: state.question }]} />
      )}
      <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
        <label>
          Question
          <select value={question ?? ''} onChange={({ target }) => change({ question: target.value })}>
            <option value="">every question</option>
            {asked.map(({ id, text }) => (
              <option key={id} value={id}>
                {text.replace(/\.$/, '')}
              </option>
            ))}
          </select>
        </label>
        <label>
          Renderings of one utterance
          <select
            value={state.renderings}
            onChange={({ target }) => change({ renderings: target.value as PositionsState['renderings'] })}
          >
            <option value="every">every one, side by side</option>
            <option value="first">of each claim the first</option>
          </select>
        </label>
        <AsOfControl day={state.asof} clock={state.clock} change={change} />
      </form>
      <p className="status" role="status">
        {count(matrix.claims.length, 'claim')} on {count(matrix.rows.length, 'question')}, at{' '}
        {count(matrix.occasions.length, 'occasion or date', 'occasions or dates')}
        {asOfInWords(state.asof, state.clock)}.{' '}
        {matrix.claims.length > 0 && `They stand in ${restsOn(then, matrix.claims)}.`}
      </p>
      {matrix.claims.length === 0 ? (
        <Nothing name={name} state={state} isNarrowed={question !== undefined} />
      ) : (
        <>
          <figure>
            <figcaption>
              <p className="quiet">
                A row is a question, a column an occasion, in order of time; a cell holds the answer and,
                where a document quotes any, the first words said. An empty cell says that no document of this
                record has the question put or answered there: not asked is not silence.
              </p>
              <HoldingLegend />
              <AnswerLegend kinds={matrix.claims.map(answerKind)} />
            </figcaption>
            {matrix.occasions.length <= mostColumns ? (
              <PositionsMatrix record={then} matrix={matrix} isEvery={isEvery} />
            ) : (
              <p>
                {matrix.occasions.length} occasions and dates are more than a table has room for: they follow
                one after the other. With one question chosen, the table has fewer.
              </p>
            )}
            <PositionsByOccasion record={then} matrix={matrix} isEvery={isEvery} />
          </figure>
          <p>
            {matrix.shifts.length === 0
              ? `No shift is computed here: in this record ${name} gave no answer of which an opposed one, certainly later, follows on the same question. Other differences of wording are none.`
              : `${count(matrix.shifts.length, 'shift')}: an answer, then an opposed one, certainly later, on the same question. Where it stands, a heavy rule is drawn before the later one.`}
          </p>
        </>
      )}
      <AroundLists record={then} around={aroundOf(then, of, question)} name={name} />
    </div>
  )
}

interface NothingProps {
  readonly name: string
  readonly state: PositionsState
  readonly isNarrowed: boolean
}

function Nothing({ name, state, isNarrowed }: NothingProps): ReactNode {
  return (
    <p>
      No document in this record has {name} answering {isNarrowed ? 'this question' : 'a question'}, or asked
      one{asOfInWords(state.asof, state.clock)}. Not asked in these documents is not silence
      {(isNarrowed || state.asof !== '') && '; every question and every day together may show more'}.
    </p>
  )
}

/** What the border of a cell means. */
function HoldingLegend(): ReactNode {
  return (
    <ul className="legend" aria-label="Borders">
      {holdings.map((holding: Holding) => (
        <li key={holding}>
          <span className={`swatch entry ${holding}`} />
          {holdingNames[holding]}
        </li>
      ))}
    </ul>
  )
}

/** Every question that the state answered or was asked in the whole record, whatever the day. */
function questionsOf(record: Dataset, state: string): readonly Question[] {
  return find(record, 'actors', state) ? positionsOf(record, state).map(({ question }) => question) : []
}

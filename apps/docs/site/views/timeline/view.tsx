import { asOf, type Clock, type Dataset, type Moment, select, timeline as timelineIn } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { aDay, oneOf } from '../../state/fields.js'
import { count } from '../../words/counts.js'
import { plainDate } from '../../words/days.js'
import { asOfInWords } from '../AsOfControl.js'
import { type ViewProps, view } from '../view.js'
import { type LaneKind, laneKinds } from './lanes.js'
import { timelineOf } from './panels.js'
import { summaryOf } from './summary.js'
import { TimelineFigure } from './Timeline.js'
import { TimelineControls } from './TimelineControls.js'
import { TimelineTable } from './TimelineTable.js'

export interface TimelineState {
  readonly lane: LaneKind
  /** The clock of the axis, of the days chosen and of the looking back. */
  readonly clock: Clock
  readonly from: string
  readonly to: string
  readonly asof: string
}

export const timeline = view<TimelineState>({
  fields: {
    lane: oneOf(laneKinds, 'state'),
    clock: oneOf(['said', 'published'], 'said'),
    from: aDay(),
    to: aDay(),
    asof: aDay(),
  },
  Body: TimelineBody,
})

function TimelineBody({ record, state, change }: ViewProps<TimelineState>): ReactNode {
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const moments = momentsIn(then, state)
  const parts = timelineOf(then, moments, state.clock, state.lane)
  return (
    <>
      <TimelineControls state={state} change={change} />
      <p className="status" role="status">
        {statusOf(state, moments)}
      </p>
      {moments.every(({ certainty }) => certainty === 'possible') && (
        <p>{emptyInWords(then, state, moments)}</p>
      )}
      {moments.length > 0 && (
        // The search finds a claim on the page of its question.
        <div data-pagefind-ignore="">
          <TimelineFigure
            record={then}
            clock={state.clock}
            timeline={parts}
            moments={moments}
            isWhole={state.from === '' && state.to === '' && state.asof === ''}
          />
          <div className="summary">
            {summaryOf(then, moments).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <TimelineTable record={then} clock={state.clock} moments={moments} />
        </div>
      )}
    </>
  )
}

/** The claims of the days chosen, those that may lie outside among them; all of them where none were chosen. */
export function momentsIn(record: Dataset, { clock, from, to }: TimelineState): readonly Moment[] {
  if (from !== '' && to !== '' && from > to) return []
  const range = { ...(from !== '' && { from }), ...(to !== '' && { to }) }
  const chosen = from === '' && to === '' ? record : select(record, { [clock]: range })
  return timelineIn(chosen, { clock })
}

function statusOf(state: TimelineState, moments: readonly Moment[]): string {
  const possible = moments.filter(({ certainty }) => certainty === 'possible').length
  const certain = moments.length - possible
  const where = `${rangeInWords(state)}${asOfInWords(state.asof, state.clock)}`
  if (possible === 0) return `${count(moments.length, 'claim')}${where}.`
  return `${count(certain, 'claim')}${where}, for certain; ${possible} more possibly: their dates also allow other days.`
}

function rangeInWords({ clock, from, to }: TimelineState): string {
  if (from === '' && to === '') return ''
  const parts = [from && ` from ${plainDate(from)}`, to && ` to ${plainDate(to)}`]
  return `, ${clock}${parts.join('')}`
}

function emptyInWords(record: Dataset, { from, to }: TimelineState, moments: readonly Moment[]): string {
  if (record.claims.length === 0) return 'No document in this record carries a claim by this day.'
  if (from !== '' && to !== '' && from > to) {
    return `The days chosen end, ${plainDate(to)}, before they begin, ${plainDate(from)}.`
  }
  const may = moments.length === 0 ? 'undated' : 'undated or of uncertain date, which may fall into it'
  return `No claim dated in this range; ${moments.length} ${may}. That no document of this record dates one here does not mean that nobody spoke.`
}

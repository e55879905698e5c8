import type { Clock } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { aDay, oneOf } from '../../state/fields.js'
import { plainDate } from '../../words/days.js'
import { type ViewProps, view } from '../view.js'
import { DayControls } from './DayControls.js'
import { HeldLists } from './HeldLists.js'
import { heldBy, knownDays, type Standing, standingOf } from './held.js'
import { heldInWords } from './words.js'

interface AsOfState {
  /** Empty for the last day on which something became known. */
  readonly d: string
  readonly clock: Clock
}

export const asOfADay = view<AsOfState>({
  fields: { d: aDay(), clock: oneOf(['said', 'published'], 'said') },
  Body: AsOfBody,
})

function AsOfBody({ record, state, change }: ViewProps<AsOfState>): ReactNode {
  const known = knownDays(record, state.clock)
  const standing = standingOf(state.d, known)
  if (standing === undefined) return <p>No document in this record carries a claim.</p>
  const held = heldBy(record, standing.day, state.clock)
  return (
    <div className="as-of">
      <DayControls
        known={known}
        standing={standing}
        clock={state.clock}
        certain={held.certain.length}
        change={change}
      />
      <p className="sentence" role="status">
        {placeInWords(state.d, standing, known[0]?.day ?? '')}
        {heldInWords(held)}
      </p>
      <HeldLists record={record} held={held} />
    </div>
  )
}

function placeInWords(asked: string, { day, index, isAfterLast }: Standing, first: string): string {
  if (isAfterLast) {
    return `${plainDate(asked)} is after the last day on which something became known, ${plainDate(day)}, which is shown. `
  }
  return index < 0
    ? `${plainDate(day)} is before the first day on which something became known for certain, ${plainDate(first)}. `
    : ''
}

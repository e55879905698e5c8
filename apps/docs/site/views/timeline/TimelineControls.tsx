import type { Clock } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import type { LaneKind } from './lanes.js'
import type { TimelineState } from './view.js'

interface TimelineControlsProps {
  readonly state: TimelineState
  readonly change: (part: Partial<TimelineState>) => void
}

export function TimelineControls({ state, change }: TimelineControlsProps): ReactNode {
  return (
    <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
      <label>
        Lanes by
        <select value={state.lane} onChange={({ target }) => change({ lane: target.value as LaneKind })}>
          <option value="state">who speaks</option>
          <option value="topic">topic of the question</option>
          <option value="event">event asked about</option>
        </select>
      </label>
      <label>
        Dates are when it was
        <select value={state.clock} onChange={({ target }) => change({ clock: target.value as Clock })}>
          <option value="said">said</option>
          <option value="published">published</option>
        </select>
      </label>
      <label>
        From
        <input type="date" value={state.from} onChange={({ target }) => change({ from: target.value })} />
      </label>
      <label>
        To
        <input type="date" value={state.to} onChange={({ target }) => change({ to: target.value })} />
      </label>
      <label>
        As of
        <input type="date" value={state.asof} onChange={({ target }) => change({ asof: target.value })} />
      </label>
    </form>
  )
}

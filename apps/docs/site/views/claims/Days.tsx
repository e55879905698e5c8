import type { ReactNode } from 'react'
import { AsOfControl } from '../AsOfControl.js'
import { type Axis, axes, type ClaimsState } from './state.js'

interface DaysProps {
  readonly state: ClaimsState
  readonly change: (part: Partial<ClaimsState>) => void
}

const axisWords: Readonly<Record<Axis, string>> = {
  said: 'they were said',
  published: 'they could first be read',
  about: 'they are about',
}

/** Two days on one of the clocks, and the day as of which the record is read. */
export function Days({ state, change }: DaysProps): ReactNode {
  return (
    <div className="days">
      <fieldset>
        <legend>Between two days</legend>
        <label>
          <span>By when</span>
          <select value={state.axis} onChange={({ target }) => change({ axis: target.value as Axis })}>
            {axes.map((axis) => (
              <option key={axis} value={axis}>
                {axisWords[axis]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>From</span>
          <input type="date" value={state.from} onChange={({ target }) => change({ from: target.value })} />
        </label>
        <label>
          <span>To</span>
          <input type="date" value={state.to} onChange={({ target }) => change({ to: target.value })} />
        </label>
      </fieldset>
      <AsOfControl day={state.asof} clock={state.clock} change={change} />
    </div>
  )
}

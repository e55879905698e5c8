import { type Clock, isDay } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { At } from '../../figures/At.js'
import { count } from '../../words/counts.js'
import { plainDate } from '../../words/days.js'
import type { KnownDay, Standing } from './held.js'
import { clockWords } from './words.js'

interface DayControlsProps {
  readonly known: readonly KnownDay[]
  readonly standing: Standing
  readonly clock: Clock
  readonly certain: number
  readonly change: (part: { readonly d?: string; readonly clock?: Clock }) => void
}

const clocks: readonly Clock[] = ['said', 'published']

/** The slider steps from one day on which something became known to the next; the field takes any day. */
export function DayControls({ known, standing, clock, certain, change }: DayControlsProps): ReactNode {
  const { day, index, earlier, later } = standing
  return (
    <form className="controls day-controls needs-script" onSubmit={(event) => event.preventDefault()}>
      <div className="slider">
        <NewClaims known={known} index={index} />
        <label className="visually-hidden" htmlFor="day-slider">
          Days on which something became known
        </label>
        <input
          id="day-slider"
          type="range"
          min="0"
          max={known.length - 1}
          step="1"
          value={Math.max(0, index)}
          aria-valuetext={`${plainDate(day)}: ${count(certain, 'claim')} for certain`}
          onChange={({ target }) => change({ d: known[Number(target.value)]?.day ?? '' })}
        />
      </div>
      {/* A button that has no more days keeps the focus, so that the keyboard is not thrown to the top. */}
      <div className="steps">
        <button
          type="button"
          aria-disabled={earlier === undefined}
          onClick={() => earlier !== undefined && change({ d: earlier })}
        >
          Earlier
        </button>
        <label>
          <span className="visually-hidden">Day</span>
          <input
            type="date"
            value={day}
            onChange={({ target }) => isDay(target.value) && change({ d: target.value })}
          />
        </label>
        <button
          type="button"
          aria-disabled={later === undefined}
          onClick={() => later !== undefined && change({ d: later })}
        >
          Later
        </button>
      </div>
      <fieldset>
        <legend>Clock</legend>
        {clocks.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="clock"
              value={one}
              checked={clock === one}
              onChange={() => change({ clock: one })}
            />
            <span>
              <strong>{one}</strong>: {clockWords[one]}
            </span>
          </label>
        ))}
      </fieldset>
    </form>
  )
}

/** A bar for every step of the slider: how many claims become certain on that day. */
function NewClaims({
  known,
  index,
}: Pick<DayControlsProps, 'known'> & { readonly index: number }): ReactNode {
  const most = Math.max(...known.map(({ claims }) => claims))
  return (
    <svg className="new-claims" width="100%" height="60" aria-hidden="true">
      {known.map(({ day, claims }, step) => {
        const height = (claims / most) * 42
        return (
          <At key={day} share={known.length === 1 ? 0.5 : step / (known.length - 1)}>
            <rect
              x="-4"
              width="8"
              y={59 - height}
              height={height}
              className={step <= index ? 'reached' : 'not-reached'}
            />
            <text y={54 - height} textAnchor="middle">
              {claims}
            </text>
          </At>
        )
      })}
    </svg>
  )
}

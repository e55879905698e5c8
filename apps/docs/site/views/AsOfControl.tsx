import { type Clock, dateInWords } from '@dprk-ru/data'
import type { ReactNode } from 'react'

interface AsOfControlProps {
  /** A day, or empty for all that the record holds. */
  readonly day: string
  readonly clock: Clock
  readonly change: (part: { readonly asof?: string; readonly clock?: Clock }) => void
}

/** Narrows a view to what had been said, or published, by a day. */
export function AsOfControl({ day, clock, change }: AsOfControlProps): ReactNode {
  return (
    <fieldset>
      <legend>As of a day</legend>
      <div className="choices">
        <label>
          <span className="visually-hidden">Day</span>
          <input type="date" value={day} onChange={({ target }) => change({ asof: target.value })} />
        </label>
        <label>
          by what was
          <select value={clock} onChange={({ target }) => change({ clock: target.value as Clock })}>
            <option value="said">said</option>
            <option value="published">published</option>
          </select>
        </label>
      </div>
    </fieldset>
  )
}

/** ", said by 31 October 2024"; nothing where the view is of the whole record. */
export function asOfInWords(day: string, clock: Clock): string {
  return day === '' ? '' : `, ${clock} by ${dateInWords(day).replace(/^on /, '')}`
}

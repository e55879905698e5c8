import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { SideLegend } from '../../figures/Legend.js'
import { capitalised, count } from '../../words/counts.js'
import { type PlaceRow, soleSide, speakersOf } from './places.js'

interface MapKeyProps {
  readonly record: Dataset
  readonly rows: readonly PlaceRow[]
  /** How many claims name no place at all. */
  readonly nowhere: number
}

/** What the marks mean, and how many claims have none. */
export function MapKey({ record, rows, nowhere }: MapKeyProps): ReactNode {
  const undrawn = rows.filter(({ drawing }) => drawing === undefined).flatMap(({ claims }) => claims).length
  const coloured = rows.filter((row) => row.drawing && soleSide(record, row)?.className.includes('hue'))
  return (
    <div className="map-key">
      <ul className="legend" aria-label="Marks">
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" className="filled" />
          </svg>
          city, town or site: a point
        </li>
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" className="region" />
          </svg>
          region or district: somewhere in it
        </li>
        <li>
          <svg width="24" height="20" aria-hidden="true">
            <rect x="1" y="1" width="22" height="18" rx="9" className="pill" />
          </svg>
          beside a name: how many claims
        </li>
        <li>a state: on its name, no more precise</li>
      </ul>
      {coloured.length > 0 && (
        <>
          <p>A mark has a colour where one side alone speaks about the place:</p>
          <SideLegend record={record} claimants={coloured.flatMap(speakersOf)} />
        </>
      )}
      <p>
        {capitalised(count(nowhere + undrawn, 'claim'))} {nowhere + undrawn === 1 ? 'names' : 'name'} no place
        that can be drawn
        {undrawn > 0 && `; ${undrawn} of them a place in words, or one without a point`}.
      </p>
      <p>
        A claim counts at the place of its question or of the question’s event, not at the wider places around
        it.
      </p>
    </div>
  )
}

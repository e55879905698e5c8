import type { Clock, Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { percent } from '../../figures/At.js'
import { count, listed } from '../../words/counts.js'
import { dayAndMonth, plainDate } from '../../words/days.js'
import { DayList } from './DayList.js'
import { LaneStrip, shareOf } from './LaneStrip.js'
import type { Panel } from './panels.js'

interface MonthPanelProps {
  readonly record: Dataset
  readonly clock: Clock
  readonly panel: Panel
  /** The lanes that hold no claim in this month, and one in another. */
  readonly without: readonly string[]
  readonly isWhole: boolean
}

/** A month with claims, drawn twice: lanes side to side where there is room, else a list of its days. */
export function MonthPanel({ record, clock, panel, without, isWhole }: MonthPanelProps): ReactNode {
  const { month, days, lanes, moments } = panel
  const held = new Set(moments.flatMap(({ latest }) => latest ?? []))
  return (
    <section className="month" aria-labelledby={`month-${month}`}>
      <header>
        <h3 id={`month-${month}`}>{plainDate(month)}</h3>
        <p className="quiet">
          {count(moments.length, 'claim')} on {count(held.size, 'day')}
        </p>
      </header>
      <div className="lanes">
        <svg className="bands" aria-hidden="true">
          {days.map((day, index) => (
            <rect
              key={day}
              x={percent(index / days.length)}
              width={percent(1 / days.length)}
              height="100%"
              className={held.has(day) ? 'band held' : 'band'}
            />
          ))}
        </svg>
        <div className="lane axis">
          <p className="quiet">day of the month</p>
          <svg className="strip" width="100%" height="24" aria-hidden="true">
            {days.map((day) => (
              <text
                key={day}
                x={percent(shareOf(day, days))}
                y="17"
                textAnchor="middle"
                className={held.has(day) ? 'day held' : 'day'}
              >
                {days.length > 10 ? Number(day.slice(8)) : dayAndMonth(day)}
              </text>
            ))}
          </svg>
        </div>
        {lanes.map(({ lane, clusters }) => {
          const id = `lane-${month}-${lane.id}`
          const claims = clusters.flatMap((cluster) => cluster.moments)
          return (
            <div key={lane.id} className={`lane ${lane.className}`}>
              <h4 id={id}>
                {lane.title} <span className="quiet">{claims.length}</span>
              </h4>
              <LaneStrip {...{ record, clock, lane, clusters, days }} labelledBy={id} />
            </div>
          )
        })}
      </div>
      <DayList record={record} clock={clock} panel={panel} />
      {without.length > 0 && (
        <p className="without quiet">
          Without a claim {isWhole ? 'dated' : 'shown'} in {plainDate(month)}: {listed(without)}.
        </p>
      )}
    </section>
  )
}

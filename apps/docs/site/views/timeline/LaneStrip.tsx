import type { Clock, Dataset, Day } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { percent } from '../../figures/At.js'
import { ClaimMark } from '../../figures/ClaimMark.js'
import { Whisker } from '../../figures/Whisker.js'
import { plainDate } from '../../words/days.js'
import { labelOf } from './label.js'
import type { LaneClusters } from './panels.js'
import { type Stacked, slot, stack } from './rows.js'

interface LaneStripProps extends LaneClusters {
  readonly record: Dataset
  readonly clock: Clock
  readonly days: readonly Day[]
  readonly labelledBy: string
}

/** One lane of a month: marks on the latest day that a date allows, whiskers to the earliest. */
export function LaneStrip(props: LaneStripProps): ReactNode {
  const { clusters, days, lane, labelledBy } = props
  const stacked = stack(clusters, days)
  const rows = Math.max(...stacked.map(({ row, rows }) => row + rows))
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML is a group within a drawing
    <svg
      className={`strip ${lane.className}`}
      role="group"
      aria-labelledby={labelledBy}
      width="100%"
      height={rows * slot}
      data-marks=""
    >
      {stacked.map((one) => (
        <ClusterMarks key={`${one.cluster.earliest} ${one.cluster.latest} ${one.row}`} {...props} {...one} />
      ))}
    </svg>
  )
}

function ClusterMarks({
  record,
  clock,
  days,
  lane,
  cluster,
  row,
  rows,
  columns,
  drawn,
}: LaneStripProps & Stacked) {
  const { earliest, latest = '', isExtent, moments } = cluster
  const at = (day: Day) => shareOf(day, days)
  const middle = (row + rows / 2) * slot
  const rest = moments.length - drawn
  const wide = Math.min(columns, drawn + Math.sign(rest))
  // All marks behind a bracket share the whisker that ends at it.
  const isUnsure = earliest !== latest && !isExtent
  const left = (wide / 2) * slot
  const top = row * slot + 6
  const place = (index: number) => ({
    x: ((index % columns) - (wide - 1) / 2) * slot,
    y: (row + Math.floor(index / columns) + 0.5) * slot,
  })
  return (
    <>
      {isExtent && earliest !== undefined && (
        <line x1={percent(at(earliest))} x2={percent(at(latest))} y1={middle} y2={middle} className="bar" />
      )}
      <Whisker bounds={{ earliest, latest }} at={at} middle={middle} />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it moves its links to their day and is nothing by itself */}
      <svg x={percent(at(latest))} overflow="visible">
        {isUnsure && rows > 1 && (
          <rect x={-left} y={row * slot} width={2 * left} height={rows * slot} className="ground" />
        )}
        {isUnsure && rows > 1 && (
          <path className="whisker" d={`M${4 - left} ${top}H${-left}V${top + rows * slot - 12}h4`} />
        )}
        {moments.slice(0, drawn).map((moment, index) => {
          const { x, y } = place(index)
          const label = labelOf(record, moment, clock)
          return (
            <a
              key={moment.claim.id}
              className="mark"
              href={claimHref(record, moment.claim.id)}
              data-claim-id={moment.claim.id}
              aria-label={label}
            >
              <title>{label}</title>
              <g transform={`translate(${x} ${y})`}>
                <rect x={-slot / 2} y={-slot / 2} width={slot} height={slot} className="ground" />
                <ClaimMark record={record} claim={moment.claim} />
              </g>
            </a>
          )
        })}
        {rest > 0 && (
          <a
            className="mark more"
            href={`#day-${latest}`}
            aria-label={`${rest} more, ${lane.title}, ${plainDate(latest)}: all of the day in the table`}
          >
            <g transform={`translate(${place(drawn).x} ${place(drawn).y})`}>
              <rect x={-slot / 2} y={-slot / 2} width={slot} height={slot} className="ground" />
              <text textAnchor="middle" y="4">
                +{rest}
              </text>
            </g>
          </a>
        )}
      </svg>
      {earliest !== undefined && earliest < (days[0] ?? '') && (
        <path className="from-before stroke" d={`M7 ${middle - 5}L2 ${middle}l5 5`} />
      )}
    </>
  )
}

/** The middle of a day on the axis; what lies before it stands at its edge. */
export function shareOf(day: Day, days: readonly Day[]): number {
  const index = days.indexOf(day)
  return index < 0 ? 0 : (index + 0.5) / days.length
}

import type { Clock, Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { ClaimMark } from '../../figures/ClaimMark.js'
import { grouped } from '../../grouped.js'
import { dayAndMonth } from '../../words/days.js'
import { daysInWords } from './days-in-words.js'
import { labelOf } from './label.js'
import type { Lane } from './lanes.js'
import type { Cluster, LaneClusters, Panel } from './panels.js'

interface DayListProps {
  readonly record: Dataset
  readonly clock: Clock
  readonly panel: Panel
}

/** A month from top to bottom, for narrow screens and paper: the days with claims, and who spoke on each. */
export function DayList({ record, clock, panel }: DayListProps): ReactNode {
  const pairs = panel.lanes.flatMap(({ lane, clusters }) => clusters.map((cluster) => ({ lane, cluster })))
  const days = grouped(
    pairs.toSorted((a, b) => ((a.cluster.latest ?? '') < (b.cluster.latest ?? '') ? -1 : 1)),
    ({ cluster }) => cluster.latest ?? '',
  )
  return (
    <ol className="day-list">
      {[...days].map(([day, held]) => (
        <li key={day}>
          <h4>{dayAndMonth(day)}</h4>
          <ul>
            {held.map(({ lane, cluster }) => (
              <ClusterRow
                key={`${lane.id} ${cluster.earliest} ${cluster.isExtent}`}
                {...{ record, clock, lane, cluster }}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

interface ClusterRowProps extends Omit<DayListProps, 'panel'> {
  readonly lane: Lane
  readonly cluster: Cluster
}

function ClusterRow({ record, clock, lane, cluster }: ClusterRowProps): ReactNode {
  const unsure = daysInWords(cluster)
  return (
    <li className={`cluster-row ${lane.className}`}>
      <p>
        <span className="who">{lane.title}</span>
        {unsure !== undefined && (
          <span className="when">
            {' '}
            {clock} {unsure}
          </span>
        )}
      </p>
      <div className="marks" data-marks="">
        {cluster.moments.map((moment) => {
          const label = labelOf(record, moment, clock)
          return (
            <a
              key={moment.claim.id}
              href={claimHref(record, moment.claim.id)}
              data-claim-id={moment.claim.id}
              title={label}
            >
              <span className="visually-hidden">{label}</span>
              <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
                <ClaimMark record={record} claim={moment.claim} />
              </svg>
            </a>
          )
        })}
      </div>
    </li>
  )
}

/** What has no last day stands in a strip, lane by lane: no axis has a place for it. */
export function UndatedStrip({
  record,
  clock,
  lanes,
}: Omit<DayListProps, 'panel'> & { readonly lanes: readonly LaneClusters[] }): ReactNode {
  return (
    <ul className="undated-lanes">
      {lanes.flatMap(({ lane, clusters }) =>
        clusters.map((cluster) => (
          <ClusterRow key={`${lane.id} ${cluster.earliest}`} {...{ record, clock, lane, cluster }} />
        )),
      )}
    </ul>
  )
}

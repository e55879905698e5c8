import { type Clock, type Dataset, type Day, type Moment, mayOverlap, parseDate, saidOn } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { hasLastDay } from '../../words/days.js'
import { byLane, type Lane, type LaneKind } from './lanes.js'

/** Claims of one lane with the same days: they share a whisker, and stand side by side. */
export interface Cluster {
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
  /** Said over all of these days, and not on one of them. */
  readonly isExtent: boolean
  readonly moments: readonly Moment[]
}

export interface LaneClusters {
  readonly lane: Lane
  readonly clusters: readonly Cluster[]
}

/** A month with claims. Its axis is its own: equal steps for the days from the first claim to the last. */
export interface Panel {
  readonly month: string
  readonly days: readonly Day[]
  readonly lanes: readonly LaneClusters[]
  readonly moments: readonly Moment[]
}

export interface Timeline {
  readonly panels: readonly Panel[]
  /** What has no last day: no place on an axis, and a strip of its own. */
  readonly undated: readonly LaneClusters[]
  readonly dated: readonly Moment[]
}

/** Puts every claim in the month of its latest day, where a date sets one, and the others in a strip. */
export function timelineOf(
  record: Dataset,
  moments: readonly Moment[],
  clock: Clock,
  kind: LaneKind,
): Timeline {
  const isDated = ({ claim, latest }: Moment) => latest !== undefined && hasLastDay(record, claim, clock)
  const dated = moments.filter(isDated)
  const months = grouped(dated, ({ latest = '' }) => latest.slice(0, 7))
  return {
    dated,
    panels: [...months].map(([month, held]) => ({
      month,
      days: daysOf(held),
      moments: held,
      lanes: laneClusters(record, held, clock, kind),
    })),
    undated: laneClusters(
      record,
      moments
        .filter((moment) => !isDated(moment))
        // The day on which the text was taken is no date of the claim.
        .map((moment) => ({ ...moment, latest: undefined })),
      clock,
      kind,
    ),
  }
}

/** The days between two panels, none of them a claim's latest; and how many claims may yet belong there. */
export interface Gap {
  readonly from: Day
  readonly to: Day
  readonly mayFallHere: number
}

export function gapBetween(before: Panel, after: Panel, moments: readonly Moment[]): Gap | undefined {
  const last = before.moments.at(-1)?.latest
  const first = after.moments[0]?.latest
  if (last === undefined || first === undefined) return undefined
  const [from, to] = [shifted(last, 1), shifted(first, -1)]
  if (from > to) return undefined
  const gap = { earliest: from, latest: to }
  return { from, to, mayFallHere: moments.filter((moment) => mayOverlap(moment, gap)).length }
}

function laneClusters(
  record: Dataset,
  moments: readonly Moment[],
  clock: Clock,
  kind: LaneKind,
): readonly LaneClusters[] {
  const order = new Map(record.actors.map(({ id }, index) => [id, index]))
  const place = ({ claim }: Moment) =>
    claim.claimant === null ? order.size : (order.get(claim.claimant) ?? 0)
  return byLane(record, moments, kind).map(([lane, held]) => {
    const clusters = grouped(held, (moment) =>
      [moment.earliest, moment.latest, isExtent(record, moment, clock)].join(),
    )
    return {
      lane,
      clusters: [...clusters.values()].flatMap((together) => {
        const [first] = together
        if (!first) return []
        const { earliest, latest } = first
        return {
          earliest,
          latest,
          isExtent: isExtent(record, first, clock),
          moments: together.toSorted((a, b) => place(a) - place(b) || (a.claim.id < b.claim.id ? -1 : 1)),
        }
      }),
    }
  })
}

function isExtent(record: Dataset, { claim }: Moment, clock: Clock): boolean {
  const said = clock === 'said' ? saidOn(record, claim) : undefined
  return said !== undefined && parseDate(said.edtf)?.form === 'extent'
}

const leastDays = 7

/** The days from the first to the last, a week at least where the month has room for it. */
function daysOf(moments: readonly Moment[]): readonly Day[] {
  const latest = moments.flatMap((moment) => moment.latest ?? [])
  const month = latest[0]?.slice(0, 7) ?? ''
  const numbers = latest.map((day) => Number(day.slice(8)))
  const inMonth = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  const from = Math.min(...numbers)
  const to = Math.min(inMonth, Math.max(...numbers, from + leastDays - 1))
  const first = Math.max(1, Math.min(from, to - leastDays + 1))
  return Array.from(
    { length: to - first + 1 },
    (_, index) => `${month}-${String(first + index).padStart(2, '0')}`,
  )
}

function shifted(day: Day, by: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

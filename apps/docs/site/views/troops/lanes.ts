import { type Dataset, type Estimate, estimates, find, type QuantityQuestion } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** The lanes of the chart: what is planned or possible is never drawn beside what is said to be so. */
export const laneNames = ['planned', 'sent', 'kursk', 'casualties', 'other'] as const
export type LaneName = (typeof laneNames)[number]

export const laneTitles: Readonly<Record<LaneName, string>> = {
  planned: 'Planned, expected or possible',
  sent: 'Sent to or in Russia',
  kursk: 'In Kursk Oblast',
  casualties: 'Killed and detained',
  other: 'Other numbers',
}

/** The numbers on one question, in one lane. */
export interface Counted {
  readonly question: QuantityQuestion
  readonly estimates: readonly Estimate[]
}

export interface Lane {
  readonly name: LaneName
  readonly counted: readonly Counted[]
}

/** All numbers of the record, each in the lane of what it counts and in which sense. */
export function lanesOf(record: Dataset): readonly Lane[] {
  const lanes = new Map<LaneName, Counted[]>(laneNames.map((name) => [name, []]))
  for (const question of record.questions) {
    if (question.kind !== 'quantity') continue
    const byLane = grouped(estimates(record, question.id), ({ modality }) =>
      laneOf(record, question, modality),
    )
    for (const [name, all] of byLane) lanes.get(name)?.push({ question, estimates: all })
  }
  return [...lanes].map(([name, counted]) => ({ name, counted })).filter(({ counted }) => counted.length > 0)
}

/** The lanes that count people of one deployment are drawn on one scale; the others each on its own. */
export function sharesScale(name: LaneName): boolean {
  return name === 'planned' || name === 'sent' || name === 'kursk'
}

function laneOf(record: Dataset, question: QuantityQuestion, modality: Estimate['modality']): LaneName {
  const event = question.event === undefined ? undefined : find(record, 'events', question.event)
  if (question.topic === 'casualties') return 'casualties'
  if (event?.kind !== 'deployment') return 'other'
  if (modality !== 'actual') return 'planned'
  return isIn(record, question.place ?? event.place, 'kursk-oblast') ? 'kursk' : 'sent'
}

function isIn(record: Dataset, place: string | undefined, wider: string): boolean {
  if (place === undefined || place === wider) return place === wider
  return isIn(record, find(record, 'places', place)?.within, wider)
}

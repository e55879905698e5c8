import type { Bounds } from '@dprk-ru/data'
import { scaleLinear, scaleUtc } from 'd3-scale'

/** Where the numbers of a lane stand: always from zero, never on a logarithmic axis. */
export interface NumberScale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** A little room is left at the right, so that a mark at the largest number is not cut. */
const room = 0.97

export function numberScale(values: readonly number[]): NumberScale {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(4)
    .range([0, room])
  return { at: (value) => scale(value), ticks: scale.ticks(4).filter(Number.isInteger) }
}

/** Where days stand on an axis of time. */
export interface DayScale {
  readonly at: (day: string) => number
  readonly ticks: readonly { readonly share: number; readonly label: string }[]
}

export function dayScale(bounds: readonly Bounds[], count = 4): DayScale {
  const days = bounds.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== undefined))
  const times = days.map(timeOf)
  const day = 24 * 60 * 60 * 1000
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const scale = scaleUtc()
    .domain([first - day, last + day])
    .range([0.03, room])
  const label = new Intl.DateTimeFormat('en-GB', {
    ...(last - first < 60 * day && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  // Where few days are far apart the scale would set a tick at noon, and print one day twice.
  const wholeDays = scale.ticks(count).filter((time) => time.getTime() % day === 0)
  return {
    at: (one) => scale(timeOf(one)),
    ticks: wholeDays.map((time) => ({ share: scale(time), label: label.format(time) })),
  }
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** A whole number with separators: "12,000". */
export function inDigits(value: number): string {
  return value.toLocaleString('en-US')
}

import type { Day } from '@dprk-ru/data'
import type { Cluster } from './panels.js'

/** Where a cluster stands in its lane: on which row of marks, and in how many columns and rows. */
export interface Stacked {
  readonly cluster: Cluster
  readonly row: number
  readonly rows: number
  readonly columns: number
  /** How many of its marks are drawn; the rest stands in a count. */
  readonly drawn: number
}

/** The side of the square that a mark takes, in pixels. */
export const slot = 26

/** How many rows of marks one day of a lane may take before the rest is counted. */
export const mostRows = 6

/** The narrowest axis on which panels are drawn side to side, in pixels; below it they are lists of days. */
const narrowest = 760

/**
 * Stacks the clusters of a lane in their order: each on the first row where neither a mark nor a whisker is in its
 * way. The same claims always stand in the same place.
 */
export function stack(clusters: readonly Cluster[], days: readonly Day[]): readonly Stacked[] {
  const columns = Math.max(1, Math.floor(narrowest / days.length / slot))
  const taken: [from: number, to: number][][] = []
  return clusters.map((cluster) => {
    const { earliest, latest = '', moments } = cluster
    const to = days.indexOf(latest)
    const from = earliest === undefined ? 0 : Math.max(0, days.indexOf(earliest))
    const rows = Math.min(mostRows, Math.ceil(moments.length / columns))
    const isFree = (row: number) => !(taken[row] ?? []).some(([first, last]) => from <= last && first <= to)
    let row = 0
    while (!Array.from({ length: rows }, (_, index) => row + index).every(isFree)) row += 1
    for (let each = row; each < row + rows; each += 1) {
      taken[each] = [...(taken[each] ?? []), [from, to]]
    }
    const room = mostRows * columns
    return { cluster, row, rows, columns, drawn: moments.length > room ? room - 1 : moments.length }
  })
}

import type { Days } from './days.js'

/** Finds the claims whose days may meet a stretch of days. */
export type Stretches = (from: number, to: number) => Int32Array

/**
 * Sorts claims by how long the time is in which they may lie, in classes that double, and within a class by its
 * first day: in a class of lengths below `n` whatever meets a stretch begins less than `n` days before it. Lengths are
 * differences of day numbers, which overstate across months and never understate.
 */
export function stretches({ earliest, latest }: Days): Stretches {
  const classes = new Map<number, number[]>()
  for (let row = 0; row < earliest.length; row++) {
    const length = (latest[row] as number) - (earliest[row] as number) + 1
    const longest = 2 ** Math.ceil(Math.log2(Math.max(length, 1)))
    const rows = classes.get(longest)
    if (rows) rows.push(row)
    else classes.set(longest, [row])
  }
  const sorted = [...classes].map(([longest, rows]) => {
    const inOrder = Int32Array.from(rows).sort((a, b) => (earliest[a] as number) - (earliest[b] as number))
    return { longest, rows: inOrder, begins: inOrder.map((row) => earliest[row] as number) }
  })
  return (from, to) => {
    const parts = sorted.map(({ longest, rows, begins }) =>
      rows.subarray(firstFrom(begins, from - longest), firstFrom(begins, to + 1)),
    )
    const met = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
    let count = 0
    for (const part of parts) {
      for (const row of part) if (from <= (latest[row] as number)) met[count++] = row
    }
    return met.subarray(0, count).sort()
  }
}

/** Where in ascending numbers the first stands that is no less than another. */
function firstFrom(numbers: Int32Array, least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (least > (numbers[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

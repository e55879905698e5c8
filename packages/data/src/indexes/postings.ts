import { rowsAt } from './rows.js'

/** The rows of a table under each key that they name. */
export interface Postings<Row> {
  /** Their row numbers in ascending order; none where no row names the key. */
  readonly numbers: (key: string) => Int32Array
  /** The rows themselves, frozen and the same list each time, without those that were withdrawn. */
  readonly rows: (key: string) => readonly Row[]
}

const noNumbers = /* @__PURE__ */ new Int32Array(0)
const noRows: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * Sorts rows by the keys that each names: one list of row numbers for all keys, and where in it those of each key
 * begin. That takes four bytes a row and key, and as much again for each key.
 *
 * @param keysOf - the keys that a row names
 * @param slots - where the keys are known, such as the ids of another table: a number for each, from 0 on
 */
export function postings<Row extends object>(
  rows: readonly Row[],
  keysOf: (row: Row) => string | readonly string[],
  slots?: ReadonlyMap<string, number>,
): Postings<Row> {
  const named = slots ?? slotsOf(rows, keysOf)
  const starts = new Int32Array(named.size + 1)
  const eachNamed = (use: (slot: number, row: number) => void): void => {
    for (let row = 0; row < rows.length; row++) {
      const keys = keysOf(rows[row] as Row)
      for (const key of typeof keys === 'string' ? [keys] : new Set(keys)) {
        const slot = named.get(key)
        if (slot !== undefined) use(slot, row)
      }
    }
  }
  eachNamed((slot) => {
    starts[slot + 1] = (starts[slot + 1] as number) + 1
  })
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number)
  const sorted = new Int32Array(starts.at(-1) as number)
  const next = starts.slice()
  eachNamed((slot, row) => {
    const at = next[slot] as number
    sorted[at] = row
    next[slot] = at + 1
  })

  const lists: (readonly Row[] | undefined)[] = []
  const numbersIn = (slot: number): Int32Array => sorted.subarray(starts[slot], starts[slot + 1])
  return {
    numbers(key) {
      const slot = named.get(key)
      return slot === undefined ? noNumbers : numbersIn(slot)
    },
    rows(key) {
      const slot = named.get(key)
      if (slot === undefined) return noRows
      lists[slot] ??= Object.freeze(rowsAt(rows, numbersIn(slot)).filter(isStanding))
      return lists[slot]
    },
  }
}

function isStanding(row: { readonly withdrawn?: string }): boolean {
  return row.withdrawn === undefined
}

function slotsOf<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => string | readonly string[],
): ReadonlyMap<string, number> {
  const slots = new Map<string, number>()
  for (const row of rows) {
    const keys = keysOf(row)
    for (const key of typeof keys === 'string' ? [keys] : keys)
      if (!slots.has(key)) slots.set(key, slots.size)
  }
  return slots
}

/** Whether one of some numbers in ascending order is this, by halving. */
export function includes(numbers: Int32Array, wanted: number): boolean {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (wanted > (numbers[middle] as number)) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted
}

/** The numbers that are in any of some lists, each once, in ascending order. */
export function union(lists: readonly Int32Array[]): Int32Array {
  const [first = noNumbers, ...others] = lists
  if (others.length === 0) return first
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let length = 0
  for (const list of lists) {
    all.set(list, length)
    length += list.length
  }
  return all.sort().filter((number, at, sorted) => number !== sorted[at - 1])
}

/** What is known of a quantity that was measured several times. */
export interface Spread {
  readonly median: number
  /** The quartiles, between which half of the measurements lie. */
  readonly low: number
  readonly high: number
  /** How many measurements there were. */
  readonly count: number
}

export function spreadOf(measured: readonly number[]): Spread {
  const inOrder = [...measured].sort((a, b) => a - b)
  return {
    median: at(inOrder, 0.5),
    low: at(inOrder, 0.25),
    high: at(inOrder, 0.75),
    count: inOrder.length,
  }
}

/** A quantile of values that are in order: the nearest one, never a mean of two. */
export function at(inOrder: readonly number[], share: number): number {
  const value = inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const rest = [...list]
  return list.map(() => rest.splice(Math.floor(next() * rest.length), 1)[0] as T)
}

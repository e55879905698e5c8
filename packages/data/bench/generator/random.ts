/**
 * Numbers that look random and follow from a seed, a name and a row's place: any row can be made without those before
 * it, and is the same however many there are of another kind.
 *
 * @module
 */

/** A source of numbers for one row. */
export interface Random {
  /** From 0 to less than 1. */
  readonly next: () => number
  /** A whole number from 0 to less than `below`. */
  readonly below: (below: number) => number
  /** Whether something that happens with a probability happens here. */
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** One of several, each as often as the number that stands with it says. */
  readonly weighted: <T>(from: readonly (readonly [weight: number, value: T])[]) => T
}

/** The numbers of a row: `name` tells apart what is drawn for one place in several tables. */
export function randomOf(seed: number, name: string, place: number): Random {
  let state = mixed(seed ^ 0x9e3779b9)
  for (let at = 0; at < name.length; at++) state = mixed(state ^ name.charCodeAt(at))
  state = mixed(state ^ place)
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    return (mixed(state) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    weighted: (from) => {
      const total = from.reduce((sum, [weight]) => sum + weight, 0)
      let left = next() * total
      for (const [weight, value] of from) {
        left -= weight
        if (left < 0) return value
      }
      const last = from.at(-1)
      if (!last) throw new RangeError('nothing to choose from')
      return last[1]
    },
  }
}

/** Spreads what is close together: the finisher of MurmurHash3. */
function mixed(value: number): number {
  let at = value | 0
  at = Math.imul(at ^ (at >>> 16), 0x85ebca6b)
  at = Math.imul(at ^ (at >>> 13), 0xc2b2ae35)
  return at ^ (at >>> 16)
}

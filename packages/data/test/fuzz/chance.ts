/** Chances that follow from one number: what was drawn can be drawn again. */
export interface Chance {
  /** A whole number below a limit. */
  readonly below: (limit: number) => number
  /** One of some values. */
  readonly of: <T>(values: readonly T[]) => T
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) % limit
  }
  return { below, of: (values) => values[below(values.length)] as (typeof values)[number] }
}

import { timesOfCheck } from '../packages/data/bench/check.js'
import type { Check } from './results.js'
import { spreadOf } from './statistics.js'

/** How long `record check` takes on records of growing size, after start-up. */
export function check(documents: readonly number[], rounds: number): Omit<Check, 'machine' | 'versions'> {
  const sizes = timesOfCheck(documents, rounds)
  return { rounds, sizes: sizes.map(({ seconds, ...size }) => ({ ...size, seconds: spreadOf(seconds) })) }
}

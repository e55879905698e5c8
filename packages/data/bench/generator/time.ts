import type { Dated, Edtf } from '../../src/model.js'
import type { Random } from './random.js'

/** The days that a generated dataset spans, from 0 on: ten years. */
export const span = 3652
const firstDay = Date.UTC(2020, 0, 1)

/** A day by its number, `YYYY-MM-DD`; a number below 0 or beyond the span is a day too. */
export const dayOf = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)

/** Later days are denser: half of all days lie in the last third of the span. */
export const dayAt = (share: number): number => Math.floor(share ** 0.6 * (span - 1))
export const shareBy = (day: number): number => (day / (span - 1)) ** (1 / 0.6)

const doubts = ['?', '~', '%'] as const

/** A date that allows a day, in any of the five forms, with or without a mark of doubt. */
export function edtfAround(random: Random, day: number): Edtf {
  const iso = dayOf(day)
  const before = dayOf(day - random.below(40))
  const after = dayOf(day + random.below(40))
  return random.weighted<() => Edtf>([
    [52, () => iso],
    [3, () => iso + random.pick(doubts)],
    [9, () => iso.slice(0, 7) + (random.chance(0.1) ? random.pick(doubts) : '')],
    [2, () => iso.slice(0, 4)],
    [4, () => `${before}/${after}`],
    [2, () => `${before.slice(0, 7)}/${after.slice(0, 7)}~`],
    [3, () => `${before}/..`],
    [3, () => `../${after}`],
    [9, () => `[${before}..${after}]`],
    [3, () => `[${before.slice(0, 7)}..${after}]`],
    [5, () => `[..${after}]`],
    [5, () => `[${before}..]`],
  ])()
}

/** The same, with how it is known: what is stated or completed is no range, what is bounded is one. */
export function datedAround(random: Random, day: number): Dated {
  const edtf = edtfAround(random, day)
  if (/[/[]/.test(edtf))
    return random.chance(0.1)
      ? { edtf, basis: 'inferred', why: 'what stands around it' }
      : { edtf, basis: 'bounded' }
  return { edtf, basis: random.pick(['stated', 'stated', 'completed', 'relative']) }
}

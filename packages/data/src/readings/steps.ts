import { isBefore } from '../dates.js'
import type { Ids } from '../model.js'
import type { Moment } from './moments.js'

/**
 * The pairs of moments that follow on one another: the first not later than the second, and none of the others
 * certainly between them. Where dates are uncertain, several may follow on one.
 *
 * @param ordered - moments in order of time
 */
export function steps<I extends Ids>(
  ordered: readonly Moment<I>[],
): readonly (readonly [from: Moment<I>, to: Moment<I>])[] {
  return ordered.flatMap((from, index) => {
    const later = ordered.slice(index + 1)
    // They are in order of their latest day, so the first that is certainly later rules out the most.
    const next = later.find((to) => isBefore(from, to))
    return later.flatMap((to) => (next && isBefore(next, to) ? [] : [[from, to] as const]))
  })
}

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
    const pairs: (readonly [from: Moment<I>, to: Moment<I>])[] = []
    // They are in order of their latest day, so the first that is certainly later rules out the most.
    let next: Moment<I> | undefined
    for (let at = index + 1; at < ordered.length; at++) {
      const to = ordered[at] as Moment<I>
      next ??= isBefore(from, to) ? to : undefined
      if (!next || !isBefore(next, to)) pairs.push([from, to])
    }
    return pairs
  })
}

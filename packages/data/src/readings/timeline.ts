import type { Clock } from '../clocks.js'
import { heldClaims, holdsFew, wholeOf } from '../indexes/held.js'
import { timeOrder } from '../indexes/time-order.js'
import type { Dataset, Ids } from '../model.js'
import { mustBeOptions } from '../options.js'
import { quoted } from '../printed.js'
import { inTime, type Moment, momentsAt } from './moments.js'

/**
 * All claims of a dataset in order of time: by the latest day that a claim's date allows, then by the earliest,
 * then by id. Nothing is placed in the middle of an uncertain date.
 *
 * @param dataset - a dataset or a view
 * @param options - `clock`: `said` (when it was claimed, the default) or `published` (when it could be read)
 * @throws RangeError where there is no such clock or no such option
 * @example
 * ```ts
 * timeline(select(dataset, { claimant: 'ru-general-staff' })).map(({ claim, latest }) => [latest, claim.question])
 * // => [['2025-04-26', 'dprk-part-in-war'], ['2025-04-26', 'kursk-fighting-over']]
 * ```
 */
export function timeline<I extends Ids>(
  dataset: Dataset<I>,
  options: { readonly clock?: Clock } = {},
): readonly Moment<I>[] {
  mustBeOptions('timeline', options, ['clock'])
  const { clock = 'said' } = options
  if (clock !== 'said' && clock !== 'published')
    throw new RangeError(`${quoted(clock)} is no clock of a timeline: said, published`)
  if (holdsFew(dataset))
    return inTime(
      momentsAt(dataset, heldClaims(dataset), clock).filter(({ claim }) => claim.withdrawn === undefined),
    )
  // Of many, those of the whole that are held, in its order, which is worked out once.
  return momentsAt(dataset, timeOrder(wholeOf(dataset), clock), clock)
}

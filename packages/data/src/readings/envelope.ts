import { modalities } from '../modalities.js'
import type { Certainty, Dataset, Ids, Modality } from '../model.js'
import { didYouMean } from '../nearest.js'
import { mustBeOptions } from '../options.js'
import { quoted } from '../printed.js'
import { estimates } from './estimates.js'
import { type Range, type RangePolicy, readRange } from './read-range.js'

/** Which of the numbers given in answer {@link envelope} reads. */
export interface EnvelopeOptions {
  /** Which numbers are read together: of what is, of what is planned, …; `actual` unless told otherwise. */
  readonly modality?: Modality
}

/** From the least to the most that anyone gave: a range of statements, not an estimate. */
export interface Envelope<I extends Ids = Ids> extends Range {
  /** How the hedged numbers were read: to be printed beside the range. */
  readonly policy: RangePolicy
  /** The modality of all the numbers read; what is planned is never read together with what is. */
  readonly modality: Modality
  /** Whether somebody states no lower bound. */
  readonly openBelow: boolean
  /** Whether somebody states no upper bound. */
  readonly openAbove: boolean
  /** The claims whose numbers were read, in order of time. */
  readonly read: readonly I['claim'][]
  /** The claims from whose words the policy reads no number. */
  readonly unread: readonly I['claim'][]
  /** Whether all the claims read are in this view for sure. */
  readonly certainty: Certainty
}

/**
 * The least of the low bounds and the greatest of the high bounds that were given in answer to one question. It says
 * how far the statements reach, and nothing of which is right.
 *
 * @param dataset - a dataset or a view
 * @param question - a question of kind `quantity`
 * @param policy - how hedged numbers are read; there is no default
 * @throws RangeError where the dataset has no such question, it does not ask for a number, or there is no such policy,
 * modality or option
 * @example
 * ```ts
 * const { low, high, read } = envelope(dataset, 'donetsk-strike-killed', 'stated')
 * [low, high, read.length] // => [20, 20, 1]
 * ```
 */
export function envelope<I extends Ids>(
  dataset: Dataset<I>,
  question: I['quantityQuestion'],
  policy: RangePolicy,
  options: EnvelopeOptions = {},
): Envelope<I> {
  mustBeOptions('envelope', options, ['modality'])
  const { modality = 'actual' } = options
  if (!modalities.includes(modality))
    throw new RangeError(
      `${quoted(modality)} is no modality: ${modalities.join(', ')}.${didYouMean(modality, modalities)}`,
    )
  const ranges = estimates(dataset, question)
    .filter((estimate) => estimate.modality === modality)
    .map(({ claim, quantity, certainty }) => ({ claim, certainty, range: readRange(quantity, policy) }))
  const read = ranges.flatMap(({ claim, certainty, range }) => (range ? { claim, certainty, range } : []))
  const lows = read.flatMap(({ range }) => range.low ?? [])
  const highs = read.flatMap(({ range }) => range.high ?? [])
  return {
    policy,
    modality,
    ...(lows.length > 0 && { low: lows.reduce((least, low) => Math.min(least, low)) }),
    ...(highs.length > 0 && { high: highs.reduce((most, high) => Math.max(most, high)) }),
    openBelow: lows.length < read.length,
    openAbove: highs.length < read.length,
    read: read.map(({ claim }) => claim.id),
    unread: ranges.flatMap(({ claim, range }) => (range ? [] : claim.id)),
    certainty: read.some(({ certainty }) => certainty === 'possible') ? 'possible' : 'certain',
  }
}

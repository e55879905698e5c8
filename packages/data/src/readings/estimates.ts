import { saidOn } from '../clocks.js'
import { get } from '../indexes/find.js'
import { claimsOn, reportsOf } from '../indexes/related.js'
import type { Certainty, Dataset, Dated, Ids, Modality, Quantity, QuantityAnswer } from '../model.js'
import { moments } from './moments.js'

/** One answer to a question that is answered with a number. */
export interface Estimate<I extends Ids = Ids> {
  /** The claim that gives the number. */
  readonly claim: QuantityAnswer<I>
  /** Its number as hedged, with nothing widened; {@link readRange} turns it into bounds. */
  readonly quantity: Quantity
  /** Whether it is a number of what is, of what is planned, …; `actual` where the claim does not say. */
  readonly modality: Modality
  /** When it was said, by the claim or its occasion; `undefined` in a foreign dataset that gives neither. */
  readonly said: Dated | undefined
  /** The words in which each document prints it. */
  readonly printed: readonly { readonly document: I['document']; readonly raw: string }[]
  /** Whether the claim is in this view for sure. */
  readonly certainty: Certainty
}

/**
 * The numbers given in answer to one question, in the order in which they were said. They are never summed,
 * averaged or widened, and a number that counts something else answers another question.
 *
 * @param dataset - a dataset or a view
 * @param question - a question of kind `quantity`
 * @throws RangeError where the dataset has no such question, or it does not ask for a number
 * @example
 * ```ts
 * estimates(dataset, 'donetsk-strike-killed').map(({ claim, quantity }) => [claim.claimant, quantity])
 * // => [['kyiv-post', { hedge: 'exact', low: 20, high: 20 }]]
 * ```
 */
export function estimates<I extends Ids>(
  dataset: Dataset<I>,
  question: I['quantityQuestion'],
): readonly Estimate<I>[] {
  const { kind } = get(dataset, 'questions', question)
  if (kind !== 'quantity')
    throw new RangeError(`"${question}" is a ${kind} question, it is not answered with a number`)
  return moments(dataset, claimsOn(dataset, question)).flatMap(({ claim, certainty }) => {
    if (!claim.quantity) return []
    const printed = reportsOf(dataset, claim.id).flatMap(({ document, raw }) =>
      raw === undefined ? [] : { document, raw },
    )
    const { quantity, modality = 'actual' } = claim
    return { claim, quantity, modality, said: saidOn(dataset, claim), printed, certainty }
  })
}

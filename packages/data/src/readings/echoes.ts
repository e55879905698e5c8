import { get } from '../indexes/find.js'
import { reportsOf, standingClaims } from '../indexes/related.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { type OriginOptions, origins } from './origins.js'

/** Several documents that carry one claim from one origin. */
export interface Echo<I extends Ids = Ids> {
  /** The claim that is carried more than once. */
  readonly claim: Claim<I>
  /** The one voice that all these documents have it from. */
  readonly origin: I['actor']
  /** Whether the origin was inferred, rather than printed, in all of the reports. */
  readonly inferred: boolean
  /** The documents that carry the claim from this origin: at least two. */
  readonly documents: readonly I['document'][]
  /** The passages of these documents that go back to the origin. */
  readonly reports: readonly I['report'][]
}

/**
 * Where several documents carry one claim from one origin: copies of one voice, not corroboration.
 *
 * @param dataset - a dataset or a view
 * @param options - `inferred: false` leaves origins out that were inferred rather than printed
 * @example
 * ```ts
 * echoes(select(dataset, { question: 'donetsk-strike-killed' })).map(({ origin, documents }) => [origin, documents.length])
 * // => [['kyiv-post', 2]]
 * ```
 */
export function echoes<I extends Ids>(dataset: Dataset<I>, options?: OriginOptions): readonly Echo<I>[] {
  return standingClaims(dataset).flatMap((claim) => {
    if (reportsOf(dataset, claim.id).length < 2) return []
    return origins(dataset, claim.id, options).origins.flatMap(({ actor, inferred, reports }) => {
      const documents = [...new Set(reports.map((report) => get(dataset, 'reports', report).document))]
      return documents.length > 1 ? { claim, origin: actor, inferred, documents, reports } : []
    })
  })
}

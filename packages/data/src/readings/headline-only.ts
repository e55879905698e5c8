import { get } from '../indexes/find.js'
import { reportsOf, standingClaims } from '../indexes/related.js'
import type { Claim, Dataset, Ids } from '../model.js'

/**
 * Whether every passage that carries a claim stands in a headline or standfirst.
 *
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * isHeadlineOnly(dataset, '2024-11-01-cn-mfa-no-threat') // => true
 * ```
 */
export function isHeadlineOnly<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): boolean {
  const reports = reportsOf(dataset, claim)
  return (
    reports.length > 0 &&
    reports.every(({ document, spans }) => {
      const { zones } = get(dataset, 'documents', document)
      return spans.every((span) =>
        zones.some(({ kind, start, end }) => kind === 'headline' && start <= span.start && span.end <= end),
      )
    })
  )
}

/**
 * The claims that only a headline or standfirst makes, with no passage in the body of any document.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * headlineOnly(dataset).map(({ id }) => id) // => ['2024-11-01-cn-mfa-no-threat']
 * ```
 */
export function headlineOnly<I extends Ids>(dataset: Dataset<I>): readonly Claim<I>[] {
  return standingClaims(dataset).filter(({ id }) => isHeadlineOnly(dataset, id))
}

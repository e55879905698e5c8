import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import { isSameStatement } from '../indexes/statements.js'
import type { Dataset, Ids, Report } from '../model.js'
import { quoted } from '../printed.js'
import { select } from '../views/select.js'
import { type OriginOptions, originOf } from './origins.js'

/** A claim, or two renderings of one utterance, that two documents carry. */
export interface SharedClaim<I extends Ids = Ids> {
  /** The claim as the first document carries it, and as the second does: often the same. */
  readonly claims: readonly [I['claim'], I['claim']]
  /** The reports of the first claim in the first document, and of the second in the second. */
  readonly reports: readonly [readonly I['report'][], readonly I['report'][]]
  /** Whether both have it from one origin: an echo, not corroboration. */
  readonly oneOrigin: boolean
}

/**
 * What two documents both carry, and whether they have it from one origin.
 *
 * @param dataset - a dataset or a view
 * @param first - a document's id
 * @param second - another's
 * @param options - `inferred: false` leaves origins out that were inferred rather than printed
 * @throws RangeError where the dataset has no such document, or both are one
 * @example
 * ```ts
 * const shared = sharedClaims(dataset, 'kyiv-independent-april-briefing', 'menafn-april-briefing')
 * shared.find(({ claims }) => claims[0] === '2025-04-28-cn-mfa-non-interference')?.oneOrigin // => true
 * ```
 */
export function sharedClaims<I extends Ids>(
  dataset: Dataset<I>,
  first: I['document'],
  second: I['document'],
  options?: OriginOptions,
): readonly SharedClaim<I>[] {
  if (first === second) throw new RangeError(`${quoted(first)} is named twice: two documents are compared`)
  const carried = (document: I['document']) => {
    get(dataset, 'documents', document)
    return select(dataset, { document })
      .claims.filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ id }) => ({
        id,
        reports: reportsOf(dataset, id).filter((report) => report.document === document),
      }))
  }
  const originsOf = (reports: readonly Report<I>[]) =>
    reports.map((report) => originOf(dataset, report, options).actor)
  const others = carried(second)
  return carried(first).flatMap((a) =>
    others.flatMap((b) => {
      if (!isSameStatement(dataset, a.id, b.id)) return []
      const voices = originsOf(b.reports)
      return {
        claims: [a.id, b.id] as const,
        reports: [a.reports.map(({ id }) => id), b.reports.map(({ id }) => id)] as const,
        oneOrigin: originsOf(a.reports).some((actor) => voices.includes(actor)),
      }
    }),
  )
}

import { stateOf } from '../actors.js'
import { get } from '../indexes/find.js'
import { reportsOf, standingClaims } from '../indexes/related.js'
import type { Claim, Dataset, Framing, Ids, Report } from '../model.js'
import { didYouMean } from '../nearest.js'
import { quoted } from '../printed.js'

/** What the reports are sorted by. */
export type FramedBy = 'publisher' | 'document' | 'claimant' | 'state'

/** With which framing reports carry what was said. */
export interface FramingOf<I extends Ids = Ids> extends Readonly<Record<Framing, readonly I['report'][]>> {
  /** The publisher, document, claimant or state; `null`: nobody is named, or the claimant is of no state. */
  readonly of: I['actor'] | I['document'] | null
}

/**
 * With which framing documents carry claims: whether the outlet's own verb vouches for what was said, keeps its
 * distance, or does neither. It tells of the outlet's words, and nothing of the claimant's.
 *
 * @param dataset - a dataset or a view
 * @param by - whose reports are counted together
 * @throws RangeError where `by` is none of these
 * @example
 * ```ts
 * framingBy(dataset, 'publisher').map(({ of }) => of).includes('kyiv-independent') // => true
 * ```
 */
export function framingBy<I extends Ids>(dataset: Dataset<I>, by: FramedBy): readonly FramingOf<I>[] {
  const names = Object.keys(keyOf)
  if (!names.includes(by))
    throw new RangeError(
      `framing is not counted by ${quoted(by)}, but by ${names.join(', ')}.${didYouMean(by, names)}`,
    )
  const groups = new Map<string | undefined, Record<Framing, I['report'][]>>()
  for (const claim of standingClaims(dataset)) {
    for (const report of reportsOf(dataset, claim.id)) {
      const key = keyOf[by](dataset, claim, report) ?? undefined
      const group = groups.get(key) ?? { neutral: [], endorsing: [], distancing: [] }
      groups.set(key, group)
      group[report.framing ?? 'neutral'].push(report.id)
    }
  }
  // What is undefined comes last in any sorted list: so do those who are not named.
  return [...groups.keys()].sort().map((of) => ({
    of: of ?? null,
    ...(groups.get(of) as Record<Framing, I['report'][]>),
  }))
}

const keyOf: Readonly<
  Record<FramedBy, (dataset: Dataset, claim: Claim, report: Report) => string | null | undefined>
> = {
  publisher: (dataset, _, report) => get(dataset, 'documents', report.document).publisher,
  document: (_dataset, _claim, report) => report.document,
  claimant: (_, claim) => claim.claimant,
  state: (dataset, claim) => stateOf(dataset, claim.claimant),
}

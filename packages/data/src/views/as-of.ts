import { type Clock, documentBounds, publishedBounds, saidBounds } from '../clocks.js'
import { happenedBy, isDay } from '../dates.js'
import { find } from '../indexes/find.js'
import type { Certainty, Dataset, Ids } from '../model.js'
import { keep } from './keep.js'
import { recordedBy } from './recorded-by.js'

/** How {@link asOf} looks back. */
export interface AsOfOptions {
  /** Which clock the day is read on; `said` unless told otherwise. */
  readonly clock?: Clock | 'recorded'
  /** Whether to keep what is there only possibly; kept unless told otherwise. */
  readonly possible?: boolean
}

/**
 * The dataset as it stood at the end of a day, or in a release.
 *
 * On the clock *said* it holds what had been claimed by then, with all the reports by which we know it, also
 * later ones. On the clock *published* it holds what a reader of these documents could have known by then: the
 * reports already out, and the claims that they carry. On the clock *recorded* it holds the claims and reports of a
 * release: what was withdrawn after it stands again.
 *
 * A claim whose date is uncertain is kept as `possible` (see {@link certaintyOf}) from the first day that its
 * date allows, and is `certain` from the last.
 *
 * @param dataset - what to look back in
 * @param when - a calendar day, `YYYY-MM-DD`; on the clock *recorded*, a release such as `0.1.0`
 * @returns a view
 * @throws RangeError where `when` is not a calendar day, or not a release, or there is no such clock
 * @example
 * ```ts
 * positions(asOf(dataset, '2025-04-27'), 'kp') // => []
 * asOf(dataset, '0.0.1', { clock: 'recorded' }).claims // => []
 * ```
 */
export function asOf<I extends Ids>(
  dataset: Dataset<I>,
  when: string,
  { clock = 'said', possible = true }: AsOfOptions = {},
): Dataset<I> {
  if (clock === 'recorded') return recordedBy(dataset, when, possible)
  if (!isDay(when)) throw new RangeError(`"${when}" is not a day (YYYY-MM-DD)`)
  if (!clocks.includes(clock))
    throw new RangeError(`"${clock}" is no clock of asOf: ${clocks.join(', ')}, recorded`)
  const before = new Set<string>(dataset.possible)
  const held = new Map<string, Certainty>()
  const hold = (id: string, certainty: Certainty | undefined): void => {
    const weaker = certainty && before.has(id) ? 'possible' : certainty
    if (weaker === 'certain' || (weaker === 'possible' && possible)) held.set(id, weaker)
  }

  if (clock === 'said') {
    for (const claim of dataset.claims) hold(claim.id, happenedBy(saidBounds(dataset, claim), when))
    for (const report of dataset.reports) hold(report.id, held.get(report.claim))
  } else {
    const known = new Map<string, Certainty>()
    for (const report of dataset.reports) {
      hold(report.id, happenedBy(publishedBounds(dataset, report), when))
      const certainty = held.get(report.id)
      if (report.withdrawn !== undefined) continue // it stays in the tables, and makes nothing known
      if (certainty && known.get(report.claim) !== 'certain') known.set(report.claim, certainty)
    }
    for (const { id } of dataset.claims) hold(id, known.get(id))
    // What was possible before stays so, and what carries it is no surer.
    for (const { id, claim } of dataset.reports) {
      if (held.has(id) && held.get(claim) === 'possible') held.set(id, 'possible')
    }
  }
  for (const link of dataset.links) {
    const document = link.document && find(dataset, 'documents', link.document)
    const out = clock === 'published' && document ? happenedBy(documentBounds(document), when) : 'certain'
    hold(link.id, weakest([held.get(link.from), held.get(link.to), out]))
  }

  return keep(dataset, {
    claims: new Set(dataset.claims.map(({ id }) => id).filter((id) => held.has(id))),
    report: ({ id }) => held.has(id),
    link: (id) => held.has(id),
    possible: new Set([...held].flatMap(([id, certainty]) => (certainty === 'possible' ? [id] : []))),
  })
}

const clocks: readonly Clock[] = ['said', 'published']

function weakest(certainties: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (certainties.includes(undefined)) return undefined
  return certainties.includes('possible') ? 'possible' : 'certain'
}

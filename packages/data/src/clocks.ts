/**
 * The clocks a claim can be placed on, and the bounds that each gives.
 *
 * @module
 */
import { type Bounds, bounds, earlierOf } from './dates.js'
import { find } from './indexes/find.js'
import { reportsOf } from './indexes/related.js'
import type { Claim, Dataset, Dated, Document, Ids, Report } from './model.js'

/** *said*: what had been claimed by then; *published*: what a reader of these documents could have known. */
export type Clock = 'said' | 'published'

const open: Bounds = /* @__PURE__ */ Object.freeze({ earliest: undefined, latest: undefined })

/**
 * When a claim was made: its own `said`, or the time of its occasion.
 *
 * @returns the date and how it is known, or `undefined` in a foreign dataset that gives neither
 * @example
 * ```ts
 * saidOn(dataset, get(dataset, 'claims', '2025-04-28-cn-mfa-negotiate'))?.edtf // => '2025-04-28'
 * ```
 */
export function saidOn<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): Dated | undefined {
  return claim.said ?? (claim.occasion && find(dataset, 'events', claim.occasion)?.time)
}

/**
 * The first and last day on which a claim may have been made. Where its date has no end, it was made no later than
 * it could be read.
 *
 * @example
 * ```ts
 * saidBounds(dataset, get(dataset, 'claims', '2024-10-cn-mfa-deescalation'))
 * // => { earliest: '2024-10-21', latest: '2024-10-22' }
 * ```
 */
export function saidBounds<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): Bounds {
  const said = saidOn(dataset, claim)
  const { earliest, latest } = said ? bounds(said.edtf) : open
  return { earliest, latest: latest ?? knownBounds(dataset, claim).latest }
}

/** The first and last day on which a document may have been published; it was, by the day its text was taken. */
export function documentBounds<I extends Ids>({ published, accessed }: Document<I>): Bounds {
  const { earliest, latest } = bounds(published.edtf)
  return { earliest, latest: latest ?? accessed }
}

/**
 * When a report could first be read: the earliest of its document's date and the dates of its relays.
 *
 * @example
 * ```ts
 * publishedBounds(dataset, get(dataset, 'reports', 'kyiv-independent-april-briefing-10'))
 * // => { earliest: '2025-04-27', latest: '2025-04-27' }
 * ```
 */
export function publishedBounds<I extends Ids>(dataset: Dataset<I>, report: Report<I>): Bounds {
  const document = find(dataset, 'documents', report.document)
  if (!document) return open
  const whole = documentBounds(document)
  return (report.via ?? []).reduce(
    (first, { at }) => (at === undefined ? first : earlierOf(first, bounds(at))),
    whole,
  )
}

/**
 * The first and last day on which a claim may have become known to a reader of these documents.
 *
 * @example
 * ```ts
 * knownBounds(dataset, get(dataset, 'claims', '2025-04-27-ru-810-fighting-soon-over')).earliest // => '2025-04-27'
 * ```
 */
export function knownBounds<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): Bounds {
  const [first, ...others] = reportsOf(dataset, claim.id).map((report) => publishedBounds(dataset, report))
  return first ? others.reduce(earlierOf, first) : open
}

/**
 * The time that a claim is about. Left unsaid, a state, a stock or a running total is meant as of the saying; a flow
 * may be about any time.
 *
 * @example
 * ```ts
 * aboutBounds(dataset, get(dataset, 'claims', '2025-04-26-ru-affirms'))
 * // => { earliest: '2025-04-26', latest: '2025-04-26' }
 * ```
 */
export function aboutBounds<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): Bounds {
  if (claim.about !== undefined) return bounds(claim.about)
  const question = find(dataset, 'questions', claim.question)
  return question?.kind === 'quantity' && question.measure === 'flow' ? open : saidBounds(dataset, claim)
}

/** The bounds of a claim on a clock. */
export function clockBounds<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>, clock: Clock): Bounds {
  return clock === 'said' ? saidBounds(dataset, claim) : knownBounds(dataset, claim)
}

import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { Dataset, Ids, Origin, Report } from '../model.js'
import { mustBeOptions } from '../options.js'

/** Which origins count in {@link originOf} and in what is built on it. */
export interface OriginOptions {
  /** Whether an origin that was inferred rather than printed counts; it does unless told otherwise. */
  readonly inferred?: boolean
}

/** Who a report goes back to. */
export interface ReportOrigin<I extends Ids = Ids> {
  /** Whose voice it is in the end: a claimant, a relay, an agency or the publisher. */
  readonly actor: I['actor']
  /** Whether this was inferred rather than printed; where several reports are meant, in all of them. */
  readonly inferred: boolean
}

/** The documents that carry a claim, and the voices that they go back to. */
export interface Origins<I extends Ids = Ids> {
  /** The documents that carry the claim, each once. */
  readonly documents: readonly I['document'][]
  /** The voices, each once, with the reports that go back to it: copies of one agency are one voice. */
  readonly origins: readonly (ReportOrigin<I> & { readonly reports: readonly I['report'][] })[]
}

/**
 * Who a report goes back to: the claimant, if it is an outlet or published the document itself; else the first
 * relay; else the origin of the passage; else that of the document; else that of the document which this one is a
 * copy of; else the document's publisher.
 *
 * @example
 * ```ts
 * const report = get(dataset, 'reports', 'asia-live-november-briefing-01')
 * originOf(dataset, report) // => { actor: 'afp', inferred: true }
 * originOf(dataset, report, { inferred: false }) // => { actor: 'asia-live', inferred: false }
 * ```
 */
export function originOf<I extends Ids>(
  dataset: Dataset<I>,
  report: Report<I>,
  options: OriginOptions = {},
): ReportOrigin<I> {
  mustBeOptions('an origin', options, ['inferred'])
  const { inferred = true } = options
  let document = get(dataset, 'documents', report.document)
  const { claimant } = get(dataset, 'claims', report.claim)
  const isOutlet = claimant !== null && get(dataset, 'actors', claimant).kind === 'outlet'
  const [relay] = report.via ?? []
  const counts = (origin: Origin<I> | undefined): origin is Origin<I> =>
    origin !== undefined && (inferred || origin.basis === 'stated')
  for (;;) {
    if (isOutlet || claimant === document.publisher) return { actor: claimant, inferred: false }
    if (relay) return { actor: relay.actor, inferred: false }
    const origin = [report.origin, document.origin].find(counts)
    if (origin) return { actor: origin.actor, inferred: origin.basis === 'inferred' }
    if (document.copyOf === undefined) return { actor: document.publisher, inferred: false }
    document = get(dataset, 'documents', document.copyOf) // a chain of copies may be long
  }
}

/**
 * The documents that carry a claim and the origins that they go back to: five outlets that print one agency's
 * line are five documents and one origin.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id
 * @param options - `inferred: false` leaves origins out that were inferred rather than printed
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * const { documents, origins: voices } = origins(dataset, '2025-04-28-cn-mfa-non-interference')
 * documents.length // => 2
 * voices.map(({ actor }) => actor) // => ['ukrinform']
 * ```
 */
export function origins<I extends Ids>(
  dataset: Dataset<I>,
  claim: I['claim'],
  options?: OriginOptions,
): Origins<I> {
  get(dataset, 'claims', claim)
  const reports = reportsOf(dataset, claim)
  const voices = new Map<I['actor'], { actor: I['actor']; inferred: boolean; reports: I['report'][] }>()
  for (const report of reports) {
    const { actor, inferred } = originOf(dataset, report, options)
    const voice = voices.get(actor)
    if (!voice) voices.set(actor, { actor, inferred, reports: [report.id] })
    else {
      voice.inferred &&= inferred
      voice.reports.push(report.id)
    }
  }
  return { documents: [...new Set(reports.map(({ document }) => document))], origins: [...voices.values()] }
}

import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { Dataset, Edtf, Ids } from '../model.js'

/** Somebody through whose hands a claim went on its way to the page. */
export interface Station<I extends Ids = Ids> {
  /** What it did on the way; `origin`: the text goes back to it, and it is neither claimant nor relay. */
  readonly role: 'claimant' | 'relay' | 'origin' | 'publisher'
  /** `null`: the document names nobody identifiable. */
  readonly actor: I['actor'] | null
  /** When it passed on the claim, where that is known. */
  readonly at?: Edtf
  /** Set where the station was inferred rather than printed. */
  readonly inferred?: true
}

/** The way of one claim to one document. */
export interface Chain<I extends Ids = Ids> {
  /** The report at the end of the way, which the stations are read from. */
  readonly report: I['report']
  /** The document that the report stands in. */
  readonly document: I['document']
  /** From the claimant to the publisher. */
  readonly stations: readonly Station<I>[]
}

/**
 * The way of a claim to each document that carries it: claimant, relays (nearest the claimant first), the origin
 * of the passage or the document where it is somebody else, publisher.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * provenance(dataset, '2025-04-27-ru-810-fighting-soon-over').map(({ stations }) => stations.map(({ actor }) => actor))
 * // => [['ru-810-brigade', 'ria', 'kyiv-independent']]
 * ```
 */
export function provenance<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): readonly Chain<I>[] {
  const { claimant } = get(dataset, 'claims', claim)
  return reportsOf(dataset, claim).map((report) => {
    const { publisher, published, origin: whole } = get(dataset, 'documents', report.document)
    const origin = report.origin ?? whole
    const stations: Station<I>[] = [
      { role: 'claimant', actor: claimant },
      ...(report.via ?? []).map((relay): Station<I> => ({ role: 'relay', ...relay })),
    ]
    if (origin && origin.actor !== publisher && !stations.some(({ actor }) => actor === origin.actor)) {
      stations.push({
        role: 'origin',
        actor: origin.actor,
        ...(origin.basis === 'inferred' && { inferred: true }),
      })
    }
    const last = stations.at(-1) as Station<I>
    if (last.actor !== publisher) stations.push({ role: 'publisher', actor: publisher, at: published.edtf })
    return { report: report.id, document: report.document, stations }
  })
}

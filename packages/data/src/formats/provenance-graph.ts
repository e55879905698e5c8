import type { Dataset, Ids } from '../model.js'
import { provenance } from '../readings/provenance.js'
import type { Graph } from './graph.js'
import { graphOf, type Stop, type Way } from './graph-of.js'

/**
 * The ways of one claim to the documents that carry it, as a graph: claimant, claim, relays, origin, publisher,
 * document. Ways that pass through one actor meet there; `reports` on an edge tells them apart. A claim for which
 * nobody is named has no claimant before it.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * const { edges } = provenanceGraph(dataset, '2025-04-27-ru-810-fighting-soon-over')
 * edges.map(({ to }) => to)
 * // => ['2025-04-27-ru-810-fighting-soon-over', 'ria', 'kyiv-independent', 'kyiv-independent-april-briefing']
 * ```
 */
export function provenanceGraph<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): Graph {
  const ways = provenance(dataset, claim).map(({ report, document, stations }): Way<I> => {
    const stops = stations.map(({ role, actor, inferred = false }): readonly Stop<I>[] => [
      ...(actor === null ? [] : [{ kind: 'actor', id: actor, inferred } as const]),
      ...(role === 'claimant' ? [{ kind: 'claim', id: claim } as const] : []),
    ])
    return { report, stops: [...stops.flat(), { kind: 'document', id: document }] }
  })
  return graphOf(dataset, ways)
}

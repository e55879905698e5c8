import { get } from '../indexes/find.js'
import type { Dataset, Ids } from '../model.js'
import { echoes } from '../readings/echoes.js'
import { type OriginOptions, originOf } from '../readings/origins.js'
import type { Graph } from './graph.js'
import { graphOf, type Way } from './graph-of.js'

/**
 * Who is behind several documents at once, as a graph: an edge from an origin to each document that carries a claim
 * which another document carries from the same origin. `reports` on an edge are those of such claims. Copies of one
 * voice are no corroboration.
 *
 * @param dataset - a dataset or a view
 * @param options - `inferred: false` leaves origins out that were inferred rather than printed
 * @example
 * ```ts
 * const { nodes, edges } = echoGraph(select(dataset, { question: 'donetsk-strike-killed' }))
 * edges.map(({ from }) => from) // => ['kyiv-post', 'kyiv-post']
 * nodes.filter(({ kind }) => kind === 'document').length // => 2
 * ```
 */
export function echoGraph<I extends Ids>(dataset: Dataset<I>, options?: OriginOptions): Graph {
  const ways = echoes(dataset, options).flatMap(({ reports }) =>
    reports.map((report): Way<I> => {
      const row = get(dataset, 'reports', report)
      const { actor, inferred } = originOf(dataset, row, options)
      const stops = [
        { kind: 'actor', id: actor, inferred },
        { kind: 'document', id: row.document },
      ] as const
      return { report, stops }
    }),
  )
  return graphOf(dataset, ways)
}

import { get } from '../indexes/find.js'
import type { Dataset, Ids } from '../model.js'
import { describe } from '../words/describe.js'
import type { Graph, GraphEdge, GraphNode } from './graph.js'

/** A station of a way. */
export interface Stop<I extends Ids = Ids> {
  readonly kind: GraphNode['kind']
  readonly id: I['actor'] | I['claim'] | I['document']
  readonly inferred?: boolean
}

/** The stations through which one report came. */
export interface Way<I extends Ids = Ids> {
  readonly report: I['report']
  readonly stops: readonly Stop<I>[]
}

/**
 * The graph of ways: each station once, and one edge for all reports that take the same step, those that were
 * inferred apart from those that were printed.
 */
export function graphOf<I extends Ids>(dataset: Dataset<I>, ways: readonly Way<I>[]): Graph {
  const possible = new Set<string>(dataset.possible)
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  for (const { report, stops } of ways) {
    for (const [index, { kind, id, inferred }] of stops.entries()) {
      nodes.set(id, { id, kind, label: labelOf(dataset, kind, id) })
      const before = stops[index - 1]
      if (!before) continue
      const unsure = Boolean(inferred || before.inferred)
      const key = `${before.id} ${id} ${unsure}`
      const reports = [...(edges.get(key)?.reports ?? []), report]
      edges.set(key, {
        from: before.id,
        to: id,
        ...(unsure && { inferred: true }),
        ...(reports.every((each) => possible.has(each)) && { possible: true }),
        reports,
      })
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** A name as in titles; a document's title, which is its own words; a claim's sentence. */
function labelOf<I extends Ids>(dataset: Dataset<I>, kind: GraphNode['kind'], id: string): string {
  switch (kind) {
    case 'actor':
      return get(dataset, 'actors', id).name
    case 'claim':
      return describe(dataset, id)
    case 'document':
      return `“${get(dataset, 'documents', id).title}”`
  }
}

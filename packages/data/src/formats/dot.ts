import { drawn, type Graph, type GraphNode, linesOf } from './graph.js'

const shapes: { readonly [Kind in GraphNode['kind']]: string } = {
  actor: 'ellipse',
  claim: 'box',
  document: 'note',
}

/**
 * A graph in the DOT language of Graphviz. What was inferred, or is in the view only possibly, is a dashed line and
 * says so.
 *
 * @param graph - a graph such as {@link provenanceGraph} gives
 * @returns the text of a graph; labels cannot break out of it
 * @example
 * ```ts
 * toDot({ nodes: [{ id: 'nato', kind: 'actor', label: 'NATO "staff"' }], edges: [] })
 * // => 'digraph {\n  rankdir=LR\n  "nato" [label="NATO \\"staff\\"", shape=ellipse]\n}\n'
 * ```
 */
export function toDot(graph: Graph): string {
  const lines = drawn(
    graph,
    ({ id, kind, label }) => `${quoted(id)} [label=${quoted(label)}, shape=${shapes[kind]}]`,
    ({ from, to }, unsure) =>
      `${quoted(from)} -> ${quoted(to)}${unsure && ` [label=${quoted(unsure)}, style=dashed]`}`,
  )
  return `digraph {\n  rankdir=LR\n${lines}}\n`
}

/** A quoted string: Graphviz reads backslashes and HTML entities in it, and stops at a null character. */
function quoted(text: string): string {
  const lines = linesOf(text).map((line) =>
    line
      .replaceAll('&', '&amp;')
      .replace(/["\\]/g, '\\$&')
      .replace(/\p{Cc}/gu, ' '),
  )
  return `"${lines.join('\\n')}"`
}

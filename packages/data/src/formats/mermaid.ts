import { quoted } from '../printed.js'
import { drawn, type Graph, type GraphNode, linesOf } from './graph.js'

const shapes: { readonly [Kind in GraphNode['kind']]: string } = {
  actor: '([ ])',
  claim: '( )',
  document: '[ ]',
}

/**
 * A graph as a Mermaid flowchart. What was inferred, or is in the view only possibly, is a dotted line and says so.
 *
 * @param graph - a graph such as {@link provenanceGraph} gives
 * @returns the text of a diagram; labels cannot break out of it
 * @throws RangeError where an edge names a node that the graph has not
 * @example
 * ```ts
 * toMermaid({ nodes: [{ id: 'nato', kind: 'actor', label: 'NATO "staff"' }], edges: [] })
 * // => 'flowchart LR\n  n0(["NATO #34;staff#34;"])\n'
 * ```
 */
export function toMermaid(graph: Graph): string {
  // Names of our own: "end", "click" or "style" as an id would be read as a word of the language.
  const names = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]))
  const nameOf = (id: string): string => {
    const name = names.get(id)
    if (name) return name
    throw new RangeError(`${quoted(id)} is no node of this graph`)
  }
  const lines = drawn(
    graph,
    ({ id, kind, label }) => nameOf(id) + shapes[kind].replace(' ', () => `"${escaped(label)}"`),
    ({ from, to }, unsure) => `${nameOf(from)} ${unsure ? `-. "${unsure}" .->` : '-->'} ${nameOf(to)}`,
  )
  return `flowchart LR\n${lines}`
}

/** All but letters, marks, digits, blanks and harmless signs as entities by number; a label is never empty. */
function escaped(text: string): string {
  const lines = linesOf(text).map((line) =>
    line.replace(/[^\p{L}\p{M}\p{N} .,’“”–-]/gu, (sign) => `#${sign.codePointAt(0)};`),
  )
  return lines.join('<br>') || ' '
}

/** A point of a graph. */
export interface GraphNode {
  /** The id of the row. */
  readonly id: string
  /** Which table the row is in. */
  readonly kind: 'actor' | 'claim' | 'document'
  /** What to write on the node: a name, a neutral sentence, or a title in quotation marks. */
  readonly label: string
}

/** The way that words took, from one hand into another. */
export interface GraphEdge {
  /** The id of the node that the words left. */
  readonly from: string
  /** The id of the node that they reached. */
  readonly to: string
  /** Set where the way was inferred rather than printed. */
  readonly inferred?: true
  /** Set where a view holds all its reports only possibly. */
  readonly possible?: true
  /** The reports from which the edge follows. */
  readonly reports: readonly string[]
}

/** Nodes and edges as plain data, for {@link toMermaid}, {@link toDot} or a drawing library. */
export interface Graph {
  /** The actors, claims and documents, each once. */
  readonly nodes: readonly GraphNode[]
  /** The ways between them, each pair of nodes once. */
  readonly edges: readonly GraphEdge[]
}

/** The lines that draw a graph, nodes first; an edge that is unsure comes with the words that say so. */
export function drawn(
  { nodes, edges }: Graph,
  node: (node: GraphNode) => string,
  edge: (edge: GraphEdge, unsure: string) => string,
): string {
  const lines = [
    ...nodes.map(node),
    ...edges.map((each) =>
      edge(each, [each.inferred && 'inferred', each.possible && 'possible'].filter(Boolean).join(', ')),
    ),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

/** The lines of a label. */
export function linesOf(label: string): readonly string[] {
  return label.split(/\r\n|[\r\n\u2028\u2029]/)
}

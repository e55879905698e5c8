// @vitest-environment jsdom
// Mermaid cleans labels with a browser's parser.
import { parse as parseDot } from '@ts-graphviz/ast'
import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { dataset, echoes, provenance, describe as sentence } from '../index.js'
import { toDot } from './dot.js'
import { echoGraph } from './echo-graph.js'
import type { Graph } from './graph.js'
import { toMermaid } from './mermaid.js'
import { provenanceGraph } from './provenance-graph.js'

/** Some thirty claims from all over the record: enough to meet what it holds, and read in good time. */
const sample = dataset.claims.filter((_, index) => index % Math.ceil(dataset.claims.length / 30) === 0)

const small = smallDataset({
  claims: [
    { id: 'relayed', polarity: 'affirm' },
    { id: 'unnamed', polarity: 'deny', claimant: null },
    { id: 'own', polarity: 'affirm', claimant: 'daily' },
  ],
  documents: [{ id: 'weekly-text', title: 'A "title"' }],
  reports: [
    { id: 'first', claim: 'relayed', via: [{ actor: 'wire' }] },
    { id: 'second', claim: 'relayed', document: 'weekly-text', via: [{ actor: 'wire' }] },
    {
      id: 'third',
      claim: 'relayed',
      document: 'weekly-text',
      origin: { actor: 'bb-army', basis: 'inferred', why: 'x' },
    },
    { id: 'fourth', claim: 'unnamed' },
    { id: 'fifth', claim: 'own', mode: 'own' },
  ],
})
/** What a document must have besides. */
const late = {
  title: 'A later text',
  lang: 'en',
  published: { edtf: '2030-02-02', basis: 'stated' },
  accessed: '2030-03-01',
  text: { sha256: 'x', length: 100 },
  rights: 'unknown',
  zones: [],
}
const steps = ({ edges }: Graph) =>
  edges.map(({ from, to, reports }) => `${from} > ${to}: ${reports.join(' ')}`)

describe('the provenance of a claim as a graph', () => {
  it('runs from the claimant through every hand to the documents; ways meet in one actor', () => {
    const graph = provenanceGraph(small, 'relayed')
    expect(steps(graph)).toEqual([
      'aa > relayed: first second third',
      'relayed > wire: first second',
      'wire > daily: first',
      'daily > daily-text: first',
      'wire > weekly: second',
      'weekly > weekly-text: second third',
      'relayed > bb-army: third',
      'bb-army > weekly: third',
    ])
    expect(graph.edges.filter(({ inferred }) => inferred).map(({ reports }) => reports)).toEqual([
      ['third'],
      ['third'],
    ])
    expect(graph.nodes).toEqual([
      { id: 'aa', kind: 'actor', label: 'Arland' },
      { id: 'relayed', kind: 'claim', label: sentence(small, 'relayed') },
      { id: 'wire', kind: 'actor', label: 'Wire' },
      { id: 'daily', kind: 'actor', label: 'Daily' },
      { id: 'daily-text', kind: 'document', label: '“A text”' },
      { id: 'weekly', kind: 'actor', label: 'Weekly' },
      { id: 'weekly-text', kind: 'document', label: '“A "title"”' },
      { id: 'bb-army', kind: 'actor', label: 'Army of Borland' },
    ])
  })

  it('has no claimant where nobody is named, and one for an outlet of its own', () => {
    expect(steps(provenanceGraph(small, 'unnamed'))).toEqual([
      'unnamed > daily: fourth',
      'daily > daily-text: fourth',
    ])
    expect(steps(provenanceGraph(small, 'own'))).toEqual(['daily > own: fifth', 'own > daily-text: fifth'])
  })

  it('says what a view holds possibly', () => {
    const unsure = (possible: readonly string[]) =>
      provenanceGraph({ ...small, possible }, 'relayed')
        .edges.filter((edge) => edge.possible)
        .map(({ to }) => to)
    expect(unsure([])).toEqual([])
    expect(unsure(['first'])).toEqual(['daily', 'daily-text'])
    expect(unsure(['first', 'second', 'third']).length).toBe(provenanceGraph(small, 'relayed').edges.length)
  })

  it('has every report of every claim of the record, and each node once', () => {
    for (const { id } of dataset.claims) {
      const { nodes, edges } = provenanceGraph(dataset, id)
      const ids = nodes.map((node) => node.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(edges.flatMap(({ from, to }) => [from, to]).filter((end) => !ids.includes(end))).toEqual([])
      for (const { report, document } of provenance(dataset, id)) {
        expect(edges.some(({ to, reports }) => to === document && reports.includes(report))).toBe(true)
      }
    }
  })

  it('throws for a claim that there is not', () => {
    expect(() => provenanceGraph(small, 'relaid')).toThrow('Did you mean "relayed"?')
  })
})

describe('echoes as a graph', () => {
  it('lead from one origin to each document that carries its line', () => {
    expect(steps(echoGraph(small))).toEqual(['wire > daily-text: first', 'wire > weekly-text: second'])
    const { nodes, edges } = echoGraph(dataset)
    for (const { origin, documents, reports } of echoes(dataset)) {
      for (const document of documents) {
        const found = edges.filter(({ from, to }) => from === origin && to === document)
        expect(found.flatMap((edge) => edge.reports)).toEqual(
          expect.arrayContaining(
            reports.filter(
              (report) => dataset.reports.find(({ id }) => id === report)?.document === document,
            ),
          ),
        )
      }
    }
    expect(nodes.filter(({ kind }) => kind === 'claim')).toEqual([])
  })

  it('say which origins were inferred, and leave those out on request', () => {
    const inferred = { actor: 'wire', basis: 'inferred', why: 'same words' }
    const copied = smallDataset({
      claims: [{ id: 'one', polarity: 'affirm' }],
      reports: [
        { id: 'first', claim: 'one', via: [{ actor: 'wire' }] },
        { id: 'second', claim: 'one', document: 'weekly-text', via: [{ actor: 'wire' }] },
        { id: 'third', claim: 'one', document: 'weekly-text', origin: inferred },
        { id: 'fourth', claim: 'one', document: 'late-text', origin: inferred },
        { id: 'fifth', claim: 'one' },
      ],
      documents: [{ id: 'late-text', publisher: 'daily', ...late }],
    })
    expect(steps(echoGraph(copied))).toEqual([
      'wire > daily-text: first',
      'wire > weekly-text: second',
      'wire > weekly-text: third',
      'wire > late-text: fourth',
    ])
    expect(
      echoGraph(copied).edges.flatMap(({ inferred: unsure, reports }) => (unsure ? reports : [])),
    ).toEqual(['third', 'fourth'])
    expect(steps(echoGraph(copied, { inferred: false }))).toEqual([
      'wire > daily-text: first',
      'wire > weekly-text: second',
      'daily > late-text: fourth',
      'daily > daily-text: fifth',
    ])
  })
})

const hostile = [
  'end',
  'a "quoted" label',
  '`markdown` and **bold**',
  'brackets [x] (y) {z} <b>&amp;</b> &quot; |a| #35; #quot;',
  'line\nbreak\r\nand another',
  'back\\slash \\N \\" ends in \\',
  '%%{init: {"theme": "dark"}}%% comment',
  'style x:y#z; classDef a:#fff;',
  'subgraph graph click call href --> -.-> :::class @{ shape: cloud }',
  '“Україна” 조선 🙂 العربية',
  '',
  ' ',
  '\0\t\u2028',
  '---\ntitle: x\n---',
  '"]; n0 --> n9; x["',
  '\uD83D',
]
const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'"\\#;&<>|[](){}%`\n-:@ae') }),
)
const graphs = fc.array(words, { minLength: 1, maxLength: 4 }).map(
  (labels): Graph => ({
    nodes: labels.map((label, index) => ({ id: hostile[index] ?? '', kind: 'actor', label })),
    edges: labels.map((_, index) => ({
      from: 'end',
      to: hostile[index] ?? '',
      reports: [],
      ...(index === 0 && { inferred: true }),
    })),
  }),
)

interface Drawn {
  readonly nodes: readonly string[]
  readonly edges: number
}

/** What Mermaid makes of a diagram: the labels as it shows them, entities decoded. */
async function drawnByMermaid(text: string): Promise<Drawn> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const { getVertices, getEdges } = db as unknown as {
    getVertices(): Map<string, { readonly text: string }>
    getEdges(): readonly unknown[]
  }
  const decoded = (label: string) =>
    label
      .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/<br>/g, '\n')
  return {
    nodes: [...getVertices.call(db).values()].map(({ text: label }) => decoded(label)),
    edges: getEdges.call(db).length,
  }
}

const lines = (label: string): string => label.replace(/\r\n?|\u2028|\u2029/g, '\n')

describe('Mermaid', () => {
  it('reads graphs of the record', async () => {
    for (const graph of [echoGraph(dataset), ...sample.map(({ id }) => provenanceGraph(dataset, id))]) {
      await mermaid.parse(toMermaid(graph)) // throws where it cannot
    }
    await expect(mermaid.parse('flowchart LR\n  end["x"]\n')).rejects.toThrow()
  })

  it('draws what was given, whatever stands in a label', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { nodes, edges } = await drawnByMermaid(toMermaid(graph))
        // Blanks at its ends are no part of a label to Mermaid.
        expect(nodes.map((label) => label.trim())).toEqual(
          graph.nodes.map(({ label }) => lines(label).trim()),
        )
        expect(edges).toBe(graph.edges.length)
      }),
    )
  })

  it('draws what is unsure with a dotted line that says so', () => {
    const text = toMermaid({
      nodes: [
        { id: 'a', kind: 'actor', label: 'A' },
        { id: 'b', kind: 'document', label: 'B' },
      ],
      edges: [
        { from: 'a', to: 'b', reports: [], inferred: true, possible: true },
        { from: 'b', to: 'a', reports: [] },
      ],
    })
    expect(text).toBe(
      'flowchart LR\n  n0(["A"])\n  n1["B"]\n  n0 -. "inferred, possible" .-> n1\n  n1 --> n0\n',
    )
  })

  it('refuses an edge to nowhere', () => {
    expect(() => toMermaid({ nodes: [], edges: [{ from: 'a', to: 'b', reports: [] }] })).toThrow(
      new RangeError('"a" is no node of this graph'),
    )
  })
})

describe('DOT', () => {
  /** What Graphviz makes of a label: escapes and entities decoded. */
  const decoded = (label: string) =>
    label.replace(/\\(.)/gs, (_, sign) => (sign === 'n' ? '\n' : sign)).replaceAll('&amp;', '&')

  const drawnByDot = (text: string): Drawn => {
    const [graph] = parseDot(text).children.flatMap((child) => (child.type === 'Graph' ? child : []))
    const children = graph?.children ?? []
    const labels = children.flatMap((child) =>
      child.type === 'Node'
        ? child.children.flatMap((inner) =>
            inner.type === 'Attribute' && inner.key.value === 'label' ? inner.value.value : [],
          )
        : [],
    )
    return { nodes: labels, edges: children.filter(({ type }) => type === 'Edge').length }
  }

  it('reads graphs of the record', () => {
    for (const graph of [echoGraph(dataset), ...sample.map(({ id }) => provenanceGraph(dataset, id))]) {
      expect(drawnByDot(toDot(graph)).edges).toBe(graph.edges.length)
    }
    expect(() => parseDot('digraph { end -> "x }')).toThrow()
  })

  it('draws what was given, whatever stands in a label', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, edges } = drawnByDot(toDot(graph))
        expect(nodes.map(decoded)).toEqual(
          graph.nodes.map(({ label }) => lines(label).replace(/[^\P{Cc}\n]/gu, ' ')),
        )
        expect(edges).toBe(graph.edges.length)
      }),
    )
  })

  it('draws what is unsure with a dashed line that says so', () => {
    expect(
      toDot({
        nodes: [{ id: 'a', kind: 'claim', label: 'A' }],
        edges: [
          { from: 'a', to: 'a', reports: [], inferred: true },
          { from: 'a', to: 'a', reports: [] },
        ],
      }),
    ).toBe(
      'digraph {\n  rankdir=LR\n  "a" [label="A", shape=box]\n  "a" -> "a" [label="inferred", style=dashed]\n  "a" -> "a"\n}\n',
    )
  })
})

/**
 * The record in the formats of others: tables, maps, linked data, annotations and graphs. Each function is pure and
 * takes any dataset or view.
 *
 * @packageDocumentation
 */

export { toDot } from './dot.js'
export { echoGraph } from './echo-graph.js'
export { fromCsv } from './from-csv.js'
export {
  type EventProperties,
  type Feature,
  type FeatureCollection,
  type PlaceProperties,
  toGeoJson,
} from './geojson.js'
export type { Graph, GraphEdge, GraphNode } from './graph.js'
export { type JsonLdDocument, type JsonLdNode, toJsonLd } from './json-ld.js'
export { type LoadOptions, type LoadProgress, loadNdjson, type NdjsonSource } from './load-ndjson.js'
export { toMermaid } from './mermaid.js'
export { fromNdjson, toNdjson } from './ndjson.js'
export type { LoadSignal } from './pace.js'
export { provenanceGraph } from './provenance-graph.js'
export type { ChunkStream, Chunks } from './sources.js'
export { toCsv } from './to-csv.js'
export { type SheetCell, toSheet } from './to-sheet.js'
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationTarget,
  type RangeSelector,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
} from './web-annotations.js'

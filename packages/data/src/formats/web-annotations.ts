import { get } from '../indexes/find.js'
import { mustBeDataset } from '../indexes/held.js'
import { reportsOf, standingClaims } from '../indexes/related.js'
import type { Dataset, Ids, Span } from '../model.js'
import { mustBeOptions } from '../options.js'
import { describe } from '../words/describe.js'
import { addressUnder } from './base.js'

/** A passage by its words. */
export interface TextQuoteSelector {
  /** As the W3C model names it. */
  readonly type: 'TextQuoteSelector'
  /** The words that the record keeps of the passage. */
  readonly exact: string
  /** A place within those words, counted in code points from their start. */
  readonly refinedBy?: TextPositionSelector
}

/** A passage by where it begins and ends (exclusive), in code points. */
export interface TextPositionSelector {
  /** As the W3C model names it. */
  readonly type: 'TextPositionSelector'
  /** The first code point, counted from 0. */
  readonly start: number
  /** The code point after the last. */
  readonly end: number
}

/** A passage from where one selection begins to where another begins. */
export interface RangeSelector {
  /** As the W3C model names it. */
  readonly type: 'RangeSelector'
  /** The first words of the passage. */
  readonly startSelector: TextQuoteSelector
  /** The place behind its last words. */
  readonly endSelector: TextQuoteSelector
}

/** A passage of a document, told in two ways of which each is enough. */
export interface AnnotationTarget {
  /** As the W3C model names it. */
  readonly type: 'SpecificResource'
  /** The address of the document, or its id under `base` where it has no address. */
  readonly source: string
  /** By position first, then by the words that are kept. */
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector | RangeSelector]
}

/** What is said of a passage: words, or a link to the claim. */
export type AnnotationBody =
  | {
      readonly type: 'TextualBody'
      readonly value: string
      readonly format: 'text/plain'
      readonly language: 'en'
      readonly purpose: 'describing' | 'tagging'
    }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'linking' }

/** A W3C Web Annotation. */
export interface Annotation {
  /** The context of the W3C model. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** The id of the report under `base`. */
  readonly id: string
  /** As the W3C model names it. */
  readonly type: 'Annotation'
  /** The annotation says what the passage carries. */
  readonly motivation: 'describing'
  /** Whoever answers for the annotations, where the caller names them. */
  readonly creator?: string
  /** The neutral sentence of the claim, the address of the claim and, for a row held possibly, a tag. */
  readonly body: readonly AnnotationBody[]
  /** The passages, one for each span of the report. */
  readonly target: readonly AnnotationTarget[]
}

/**
 * Reports as W3C Web Annotations: each describes the passages of one document in which one claim stands by the
 * claim's neutral sentence, and links to the claim. What a view holds only possibly is tagged `possible`. What was
 * withdrawn is left out.
 *
 * Positions count code points, as the W3C model asks, of the canonical text that `text.sha256` of the document
 * names; a page at the document's address has more text around it. A quotation finds its passage there too. Where the
 * record keeps no more than a passage's first and last words, a range runs from the start of the first to the end of
 * the last, which are the nearest that follow.
 *
 * @param dataset - a dataset or a view
 * @param options - `base`: the address under which ids are found; each id is put behind it. `creator`: the address of
 * whoever answers for the annotations
 * @returns plain objects, to be written with `JSON.stringify`
 * @throws RangeError where `base` is not an absolute address that ends in `/`, `#` or `=`
 * @example
 * ```ts
 * const [annotation] = toWebAnnotations(select(dataset, { question: 'kim-ordered' }), { base: 'https://example.org/id/' })
 * annotation.target.length // => 1
 * ```
 */
export function toWebAnnotations<I extends Ids>(
  dataset: Dataset<I>,
  options: { readonly base: string; readonly creator?: string },
): readonly Annotation[] {
  mustBeDataset(dataset)
  mustBeOptions('toWebAnnotations', options, ['base', 'creator'])
  const { base, creator } = options
  const address = addressUnder(base)
  const possible = new Set<string>(dataset.possible)
  return standingClaims(dataset).flatMap((claim) => {
    const sentence = describe(dataset, claim)
    return reportsOf(dataset, claim.id).map((report): Annotation => {
      const source = get(dataset, 'documents', report.document).url ?? address(report.document)
      return {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: address(report.id),
        type: 'Annotation',
        motivation: 'describing',
        ...(creator !== undefined && { creator }),
        body: [
          words(sentence, 'describing'),
          { type: 'SpecificResource', source: address(claim.id), purpose: 'linking' },
          ...(possible.has(report.id) || possible.has(claim.id) ? [words('possible', 'tagging')] : []),
        ],
        target: report.spans.map((span) => ({
          type: 'SpecificResource',
          source,
          selector: [position(span.start, span.end), quotation(span)],
        })),
      }
    })
  })
}

function words(value: string, purpose: 'describing' | 'tagging'): AnnotationBody {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose }
}

function position(start: number, end: number): TextPositionSelector {
  return { type: 'TextPositionSelector', start, end }
}

/** The words of a passage, or the range between its first and its last. */
function quotation({ exact, head, tail }: Span): TextQuoteSelector | RangeSelector {
  if (exact !== undefined) return { type: 'TextQuoteSelector', exact }
  const last = [...tail].length
  return {
    type: 'RangeSelector',
    startSelector: { type: 'TextQuoteSelector', exact: head },
    // A range ends where its end selector begins: at the empty place behind the last word.
    endSelector: { type: 'TextQuoteSelector', exact: tail, refinedBy: position(last, last) },
  }
}

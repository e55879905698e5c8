import { get } from '../indexes/find.js'
import type { Dataset, Ids } from '../model.js'
import { linkTo } from './text-directives.js'

/**
 * A link to the passage in which a document carries a claim: the document's address with a text fragment for each
 * span. A browser that knows none opens the page.
 *
 * The terms are the words that the record keeps: a span's words, or its first and last words. No words around a span
 * are kept, so no prefix or suffix is given: where the same words stand earlier on the page, in whatever capitals, a
 * browser shows them there. It shows nothing where the page has changed, or where a span begins or ends within a word.
 *
 * @param dataset - a dataset or a view
 * @param report - a report's id
 * @returns the link, or `undefined` where the document has no address
 * @throws RangeError where the dataset has no such report
 * @example
 * ```ts
 * passageUrl(dataset, 'asia-live-november-briefing-04')
 * // => 'https://theasialive.com/?p=20322#:~:text=The%20influx%20of,on%20its%20soil&text=Since%20the%20early,and%20protectionist%20stance.'
 * ```
 */
export function passageUrl<I extends Ids>(dataset: Dataset<I>, report: I['report']): string | undefined {
  const { document, spans } = get(dataset, 'reports', report)
  const { url } = get(dataset, 'documents', document)
  return url === undefined ? undefined : linkTo(url, spans)
}

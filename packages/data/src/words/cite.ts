import type { Dataset, Ids } from '../model.js'
import { quoted } from '../printed.js'
import { bibtex } from './citations/bibtex.js'
import { type Citation, citationsOf } from './citations/citation.js'
import { cslJson } from './citations/csl-json.js'
import { ris } from './citations/ris.js'
import { text } from './citations/text.js'
import { listed } from './listed.js'

/** `text`: one English line; `bibtex`: an entry for BibTeX and biblatex; `ris`; `csl-json`: a list of items. */
export type CitationFormat = 'text' | 'bibtex' | 'ris' | 'csl-json'

const writers: Readonly<Record<CitationFormat, (citations: readonly Citation[]) => string>> = {
  text,
  bibtex,
  ris,
  'csl-json': cslJson,
}

/**
 * A document as it is cited. For a report, its document with a link to the passage and the ids of claim and report;
 * for a claim, one such entry for each document that carries it, which may be none in a view.
 *
 * No date is made up: what is uncertain of it is left out where a format has no way to say it, and is said in words
 * in the entry's note. An author or publisher whom nobody could identify is left out, and no author's name is taken
 * apart. The words of a title stay as they are, on one line.
 *
 * @param dataset - a dataset or a view
 * @param id - the id of a document, a report or a claim
 * @param format - `text`, `bibtex`, `ris` or `csl-json`
 * @param record - the name of the record that claims and reports belong to, for a dataset other than this package's
 * @throws RangeError where the dataset has no such row, or there is no such format; TypeError where `record` is no text
 * @example
 * ```ts
 * cite(dataset, 'kyiv-independent-april-briefing', 'text')
 * // => "Yuliia Taradiuk, “'It's their own business' — China refuses to comment on North Korean troops fighting for Russia in Ukraine”, The Kyiv Independent, published on 28 April 2025, accessed on 22 November 2026, https://kyivindependent.com/its-their-own-business-china-refuses-to-comment-on-north-korean-troops-fighting-for-russia-in-ukraine"
 * JSON.parse(cite(dataset, '2025-04-28-cn-mfa-non-interference', 'csl-json')).map(({ publisher }) => publisher)
 * // => ['The Kyiv Independent', 'MENAFN']
 * ```
 */
export function cite<I extends Ids>(
  dataset: Dataset<I>,
  id: I['document'] | I['report'] | I['claim'],
  format: CitationFormat,
  record = 'dprk-ru',
): string {
  if (typeof format !== 'string' || !Object.hasOwn(writers, format)) {
    throw new RangeError(
      `${quoted(format)} is no format of a citation; there are ${listed(Object.keys(writers))}`,
    )
  }
  if (typeof record !== 'string') throw new TypeError(`${quoted(record)} is no name of a record: give a text`)
  return writers[format](citationsOf(dataset, id, record))
}

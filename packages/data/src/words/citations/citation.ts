import { find, get } from '../../indexes/find.js'
import { reportsOf } from '../../indexes/related.js'
import type { Dataset, Dated, Day, Ids, Life, Report } from '../../model.js'
import { didYouMean } from '../../nearest.js'
import { quoted } from '../../printed.js'
import { listed } from '../listed.js'
import { linkTo } from '../text-directives.js'
import { oneLine } from './one-line.js'
import { asUri } from './uri.js'

/** A document as it is cited, whatever the format. Every text is on one line. */
export interface Citation {
  readonly key: string
  readonly title: string
  readonly authors: readonly string[]
  /** `undefined`: nobody could identify it. */
  readonly publisher: string | undefined
  /** BCP 47 language tag. */
  readonly language: string
  readonly published: Dated
  readonly accessed: Day
  /** To the passages, where some are cited. */
  readonly url: string | undefined
  /** The claim and the reports that are cited with the document, in words. */
  readonly claim: string | undefined
}

/**
 * What an id stands for, as citations: one, or for a claim one for each document that carries it.
 *
 * @throws RangeError where the dataset has no such document, report or claim
 */
export function citationsOf<I extends Ids>(
  dataset: Dataset<I>,
  id: I['document'] | I['report'] | I['claim'],
  record: string,
): readonly Citation[] {
  if (find(dataset, 'documents', id)) return [citation(dataset, id, id, [])]
  const report = find(dataset, 'reports', id)
  const citeClaim = (
    key: string,
    claim: I['claim'],
    reports: readonly Report<I>[],
    document: I['document'],
  ) => ({
    ...citation(dataset, key, document, reports),
    claim: `${claimInWords(dataset, claim, reports)} of ${oneLine(record)}`,
  })
  if (report) return [citeClaim(id, report.claim, [report], report.document)]
  if (!find(dataset, 'claims', id)) throw unknown(dataset, id)
  const standing = reportsOf(dataset, id)
  const reports = standing.length > 0 ? standing : dataset.reports.filter(({ claim }) => claim === id)
  return [...new Set(reports.map(({ document }) => document))].map((carrier) => {
    const passages = reports.filter(({ document }) => document === carrier)
    return citeClaim(`${id}.${carrier}`, id, passages, carrier) // a dot stands in no id
  })
}

function citation<I extends Ids>(
  dataset: Dataset<I>,
  key: string,
  document: I['document'],
  reports: readonly Report<I>[],
): Citation {
  const {
    title,
    authors = [],
    publisher,
    lang,
    published,
    accessed,
    url,
  } = get(dataset, 'documents', document)
  const { name, identified = true } = get(dataset, 'actors', publisher)
  const spans = reports.flatMap((report) => report.spans)
  return {
    key,
    title: oneLine(title),
    authors: authors.map(oneLine),
    publisher: identified ? oneLine(name) : undefined,
    language: oneLine(lang),
    published,
    accessed,
    url: url === undefined ? undefined : asUri(linkTo(url, spans)),
    claim: undefined,
  }
}

/** "claim a (recorded in release 0.1.0), reports b and c". */
function claimInWords<I extends Ids>(
  dataset: Dataset<I>,
  claim: I['claim'],
  reports: readonly Report<I>[],
): string {
  const passages = reports.map((report) =>
    report.withdrawn === undefined ? report.id : `${report.id} (${lifeInWords(report)})`,
  )
  const life = lifeInWords(get(dataset, 'claims', claim))
  return `claim ${claim} (${life}), report${passages.length > 1 ? 's' : ''} ${listed(passages)}`
}

function lifeInWords({ recorded, withdrawn, withdrawnWhy, replacedBy }: Life<string>): string {
  return [
    `recorded in release ${recorded}`,
    ...(withdrawn === undefined ? [] : [`withdrawn in release ${withdrawn}`]),
    ...(withdrawnWhy === undefined ? [] : [withdrawnWhy.replaceAll('-', ' ')]),
    ...(replacedBy === undefined ? [] : [`replaced by ${replacedBy}`]),
  ].join(', ')
}

function unknown({ documents, reports, claims }: Dataset, id: string): RangeError {
  const ids = [documents, reports, claims].flatMap((rows) => rows.map((row) => row.id))
  return new RangeError(
    `${quoted(id)} is no document, report or claim of this dataset.${didYouMean(id, ids)}`,
  )
}

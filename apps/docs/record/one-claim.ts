import {
  dataset,
  dateInWords,
  describe,
  get,
  nameOf,
  origins,
  provenance,
  type RecordIds,
} from '@dprk-ru/data'
import { inACell } from './in-a-cell'

/** The claim that the home page takes apart: one line of a ministry, relayed by one agency to two outlets. */
const id: RecordIds['claim'] = '2025-04-28-cn-mfa-non-interference'

/** A claim on its way from the question that it answers to the pages that carry it. */
export interface OneClaim {
  readonly id: string
  readonly question: string
  readonly sentence: string
  readonly reports: readonly {
    readonly publisher: string
    readonly published: string
    readonly title: string
    readonly url?: string
    /** Everyone from the claimant to the publisher. */
    readonly stations: readonly string[]
  }[]
  readonly documents: number
  readonly origins: readonly string[]
}

export function oneClaim(): OneClaim {
  const { documents, origins: voices } = origins(dataset, id)
  return {
    id,
    question: get(dataset, 'questions', get(dataset, 'claims', id).question).text.replace(/\.$/, ''),
    sentence: describe(dataset, id),
    reports: provenance(dataset, id).map(({ document, stations }) => {
      const { publisher, published, title, url } = get(dataset, 'documents', document)
      return {
        publisher: nameOf(dataset, publisher),
        published: dateInWords(published.edtf),
        title,
        ...(url !== undefined && { url }),
        stations: stations.map(({ actor }) =>
          actor === null ? 'nobody named' : inACell(nameOf(dataset, actor)),
        ),
      }
    }),
    documents: documents.length,
    origins: voices.map(({ actor }) => nameOf(dataset, actor)),
  }
}

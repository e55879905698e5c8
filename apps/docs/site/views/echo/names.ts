import { type Dataset, dateInWords, get } from '@dprk-ru/data'

/** The name of an actor as a heading or a label has it. */
export function labelOf(record: Dataset, actor: string): string {
  return get(record, 'actors', actor).name
}

/** "Menafn, published on 28 April 2025": a document by whose it is and when it came out, since titles are long. */
export function publishedInWords(record: Dataset, document: string): string {
  return `published ${dateInWords(get(record, 'documents', document).published.edtf)}`
}

import { type Claim, type Dataset, get, reportsOf } from '@dprk-ru/data'
import { count } from './counts.js'

/** What a number about claims rests on: "2 documents of 2 publishers, in 1 language". */
export function restsOn(record: Dataset, claims: readonly Claim[]): string {
  const reports = claims.flatMap(({ id }) => reportsOf(record, id))
  const ids = new Set(reports.map(({ document }) => document))
  const documents = [...ids].map((id) => get(record, 'documents', id))
  const publishers = new Set(documents.map(({ publisher }) => publisher))
  const languages = new Set(documents.map(({ lang }) => lang))
  return `${count(documents.length, 'document')} of ${count(publishers.size, 'publisher')}, in ${count(languages.size, 'language')}`
}

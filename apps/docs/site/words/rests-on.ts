import { type Claim, type Dataset, find, reportsOf } from '@dprk-ru/data'
import { count } from './counts.js'

/** What a count of claims rests on: "They stand in 5 documents of 4 publishers, in 1 language." */
export function restsOn(record: Dataset, claims: readonly Claim[]): string {
  const ids = new Set(claims.flatMap(({ id }) => reportsOf(record, id).map(({ document }) => document)))
  const documents = [...ids].flatMap((id) => find(record, 'documents', id) ?? [])
  const publishers = new Set(documents.map(({ publisher }) => publisher))
  const languages = new Set(documents.map(({ lang }) => lang))
  return `They stand in ${count(documents.length, 'document')} of ${count(publishers.size, 'publisher')}, in ${count(languages.size, 'language')}.`
}

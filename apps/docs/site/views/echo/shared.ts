import { type Dataset, type OriginOptions, reportsOf, sharedClaims } from '@dprk-ru/data'
import { connected } from '../../connected.js'

/** How many claims two documents both carry, and how many of these they have from one origin. */
export interface SharedCount {
  readonly documents: readonly [string, string]
  readonly shared: number
  readonly oneOrigin: number
}

/** Every pair of documents that share a claim, in the order of the table of documents. */
export function sharedByDocuments(record: Dataset, options: OriginOptions): readonly SharedCount[] {
  const places = new Map(record.documents.map(({ id }, place) => [id, place]))
  return candidates(record)
    .toSorted(
      ([a, b], [c, d]) => placeOf(places, a) - placeOf(places, c) || placeOf(places, b) - placeOf(places, d),
    )
    .map((documents) => {
      const shared = sharedClaims(record, ...documents, options)
      return {
        documents,
        shared: shared.length,
        oneOrigin: shared.filter(({ oneOrigin }) => oneOrigin).length,
      }
    })
    .filter(({ shared }) => shared > 0)
}

/** The pairs that may share something, so that thousands that cannot are not compared. */
function candidates(record: Dataset): readonly (readonly [string, string])[] {
  const statements = connected([
    ...record.claims.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [[id, id] as const] : [])),
    ...record.links.flatMap(({ type, from, to }) => (type === 'same-statement' ? [[from, to] as const] : [])),
  ])
  const pairs = new Map<string, readonly [string, string]>()
  for (const claims of statements) {
    const reports = claims.flatMap((id) => reportsOf(record, id))
    const documents = [...new Set(reports.map(({ document }) => document))].toSorted()
    for (const [index, one] of documents.entries()) {
      for (const other of documents.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other])
    }
  }
  return [...pairs.values()]
}

function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  return places.get(id) ?? places.size
}

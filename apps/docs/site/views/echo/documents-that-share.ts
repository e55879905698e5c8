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
  const placeOf = (id: string) => places.get(id) ?? places.size
  const pairs = candidates(record)
  return connected(pairs)
    .flatMap((family) => {
      const theirs = inDocuments(record, new Set(family))
      return pairs
        .filter(([one]) => family.includes(one))
        .map((documents) => countShared(theirs, documents, options))
    })
    .filter(({ shared }) => shared > 0)
    .toSorted(
      ({ documents: [a, b] }, { documents: [c, d] }) => placeOf(a) - placeOf(c) || placeOf(b) - placeOf(d),
    )
}

function countShared(
  record: Dataset,
  documents: readonly [string, string],
  options: OriginOptions,
): SharedCount {
  const shared = sharedClaims(record, ...documents, options)
  return {
    documents,
    shared: shared.length,
    oneOrigin: shared.filter(({ oneOrigin }) => oneOrigin).length,
  }
}

/** What some documents carry. The reading looks through all rows for each pair, and most rows are not theirs. */
function inDocuments(record: Dataset, documents: ReadonlySet<string>): Dataset {
  const reports = record.reports.filter(({ document }) => documents.has(document))
  const claims = new Set(reports.map(({ claim }) => claim))
  return { ...record, reports, claims: record.claims.filter(({ id }) => claims.has(id)) }
}

/** The pairs that may share something, so that thousands that cannot are not compared. */
function candidates(record: Dataset): readonly (readonly [string, string])[] {
  const statements = connected([
    ...record.claims.map(({ id }) => [id, id] as const),
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

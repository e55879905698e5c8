import { dataset } from '@dprk-ru/data'

/** A row of the record as pages name it: its id, and where it stands on this site. */
export interface RowLink {
  readonly id: string
  /** Root-relative; left out where the record no longer has the row. */
  readonly address?: string
}

const addresses: ReadonlyMap<string, string> = new Map<string, string>([
  ...(['questions', 'documents', 'actors', 'places', 'events'] as const).flatMap((table) =>
    dataset[table].map(({ id }) => [id, `/${table}/${id}/`] as const),
  ),
  // A claim stands on the page of its question, a report on that of its document, a link beside its first claim.
  ...dataset.claims.map(({ id }) => [id, claimAddress(id)] as const),
  ...dataset.reports.map(({ id, document }) => [id, `/documents/${document}/#${id}`] as const),
  ...dataset.links.map(({ id, from }) => [id, claimAddress(from)] as const),
])

/** Ids are unique across all tables, so an id alone says which row is meant. */
export function rowLink(id: string): RowLink {
  const address = addresses.get(id)
  return { id, ...(address !== undefined && { address }) }
}

function claimAddress(id: string): string {
  const claim = dataset.claims.find((one) => one.id === id)
  if (!claim) throw new RangeError(`the record has no claim "${id}"`)
  return `/questions/${claim.question}/#${id}`
}

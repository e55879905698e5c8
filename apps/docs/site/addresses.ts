import { type Dataset, find, type TableName } from '@dprk-ru/data'

/** Where the site stands on its host, with a slash at both ends; the client gets it from the build. */
const base = process.env.DOCS_BASE_URL || '/'

/** Where the site is published: what citations and the map of the site name. */
export const origin = 'https://dprk-ru.github.io'

export const repository = 'https://github.com/dprk-ru/dprk-ru'

/** The link to a root-relative address of this site. */
export function href(address: string): string {
  return base + address.slice(1)
}

/** The whole address, for other hosts. */
export function absolute(address: string): string {
  return origin + href(address)
}

/** The tables whose rows have a page of their own; claims, reports and links have an anchor on one. */
export const tablesWithPages = ['questions', 'documents', 'actors', 'places', 'events'] as const
export type TableWithPages = (typeof tablesWithPages)[number]

export function pageOf(table: TableWithPages, id: string): string {
  return `/${table}/${id}/`
}

/** A claim stands on the page of its question, a report on that of its document, a link beside its first claim. */
export function addressOf(record: Dataset, table: TableName, id: string): string {
  if (table === 'claims') {
    const claim = find(record, 'claims', id)
    return claim ? `${pageOf('questions', claim.question)}#${id}` : `/id/${id}/`
  }
  if (table === 'reports') {
    const report = find(record, 'reports', id)
    return report ? `${pageOf('documents', report.document)}#${id}` : `/id/${id}/`
  }
  if (table === 'links') {
    const link = find(record, 'links', id)
    return link ? addressOf(record, 'claims', link.from) : `/id/${id}/`
  }
  return pageOf(table, id)
}

/** The link to a claim, which is what nearly every mark and row leads to. */
export function claimHref(record: Dataset, id: string): string {
  return href(addressOf(record, 'claims', id))
}

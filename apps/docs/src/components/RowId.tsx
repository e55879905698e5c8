import useBaseUrl from '@docusaurus/useBaseUrl'
import type { ReactNode } from 'react'
import type { RowLink } from '../../record/row-addresses'

/**
 * The id of a row as a link to its page. The pages of the record are written after those of Docusaurus, which does
 * not know them: a plain link, and a load of the page.
 */
export default function RowId({ id, address }: RowLink): ReactNode {
  const base = useBaseUrl('/')
  if (address === undefined) return <code>{id}</code>
  return (
    <a href={`${base}${address.slice(1)}`}>
      <code>{id}</code>
    </a>
  )
}

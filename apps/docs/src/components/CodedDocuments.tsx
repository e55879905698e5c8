import Link from '@docusaurus/Link'
import coded from '@generated/record/default/coded-documents.json'
import type { ReactNode } from 'react'
import styles from './MadeTables.module.css'
import RowId from './RowId'
import ScrollableTable from './ScrollableTable'

/** Which texts were coded, and how the date of each is known. */
export default function CodedDocuments(): ReactNode {
  return (
    <ScrollableTable>
      <caption className={styles.caption}>The documents, and how the date of each is known</caption>
      <thead>
        <tr>
          <th scope="col">Publisher</th>
          <th scope="col">Document</th>
          <th scope="col">Published</th>
          <th scope="col">How the date is known</th>
        </tr>
      </thead>
      <tbody>
        {coded.documents.map(({ id, address, publisher, title, url, published, known }) => (
          <tr key={id}>
            <td>{publisher}</td>
            <td className={styles.prose}>
              <cite>{url === undefined ? title : <Link href={url}>{title}</Link>}</cite>
              <span className={styles.id}>
                <RowId id={id} {...(address !== undefined && { address })} />
              </span>
            </td>
            <td>{published}</td>
            <td>{known}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}

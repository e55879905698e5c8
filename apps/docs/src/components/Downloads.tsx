import { useBaseUrlUtils } from '@docusaurus/useBaseUrl'
import groups from '@generated/record/default/downloads.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import styles from './Downloads.module.css'
import ScrollableTable from './ScrollableTable'

/** Every file of the record: what it holds, how large it is, and the hash by which a copy is known. */
export default function Downloads(): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils()
  const link = (path: string): ReactNode => (
    <a href={withBaseUrl(`/files/${path}`)} download>
      {path}
    </a>
  )
  const sections = groups.map(({ id, title, about, files }) => (
    <section key={id}>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      <p>{about}</p>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Holds</th>
            <th scope="col" className={styles.size}>
              Size
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, holds, size, sha256 }) => (
            <tr key={path}>
              <th scope="row" className={styles.file}>
                {link(path)}
              </th>
              <td className={styles.holds}>{holds}</td>
              <td className={styles.size}>{size}</td>
              <td className={styles.hash}>{sha256}</td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </section>
  ))
  return (
    <>
      <p>{link('manifest.json')} lists them with the same figures.</p>
      {sections}
    </>
  )
}

import coded from '@generated/record/default/coded-documents.json'
import type { ReactNode } from 'react'
import styles from './MadeTables.module.css'
import RowId from './RowId'
import ScrollableTable from './ScrollableTable'

/** What became of the characters of each text. */
export default function CharacterAccount(): ReactNode {
  return (
    <ScrollableTable>
      <caption className={styles.caption}>What the characters of each document went into</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" className={styles.number}>
            Characters
          </th>
          <th scope="col" className={styles.number}>
            Reports
          </th>
          <th scope="col" className={styles.number}>
            Coded
          </th>
          <th scope="col" className={styles.number}>
            Boilerplate
          </th>
          <th scope="col" className={styles.number}>
            Uncoded
          </th>
          <th scope="col" className={styles.number}>
            The rest
          </th>
        </tr>
      </thead>
      <tbody>
        {coded.documents.map((document) => (
          <tr key={document.id}>
            <th scope="row" className={styles.rowName}>
              <RowId
                id={document.id}
                {...(document.address !== undefined && { address: document.address })}
              />
            </th>
            <td className={styles.number}>{document.characters}</td>
            <td className={styles.number}>{document.reports}</td>
            <td className={styles.number}>{document.coded}</td>
            <td className={styles.number}>{document.boilerplate}</td>
            <td className={styles.number}>{document.uncoded}</td>
            <td className={styles.number}>{document.rest}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}

import coding from '@generated/record/default/two-codings.json'
import type { ReactNode } from 'react'
import styles from './MadeTables.module.css'
import RowId from './RowId'
import ScrollableTable from './ScrollableTable'

/** Every difference between the two codings, by attribute and by the reason for what was kept. */
export default function Differences(): ReactNode {
  const { differing, kept, differences } = coding
  return (
    <>
      <p>
        Differences: {differing}. Kept from the first coding: {kept.first}. From the second: {kept.second}.
        From neither: {kept.neither}.
      </p>
      {differences.map(({ attribute, count, compared, groups }) => (
        <ScrollableTable key={attribute}>
          <caption className={styles.caption}>
            <strong>{attribute}</strong>: {count} of {compared} differ
          </caption>
          <thead>
            <tr>
              <th scope="col">Claim and document</th>
              <th scope="col">First coding</th>
              <th scope="col">Second coding</th>
            </tr>
          </thead>
          {groups.map(({ kept: which, why, rows }) => (
            <tbody key={`${which} ${why}`}>
              <tr className={styles.reason}>
                <th scope="rowgroup" colSpan={3}>
                  <span>
                    <strong>
                      Kept: {which}. Differences: {rows.length}.
                    </strong>{' '}
                    {why}
                  </span>
                </th>
              </tr>
              {rows.map(({ claim, document, first, second }) => (
                <tr key={`${claim.id} ${document.id}`}>
                  <th scope="row" className={styles.rowName}>
                    <RowId {...claim} />
                    <span className={styles.id}>
                      <RowId {...document} />
                    </span>
                  </th>
                  <td>{first}</td>
                  <td>{second}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </ScrollableTable>
      ))}
    </>
  )
}

import coding from '@generated/record/default/two-codings.json'
import type { ReactNode } from 'react'
import styles from './MadeTables.module.css'
import ScrollableTable from './ScrollableTable'

/** How far the two codings agree. */
export default function Agreement(): ReactNode {
  const { first, second, matched, overlapping, foundByBoth, agreement } = coding
  return (
    <>
      <p>
        Units in the first coding: {first}. In the second: {second}. Pairs whose passages overlap enough:{' '}
        {overlapping}. Matched one to one: {matched}.
      </p>
      <p>
        <strong>Units found by both: {foundByBoth}</strong>, which is 2 × {matched} / ({first} + {second}).
      </p>
      <ScrollableTable>
        <caption className={styles.caption}>Agreement over the matched units</caption>
        <thead>
          <tr>
            <th scope="col">Compared</th>
            <th scope="col">Agreed</th>
            <th scope="col" className={styles.number}>
              Share
            </th>
            <th scope="col">Commonest value in the first coding</th>
          </tr>
        </thead>
        <tbody>
          {agreement.map(({ attribute, among, agreed, compared, share, commonest, commonestShare }) => (
            <tr key={attribute}>
              <th scope="row" className={styles.rowName}>
                {attribute}
                {among !== undefined && <span className={styles.detail}>where {among}</span>}
              </th>
              <td className={styles.figure}>
                {agreed} of {compared}
              </td>
              <td className={styles.number}>{share}</td>
              <td>
                {commonest}: {commonestShare}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </>
  )
}

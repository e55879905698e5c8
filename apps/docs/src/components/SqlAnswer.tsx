import answers from '@generated/record/default/sql-answers.json'
import type { ReactNode } from 'react'
import type { SqlQuery } from '../../record/sql-answers'
import RowId from './RowId'
import ScrollableTable from './ScrollableTable'
import styles from './SqlAnswer.module.css'

/** What DuckDB answered to a query of the guide when this site was built. */
export default function SqlAnswer({ query }: { readonly query: SqlQuery }): ReactNode {
  const { columns, rows } = answers[query]
  return (
    <details className={styles.answer} open={rows.length <= 12}>
      <summary>What it gave when this page was built: {rows.length} rows</summary>
      <ScrollableTable>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ text }) => text).join(' ')}>
              {row.map(({ text, address }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
                <td key={index}>{address === undefined ? text : <RowId id={text} address={address} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </details>
  )
}

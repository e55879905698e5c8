import type { ReactNode } from 'react'
import type { BarChart as Chart } from '../../record/benchmarks'
import styles from './Benchmarks.module.css'
import ScrollableTable from './ScrollableTable'

/** A table whose rows begin with a bar; the bar repeats one of the columns and says nothing that they do not. */
export default function BarChart({ chart: { unit, columns, bars } }: { readonly chart: Chart }): ReactNode {
  const most = Math.max(...bars.map(({ value }) => value))
  return (
    <>
      <p>Bars: {unit}.</p>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">What</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.figure}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, value, cells }) => (
            <tr key={name}>
              <th scope="row" className={styles.bar}>
                {name}
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={Math.round((1000 * value) / most) / 10} height={6} />
                </svg>
              </th>
              {cells.map((cell, column) => (
                <td key={columns[column]} className={styles.figure}>
                  {cell || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </>
  )
}

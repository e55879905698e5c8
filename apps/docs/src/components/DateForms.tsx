import forms from '@generated/record/default/date-forms.json'
import type { ReactNode } from 'react'
import styles from './DateForms.module.css'
import ScrollableTable from './ScrollableTable'

/** The forms of a date, with what the package makes of each. */
export default function DateForms(): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">Written</th>
          <th scope="col">In words</th>
          <th scope="col">Earliest day</th>
          <th scope="col">Latest day</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(({ edtf, inWords, earliest, latest }) => (
          <tr key={edtf}>
            <td>
              <code>{edtf}</code>
            </td>
            <td>{inWords}</td>
            <td className={styles.day}>{earliest}</td>
            <td className={styles.day}>{latest}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}

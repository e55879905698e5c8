import tables from '@generated/record/default/data-dictionary.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import styles from './DataDictionary.module.css'
import Prose from './Prose'
import ScrollableTable from './ScrollableTable'

/** Every table, field and code of the record, with what it means and how often it stands there. */
export default function DataDictionary(): ReactNode {
  return tables.map(({ name, description, rows, fields }) => (
    <section key={name}>
      <Heading as="h2" id={name}>
        {name}
      </Heading>
      <p>
        <Prose>{description}</Prose> Rows in this record: {rows.toLocaleString('en')}.
      </p>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Takes</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name} id={`${name}.${field.name}`} className={styles.field}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td className={styles.takes}>
                {field.takes}
                {!field.always && <span className={styles.optional}>may be left out</span>}
                {field.kinds.length > 0 && (
                  <span className={styles.optional}>in {field.kinds.join(', ')}</span>
                )}
              </td>
              <td>
                <Prose>{field.description}</Prose>
                {field.codes.length > 0 && (
                  <ul className={styles.codes}>
                    {field.codes.map(({ code, meaning, count, leftOut }) => (
                      <li key={code}>
                        <code>{code}</code> {meaning}{' '}
                        <span className={styles.count}>
                          {count}
                          {leftOut && ' left out'}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </section>
  ))
}

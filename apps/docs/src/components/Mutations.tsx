import mutations from '@generated/record/default/mutations.json'
import { Fragment, type ReactNode } from 'react'
import styles from './MadeTables.module.css'
import ScrollableTable from './ScrollableTable'

/** How many changes to the code its tests notice, by folders. */
export default function Mutations(): ReactNode {
  const { parts, whole, missing, changed } = mutations
  return (
    <>
      <ScrollableTable>
        <caption className={styles.caption}>Changes to the code, and what the tests made of them</caption>
        <thead>
          <tr>
            <th scope="col">Folder</th>
            <th scope="col" className={styles.number}>
              Changes
            </th>
            <th scope="col" className={styles.number}>
              Noticed
            </th>
            <th scope="col" className={styles.number}>
              Explained
            </th>
            <th scope="col" className={styles.number}>
              Open
            </th>
          </tr>
        </thead>
        <tbody>
          {[...parts, { part: 'Together', ...whole }].map(({ part, all, noticed, explained, open }) => (
            <tr key={part}>
              <th scope="row" className={styles.rowName}>
                {part === 'Together' ? <strong>Together</strong> : <code>{part}</code>}
              </th>
              <td className={styles.number}>{all.toLocaleString('en')}</td>
              <td className={styles.number}>{noticed}</td>
              <td className={styles.number}>{explained.toLocaleString('en')}</td>
              <td className={styles.number}>{open.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
      <Listed say="Not counted yet" of={missing} />
      <Listed say="Changed since they were counted" of={changed} />
    </>
  )
}

function Listed({ say, of }: { readonly say: string; readonly of: readonly string[] }): ReactNode {
  if (of.length === 0) return null
  return (
    <p>
      {say}:{' '}
      {of.map((one, at) => (
        <Fragment key={one}>
          {at > 0 && ', '}
          <code>{one}</code>
        </Fragment>
      ))}
      .
    </p>
  )
}

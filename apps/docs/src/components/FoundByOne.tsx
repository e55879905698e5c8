import coding from '@generated/record/default/two-codings.json'
import type { ReactNode } from 'react'
import styles from './MadeTables.module.css'
import RowId from './RowId'
import ScrollableTable from './ScrollableTable'

/** What one coder alone found, and what became of it. */
export default function FoundByOne(): ReactNode {
  const { foundByOne, adopted } = coding
  const by = (name: string): number => foundByOne.filter(({ coder }) => coder === name).length
  return (
    <>
      <p>
        Found by the first coder alone: {by('first')}. By the second alone: {by('second')}, of which adopted:{' '}
        {adopted}.
      </p>
      <ScrollableTable>
        <caption className={styles.caption}>Units that one coder alone found</caption>
        <thead>
          <tr>
            <th scope="col">Coder</th>
            <th scope="col">Question as coded, and document</th>
            <th scope="col">Claimant and answer</th>
            <th scope="col">What became of it, and why</th>
          </tr>
        </thead>
        <tbody>
          {foundByOne.map(({ coder, question, document, claimant, answer, why }) => (
            <tr key={`${coder} ${document.id} ${question}`}>
              <td>{coder}</td>
              <th scope="row" className={styles.rowName}>
                {question}
                <span className={styles.id}>
                  <RowId {...document} />
                </span>
              </th>
              <td>
                {claimant}: {answer}
              </td>
              <td className={styles.prose}>{why}</td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </>
  )
}

import cases from '@generated/record/default/hard-cases.json'
import type { ReactNode } from 'react'
import styles from './HardCases.module.css'
import RowId from './RowId'

/** Cases that the rules did not settle by themselves, each with the claims that it decided. */
export default function HardCases(): ReactNode {
  return (
    <ol className={styles.cases}>
      {cases.map(({ id, title, text, claims }) => (
        <li key={id} id={id}>
          <p>
            <strong>{title}.</strong> {withCode(text)}
          </p>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <RowId {...claim} /> {claim.sentence}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** Words between backticks are codes of the record. */
function withCode(text: string): ReactNode {
  return text.split('`').map((words, index) => (index % 2 === 1 ? <code key={words}>{words}</code> : words))
}

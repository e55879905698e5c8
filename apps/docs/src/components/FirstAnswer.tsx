import lines from '@generated/record/default/first-answer.json'
import type { ReactNode } from 'react'
import styles from './FirstAnswer.module.css'

/** What the guide's first query printed when this site was built, a line a list item, so that it wraps. */
export default function FirstAnswer(): ReactNode {
  return (
    <ul className={styles.output}>
      {lines.map((line) => (
        <li key={line}>
          <samp>{line}</samp>
        </li>
      ))}
    </ul>
  )
}

import printed from '@generated/record/default/printed.json'
import type { ReactNode } from 'react'
import type { Script } from '../../record/snippets'
import styles from './Printed.module.css'

/** What a script of the guide printed when this site was built, a line a list item, so that it wraps. */
export default function Printed({ script }: { readonly script: Script }): ReactNode {
  return (
    <ul className={styles.output}>
      {printed[script].map((line) => (
        <li key={line}>
          <samp>{line}</samp>
        </li>
      ))}
    </ul>
  )
}

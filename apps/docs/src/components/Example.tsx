import type { ReactNode } from 'react'
import styles from './Example.module.css'

/** An invented example: states A and B, outlets X and Y, goods nobody quarrels about. */
export default function Example({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <figure className={styles.example}>
      <figcaption>Invented example</figcaption>
      <p>{children}</p>
    </figure>
  )
}

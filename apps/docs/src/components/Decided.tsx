import decided from '@generated/record/default/decided-claims.json'
import type { ReactNode } from 'react'
import type { DecidedRule } from '../../record/decided-claims'
import styles from './Decided.module.css'
import RowId from './RowId'

/** The claims in which the tables show that a rule was applied, folded; nothing where there is none. */
export default function Decided({ rule }: { readonly rule: DecidedRule }): ReactNode {
  const { found, claims } = decided[rule]
  if (claims.length === 0) return null
  return (
    <details className={styles.decided}>
      <summary>Claims in this record where it shows: {claims.length}</summary>
      <p className={styles.found}>Found by this: {found}.</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <RowId {...claim} />
          </li>
        ))}
      </ul>
    </details>
  )
}

import claims from '@generated/record/default/cited-claims.json'
import type { ReactNode } from 'react'
import type { CitedClaimId } from '../../record/cited-claims'
import styles from './Example.module.css'
import RowId from './RowId'

/** A claim of the record as an example. The sentence is the package's, made at build. */
export default function Claim({ id }: { readonly id: CitedClaimId }): ReactNode {
  const claim = claims[id]
  if (!claim)
    throw new Error(`"${id}" is not in record/cited-claims.ts: add it there, where its id is checked`)
  return (
    <figure className={styles.example}>
      <figcaption>
        From the record: <RowId {...claim} />
      </figcaption>
      <p>{claim.sentence}</p>
      <p className={styles.carried}>
        Documents: {claim.documents}. Origins: {claim.origins}.
        {claim.note !== undefined && ` Coder’s note: ${claim.note}`}
      </p>
    </figure>
  )
}

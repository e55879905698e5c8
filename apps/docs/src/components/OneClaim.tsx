import Link from '@docusaurus/Link'
import claim from '@generated/record/default/one-claim.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import styles from './OneClaim.module.css'

/** The model, shown on a claim of the record: question, claim, reports. */
export default function OneClaim(): ReactNode {
  return (
    <>
      <ol className={styles.model}>
        <li>
          <Heading as="h3">Question</Heading>
          <p className={styles.term}>What is at issue, in neutral words, so that answers can be compared.</p>
          <p>{claim.question}</p>
        </li>
        <li>
          <Heading as="h3">Claim</Heading>
          <p className={styles.term}>One actor’s dated answer, or its refusal to give one, recorded once.</p>
          <p>{claim.sentence}</p>
        </li>
        <li>
          <Heading as="h3">Reports</Heading>
          <p className={styles.term}>The passages that carry the claim, and the way it took to each.</p>
          <ul className={styles.reports}>
            {claim.reports.map(({ publisher, published, title, url, stations }) => (
              <li key={publisher}>
                <cite>{url === undefined ? title : <Link href={url}>{title}</Link>}</cite>, published{' '}
                {published}
                <span className={styles.stations}>{stations.join(' → ')}</span>
              </li>
            ))}
          </ul>
        </li>
      </ol>
      <p>
        Documents that carry this claim: <strong>{claim.documents}</strong>. Origins that they go back to:{' '}
        <strong>{claim.origins.length}</strong> ({claim.origins.join(', ')}). Copies are one voice, and the
        record keeps the two counts apart.
      </p>
    </>
  )
}

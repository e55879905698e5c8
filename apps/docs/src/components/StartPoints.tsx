import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import styles from './StartPoints.module.css'

export default function StartPoints(): ReactNode {
  return (
    <div className={styles.points}>
      <div>
        <Heading as="h3">Journalists</Heading>
        <p>
          Before a number goes into a text: see <a href="#numbers">who said it</a>, in which words and{' '}
          <Link to="/docs/guide/getting-started/#what-the-answer-means">
            what the words of this record mean
          </Link>
          . Count origins, not outlets.
        </p>
      </div>
      <div>
        <Heading as="h3">Researchers</Heading>
        <p>
          Read the <Link to="/docs/codebook/#coding-rules">coding rules</Link> with their reasons, the{' '}
          <Link to="/docs/codebook/#definitions">definitions</Link> behind each computed answer, and the{' '}
          <Link to="/docs/codebook/#invariants">checks</Link> that every row passes.
        </p>
      </div>
      <div>
        <Heading as="h3">Developers</Heading>
        <p>
          Install one package without dependencies, ask{' '}
          <Link to="/docs/guide/getting-started/">a first question in ten lines</Link>, then look into the{' '}
          <Link to="/docs/api/">API reference</Link>. A misspelt id does not compile.
        </p>
      </div>
    </div>
  )
}

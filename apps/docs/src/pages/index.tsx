import Link from '@docusaurus/Link'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import Counts from '@site/src/components/Counts'
import EstimateTables from '@site/src/components/EstimateTables'
import OneClaim from '@site/src/components/OneClaim'
import StartPoints from '@site/src/components/StartPoints'
import Heading from '@theme/Heading'
import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import styles from './index.module.css'

export default function Home(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  return (
    <Layout
      title={siteConfig.tagline}
      description="An open, claim-level record of what has been said about DPRK–Russia military cooperation: who said it, when, and in which passage of which document."
    >
      <main className={styles.home}>
        <header className={styles.opening}>
          <Heading as="h1">Who said what, and when, about DPRK–Russia military cooperation</Heading>
          <p className={styles.lead}>
            An open record of what has been said about military cooperation between North Korea and Russia,
            and about the reactions to it. Every number and every position in it is somebody’s claim: dated,
            traced to the passage that carries it and to where that passage came from.
          </p>
          <p className={styles.not}>
            <strong>It is not a fact-check.</strong> There is no verdict in it, no score and no best estimate,
            and it is not complete: what no document in this record says may well have been said elsewhere.
          </p>
          <Counts />
        </header>

        <section aria-labelledby="one-claim">
          <Heading as="h2" id="one-claim">
            One claim, taken apart
          </Heading>
          <OneClaim />
        </section>

        <section aria-labelledby="numbers">
          <Heading as="h2" id="numbers">
            Who said how many, when
          </Heading>
          <p>
            Each table counts one thing. Numbers that count different things are never joined, added up or
            averaged, and each stands in the words that the document prints. Rows are in order of the latest
            day on which they may have been said.
          </p>
          <EstimateTables />
        </section>

        <section aria-labelledby="start">
          <Heading as="h2" id="start">
            Where to start
          </Heading>
          <StartPoints />
          <p>
            The method, with the reason for each rule, is in the <Link to="/docs/codebook/">codebook</Link>.
            Which documents were coded, by whom, and how far two codings agree:{' '}
            <Link to="/docs/how-the-record-was-made/">how the record was made</Link>.
          </p>
        </section>
      </main>
    </Layout>
  )
}

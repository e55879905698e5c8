import Link from '@docusaurus/Link'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { ReactNode } from 'react'

/** On every page: where to report an error, and whose the texts are. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const repository = String(siteConfig.customFields?.repository)
  return (
    <footer className="site-footer">
      <div className="container">
        <p>
          <strong>Found an error in the record or on this page?</strong>{' '}
          <Link href={`${repository}/issues`}>Report it on GitHub</Link>. A correction says what was wrong,
          what is right and since when; the old row stays readable.
        </p>
        <p>
          Code under MIT, data under CC BY 4.0. The articles belong to their publishers and are not
          republished here.
        </p>
      </div>
    </footer>
  )
}

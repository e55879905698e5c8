import useBaseUrl from '@docusaurus/useBaseUrl'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { elsewhere } from '@site/site/elsewhere'
import { navigation } from '@site/site/navigation'
import type { ReactNode } from 'react'

/** On every page: the list of all pages, where to report an error, and whose the texts are. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const base = useBaseUrl('/')
  const repository = String(siteConfig.customFields?.repository)
  return (
    <footer className="site-footer">
      <div className="container">
        <nav className="groups" id="pages" aria-label="All pages">
          {navigation.map(({ heading, pages }) => (
            <div key={heading}>
              <h2>{heading}</h2>
              <ul>
                {pages.map(({ address, label }) => (
                  <li key={address}>
                    <a href={base + address.slice(1)}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <p>
          <strong>Found an error in the record or on this page?</strong>{' '}
          <a href={`${repository}/issues`} rel={elsewhere}>
            Report it on GitHub
          </a>
          . A correction says what was wrong, what is right and since when; the old row stays readable.
        </p>
        <p>
          Code under MIT, data under CC BY 4.0. The articles belong to their publishers and are not
          republished here.
        </p>
      </div>
    </footer>
  )
}

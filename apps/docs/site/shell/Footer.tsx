import type { ReactNode } from 'react'
import { href, repository } from '../addresses.js'
import { navigation } from '../navigation.js'
import { OutsideLink } from '../parts/OutsideLink.js'

/** On every page: the list of all pages, where to report an error, and whose the texts are. */
export function Footer(): ReactNode {
  return (
    <footer className="site-footer">
      <div className="frame">
        <nav className="groups" id="pages" aria-label="All pages">
          {navigation.map(({ heading, pages }) => (
            <div key={heading}>
              <h2>{heading}</h2>
              <ul>
                {pages.map(({ address, label }) => (
                  <li key={address}>
                    <a href={href(address)}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <p>
          <strong>Found an error in the record or on this page?</strong>{' '}
          <OutsideLink url={`${repository}/issues`}>Report it on GitHub</OutsideLink>. A correction says what
          was wrong, what is right and since when; the old row stays readable.
        </p>
        <p>
          Code under MIT, data under CC BY 4.0. The articles belong to their publishers and are not
          republished here.
        </p>
      </div>
    </footer>
  )
}

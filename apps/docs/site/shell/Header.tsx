import type { ReactNode } from 'react'
import { href, repository } from '../addresses.js'
import { navigation } from '../navigation.js'
import { OutsideLink } from '../parts/OutsideLink.js'

const inBar = navigation.flatMap(({ pages }) => pages.filter((page) => page.inBar))

export function Header({ address }: { readonly address: string }): ReactNode {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <header className="site-header">
        <div className="frame">
          <a className="brand" href={href('/')}>
            <img src={href('/favicon.svg')} alt="" width="28" height="28" />
            dprk-ru
          </a>
          <nav className="main-pages" aria-label="Main">
            <ul>
              {inBar.map((page) => (
                <li key={page.address}>
                  <a
                    href={href(page.address)}
                    {...(address.startsWith(page.address) && { 'aria-current': 'page' })}
                  >
                    {page.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="tools">
            <a className="to-pages" href="#pages">
              Menu
            </a>
            <a href={href('/search/')} data-search="">
              Search
            </a>
            <OutsideLink className="wide" url={repository}>
              GitHub
            </OutsideLink>
            <button
              type="button"
              className="needs-script"
              data-theme=""
              aria-label="Switch between light and dark"
            >
              <span aria-hidden="true">◐</span>
            </button>
          </div>
        </div>
      </header>
    </>
  )
}

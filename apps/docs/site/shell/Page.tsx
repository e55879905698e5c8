import type { ReactNode } from 'react'
import { absolute, href } from '../addresses.js'
import { Footer } from './Footer.js'
import { Header } from './Header.js'

/** One page of the site, whatever it shows. */
export interface Page {
  /** Root-relative, with a slash at its end. */
  readonly address: string
  readonly title: string
  /** One sentence for search engines and previews. */
  readonly description: string
  /** What stands between header and footer; begins with the page's one `h1`. */
  readonly body: ReactNode
  /** The same as data, served under the address with `.json` in place of its last slash. */
  readonly json?: unknown
  /** The name of the script in `client/` that brings the page to life. */
  readonly script?: string
  /** The page runs the index of the site's own pages, which is WebAssembly. */
  readonly runsWasm?: true
  /** Not listed in the map of the site nor found by the search. */
  readonly unlisted?: true
  /** The root-relative address that a browser goes on to at once: the page is a bare signpost. */
  readonly movedTo?: string
  /** Structured data about the page for machines, as JSON-LD. */
  readonly linkedData?: unknown
}

/** The files that every page loads, by the names that the build gave them. */
export interface Assets {
  readonly style: string
  readonly scripts: Readonly<Record<string, string>>
  /** The inline script that runs before the first paint. */
  readonly firstPaint: string
  /** What a page may load and run. */
  readonly policyOf: (page: Page) => string
}

export function jsonAddress(address: string): string {
  return address === '/' ? '/index.json' : `${address.slice(0, -1)}.json`
}

export function Document({ page, assets }: { readonly page: Page; readonly assets: Assets }): ReactNode {
  const { address, title, description, body, json, script, unlisted, movedTo, linkedData } = page
  const scripts = ['page', ...(script === undefined ? [] : [script])]
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={assets.policyOf(page)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} | dprk-ru`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {unlisted && <meta name="robots" content="noindex" />}
        {movedTo !== undefined && <meta httpEquiv="refresh" content={`0; url=${href(movedTo)}`} />}
        <link rel="canonical" href={absolute((movedTo ?? address).replace(/#.*/, ''))} />
        <link rel="icon" href={href('/favicon.svg')} />
        <link rel="stylesheet" href={assets.style} />
        {json !== undefined && (
          <link rel="alternate" type="application/json" href={href(jsonAddress(address))} />
        )}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <script dangerouslySetInnerHTML={{ __html: assets.firstPaint }} />
        {scripts.map((name) => (
          <script key={name} type="module" src={assets.scripts[name]} />
        ))}
        {linkedData !== undefined && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(linkedData).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        {movedTo === undefined && <Header address={address} />}
        <main className="frame" id="content">
          {body}
        </main>
        {movedTo === undefined && <Footer />}
      </body>
    </html>
  )
}

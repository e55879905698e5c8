import type { ClientModule } from '@docusaurus/types'

/**
 * Pages are fetched when a reader points at a link, not when the link comes into view: a page with a long list of
 * links would otherwise fetch half the site.
 */
const noPrefetch: ClientModule = {
  onRouteDidUpdate() {
    window.docusaurus = { ...window.docusaurus, prefetch: () => false }
  },
}

export default noPrefetch

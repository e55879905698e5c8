import type { ClientModule } from '@docusaurus/types'

/** After navigation inside the site the new page's heading takes the focus, as a freshly loaded page would. */
const focusHeading: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (!previousLocation || previousLocation.pathname === location.pathname || location.hash) return
    const heading = document.querySelector<HTMLElement>('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  },
}

export default focusHeading

import type { ReactNode } from 'react'

/**
 * A plain link to the fallback id that the theme's layout puts around every page's content. The theme's own one
 * needs JavaScript, and takes the focus after navigation, which belongs to the page's heading.
 */
export default function SkipToContent(): ReactNode {
  return (
    <a className="skip-link" href="#__docusaurus_skipToContent_fallback">
      Skip to content
    </a>
  )
}

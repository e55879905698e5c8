import MDXA from '@theme-original/MDXComponents/A'
import type { ComponentProps, ReactNode } from 'react'

/** A link in text. One to a page of the record is `pathname://`, which would open a window of its own. */
export default function Anchor(link: ComponentProps<'a'>): ReactNode {
  return link.href?.startsWith('pathname://') ? <MDXA {...link} target="_self" /> : <MDXA {...link} />
}

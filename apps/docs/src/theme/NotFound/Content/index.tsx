import Link from '@docusaurus/Link'
import useBaseUrl from '@docusaurus/useBaseUrl'
import Heading from '@theme/Heading'
import type { Props } from '@theme/NotFound/Content'
import type { ReactNode } from 'react'

export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={`container margin-vert--xl ${className ?? ''}`}>
      <Heading as="h1">There is no page at this address</Heading>
      <p>
        Ids are never reused and pages do not move without a note, so the address is most likely misspelt.
        Begin again at the <a href={useBaseUrl('/')}>home page</a>, the{' '}
        <Link to="/docs/guide/getting-started/">guide</Link> or the <Link to="/docs/codebook/">codebook</Link>
        .
      </p>
    </main>
  )
}

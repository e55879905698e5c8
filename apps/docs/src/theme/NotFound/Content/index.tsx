import Link from '@docusaurus/Link'
import useBaseUrl from '@docusaurus/useBaseUrl'
import { noPage, noPageWhy } from '@site/site/words/failures'
import Heading from '@theme/Heading'
import type { Props } from '@theme/NotFound/Content'
import type { ReactNode } from 'react'

export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={`container margin-vert--xl ${className ?? ''}`}>
      <Heading as="h1">{noPage}</Heading>
      <p>
        {noPageWhy} Begin again at the <a href={useBaseUrl('/')}>home page</a>, the{' '}
        <Link to="/docs/guide/getting-started/">guide</Link> or the <Link to="/docs/codebook/">codebook</Link>
        .
      </p>
    </main>
  )
}

import type { Props } from '@theme/CodeBlock'
import { lazy, type ReactNode, Suspense } from 'react'

const ThemeCodeBlock = lazy(() => import('@theme-original/CodeBlock'))

/** The theme's block of code, fetched by the pages that show one. What was served stands until then. */
export default function CodeBlock(props: Props): ReactNode {
  return (
    <Suspense>
      <ThemeCodeBlock {...props} />
    </Suspense>
  )
}

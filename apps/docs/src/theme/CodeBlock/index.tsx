import type { Props } from '@theme/CodeBlock'
import { lazy, type ReactNode, Suspense } from 'react'

const ThemeCodeBlock = lazy(() => import('@theme-original/CodeBlock'))

/** The theme's block of code, fetched by the pages that show one. */
export default function CodeBlock(props: Props): ReactNode {
  return (
    <Suspense fallback={<PlainCode {...props} />}>
      <ThemeCodeBlock {...props} />
    </Suspense>
  )
}

/** The same code without colours, as large as it will be: nothing moves when the colours come. */
function PlainCode({ children, title }: Props): ReactNode {
  return (
    <div className="theme-code-block plain-code">
      {title !== undefined && <div className="plain-code-title">{title}</div>}
      <pre>
        <code>{typeof children === 'string' ? children.replace(/\n$/, '') : children}</code>
      </pre>
    </div>
  )
}

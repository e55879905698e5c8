import snippets from '@generated/record/default/snippets.json'
import CodeBlock from '@theme/CodeBlock'
import type { ReactNode } from 'react'
import type { SnippetFile } from '../../record/snippets'

/** Code of the guide, from a file that the compiler has checked. */
export default function Snippet({
  file,
  title,
}: {
  readonly file: SnippetFile
  readonly title?: boolean
}): ReactNode {
  return (
    <CodeBlock language="ts" {...(title && { title: file })}>
      {snippets[file]}
    </CodeBlock>
  )
}

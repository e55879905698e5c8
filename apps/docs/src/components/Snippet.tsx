import snippets from '@generated/record/default/snippets.json'
import CodeBlock from '@theme/CodeBlock'
import type { ReactNode } from 'react'
import type { SnippetFile } from '../../record/snippets'

/** The colours of a language, by how its files end. */
const languages: Readonly<Record<string, string>> = { py: 'python', R: 'r', mjs: 'ts' }

/** Code of the guide, from a file that the compiler has checked or a test has run. */
export default function Snippet({
  file,
  title,
}: {
  readonly file: SnippetFile
  readonly title?: boolean
}): ReactNode {
  const ending = file.split('.').at(-1) ?? ''
  return (
    <CodeBlock
      language={languages[ending] ?? ending}
      {...(title && { title: file.split('/').at(-1) ?? file })}
    >
      {snippets[file]}
    </CodeBlock>
  )
}

import CodeBlock from '@theme/CodeBlock'
import type { ReactNode } from 'react'

/** The colours of a language, by how its files end. */
const languages: Readonly<Record<string, string>> = { py: 'python', R: 'r', mjs: 'ts' }

/** The text of a file that the compiler has checked or a test has run. */
export default function CheckedCode({
  file,
  text,
  title = false,
}: {
  readonly file: string
  readonly text: string
  readonly title?: boolean | undefined
}): ReactNode {
  const ending = file.split('.').at(-1) ?? ''
  return (
    <CodeBlock
      language={languages[ending] ?? ending}
      {...(title && { title: file.split('/').at(-1) ?? file })}
    >
      {text}
    </CodeBlock>
  )
}

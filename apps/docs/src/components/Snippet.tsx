import snippets from '@generated/record/default/snippets.json'
import type { ReactNode } from 'react'
import type { OtherSnippet } from '../../record/snippets'
import CheckedCode from './CheckedCode'

/** Code of the guide. */
export default function Snippet({
  file,
  title,
}: {
  readonly file: OtherSnippet
  readonly title?: boolean
}): ReactNode {
  return <CheckedCode file={file} text={snippets[file]} title={title} />
}

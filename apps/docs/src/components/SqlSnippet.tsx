import snippets from '@generated/record/default/sql-snippets.json'
import type { ReactNode } from 'react'
import type { SqlSnippet as SqlFile } from '../../record/snippets'
import CheckedCode from './CheckedCode'

/** Code of the guide to SQL, which no other page has to carry. */
export default function SqlSnippet({ file }: { readonly file: SqlFile }): ReactNode {
  return <CheckedCode file={file} text={snippets[file]} />
}

import { Fragment, type ReactNode } from 'react'

/** A sentence in which names of code stand between backticks. */
export default function Prose({ children }: { readonly children: string }): ReactNode {
  return children.split('`').map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <code key={index}>{part}</code>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}

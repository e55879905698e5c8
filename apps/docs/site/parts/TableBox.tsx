import type { ReactNode } from 'react'

interface TableBoxProps {
  /** What the table is, for those who come to the box by the keyboard. */
  readonly label: string
  readonly children: ReactNode
}

/** A table that scrolls in a box of its own where the page is too narrow for it. */
export function TableBox({ label, children }: TableBoxProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="table-box" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

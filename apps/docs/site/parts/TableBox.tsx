import type { ReactNode } from 'react'

interface TableBoxProps {
  /** What the table shows, for those who come upon the box by keyboard. */
  readonly label: string
  readonly children: ReactNode
}

/** A table that scrolls sideways in a box of its own where it is wider than the page. */
export function TableBox({ label, children }: TableBoxProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
    <section className="table-box" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

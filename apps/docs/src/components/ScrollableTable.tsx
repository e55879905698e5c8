import type { ComponentProps, ReactNode } from 'react'

/** A table that may be wider than the screen scrolls inside its own box, which the keyboard can reach. */
export default function ScrollableTable(table: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this groups a table
    <div className="scrollable-table" role="group" aria-label="Table" tabIndex={0}>
      <table {...table} />
    </div>
  )
}

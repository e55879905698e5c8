import { type ReactNode, useEffect, useRef, useState } from 'react'
import { count } from '../../words/counts.js'

interface FilterDialogProps {
  readonly filters: number
  readonly found: number
  readonly children: ReactNode
}

/** On a narrow screen the filters wait behind a button; the browser keeps focus and Escape in order. */
export function FilterDialog({ filters, found, children }: FilterDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  return (
    <div className="filter-button">
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Filters{filters > 0 && ` (${filters} on)`}
      </button>
      <dialog ref={dialog} aria-labelledby="filter-dialog" onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <h2 id="filter-dialog">Filters</h2>
            <div className="filters">{children}</div>
            <p className="done">
              <button type="button" onClick={() => dialog.current?.close()}>
                Show {count(found, 'claim')}
              </button>
            </p>
          </>
        )}
      </dialog>
    </div>
  )
}

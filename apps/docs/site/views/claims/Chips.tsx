import type { MouseEvent, ReactNode } from 'react'
import { type Filter, unfiltered } from './filters.js'
import type { ClaimsState } from './state.js'

interface ChipsProps {
  readonly filters: readonly Filter[]
  readonly change: (part: Partial<ClaimsState>) => void
}

/** The filters that are on, each with a button that takes it off. */
export function Chips({ filters, change }: ChipsProps): ReactNode {
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters that are on">
      {filters.map(({ key, words, without, isUnknown }) => (
        <li key={key}>
          <button
            type="button"
            className={isUnknown ? 'chip unknown' : 'chip'}
            aria-label={`Remove ${words}`}
            onClick={(event) => {
              focusBeside(event)
              change(without)
            }}
          >
            {words}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button
            type="button"
            className="chip all"
            onClick={() => {
              focusResults()
              change(unfiltered)
            }}
          >
            Remove all
          </button>
        </li>
      )}
    </ul>
  )
}

/** The chip goes away, so the focus moves on to its neighbour, or to the results. */
function focusBeside({ currentTarget }: MouseEvent<HTMLElement>): void {
  const item = currentTarget.closest('li')
  const beside = [item?.nextElementSibling, item?.previousElementSibling]
    .map((other) => other?.querySelector<HTMLElement>('.chip:not(.all)'))
    .find(Boolean)
  if (beside) beside.focus()
  else focusResults()
}

/** Where the focus goes when the control that had it is no longer there. */
export function focusResults(): void {
  document.getElementById('claims-found')?.focus()
}

import type { ReactNode } from 'react'
import { aText } from '../../state/fields.js'
import { type ViewProps, view } from '../view.js'
import { Everything } from './Everything.js'
import { FoundPages } from './FoundPages.js'
import { FoundRows } from './FoundRows.js'

interface SearchState {
  readonly q: string
}

export const searchView = view<SearchState>({ fields: { q: aText() }, Body: SearchBody })

function SearchBody({ record, state, change }: ViewProps<SearchState>): ReactNode {
  const words = state.q.trim()
  return (
    <>
      <search>
        <form className="search-form needs-script" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor="words">Words, names, or names in their own script</label>
          <input
            id="words"
            type="search"
            autoComplete="off"
            maxLength={200}
            value={state.q}
            onChange={({ target }) => change({ q: target.value })}
          />
        </form>
      </search>
      {words === '' ? (
        <Everything record={record} />
      ) : (
        <>
          <FoundRows record={record} words={words} />
          <FoundPages words={words} />
        </>
      )}
    </>
  )
}

import { type Dataset, get } from '@dprk-ru/data'
import { type ReactNode, useMemo, useState } from 'react'
import { href } from '../../addresses.js'
import { count } from '../../words/counts.js'
import { type ViewProps, view } from '../view.js'
import { Chips } from './Chips.js'
import { ClaimsTable } from './ClaimsTable.js'
import { Days } from './Days.js'
import { Downloads } from './Downloads.js'
import { FacetList } from './FacetList.js'
import { FilterDialog } from './FilterDialog.js'
import { filtersOf } from './filters.js'
import { NothingLeft } from './NothingLeft.js'
import { type Found, narrow } from './narrow.js'
import { rowsOf } from './rows.js'
import { useSettled } from './settled.js'
import { type ClaimsState, fields, rowLimits, type Sort } from './state.js'

export const claims = view<ClaimsState>({ fields, Body: ClaimsBody })

const sortWords: Readonly<Record<Sort, string>> = {
  said: 'the day of saying, oldest first',
  '-said': 'the day of saying, newest first',
  claimant: 'claimant, A to Z',
  '-claimant': 'claimant, Z to A',
  question: 'question, A to Z',
  '-question': 'question, Z to A',
  '-documents': 'documents, most first',
  documents: 'documents, fewest first',
}

function ClaimsBody({ record, state, change }: ViewProps<ClaimsState>): ReactNode {
  const found = useMemo(() => narrow(record, state), [record, state])
  const filters = filtersOf(record, state)
  const total = rowsOf(record).length
  // What became of a link or a file holds for the rows that were there then.
  const [message, setMessage] = useState({ words: '', state })
  const status = useSettled(`${found.rows.length} of ${count(total, 'claim')}`, state.q, 300)
  const facets = (
    <>
      <Days state={state} change={change} />
      <FacetList record={record} state={state} counts={found.counts} change={change} />
    </>
  )
  return (
    <div className="explorer">
      <form className="beside needs-script" onSubmit={(event) => event.preventDefault()}>
        <h2>Filters</h2>
        <div className="filters">{facets}</div>
      </form>
      <div className="results">
        <h2 id="claims-found" tabIndex={-1}>
          Claims found
        </h2>
        <form className="top needs-script" onSubmit={(event) => event.preventDefault()}>
          <label className="typed">
            <span>Words in question, claimant, answer or quotation</span>
            <input
              type="search"
              value={state.q}
              maxLength={200}
              onChange={({ target }) => change({ q: target.value })}
            />
          </label>
          <FilterDialog filters={filters.length} found={found.rows.length}>
            {facets}
          </FilterDialog>
          <label className="sort-choice">
            <span>Sort by</span>
            <select value={state.sort} onChange={({ target }) => change({ sort: target.value as Sort })}>
              {Object.entries(sortWords).map(([sort, words]) => (
                <option key={sort} value={sort}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </form>
        <p className="status" role="status">
          {status}. {message.state === state && message.words}
        </p>
        <Chips filters={filters} change={change} />
        {filters.some(({ isUnknown }) => isUnknown) && (
          <p className="notice">This record has no such value; the page leaves that filter out.</p>
        )}
        <Downloads
          record={found.record}
          rows={found.shown}
          state={state}
          say={(words) => setMessage({ words, state })}
        />
        {found.rows.length === 0 ? (
          <NothingLeft record={record} state={state} change={change} />
        ) : (
          <>
            <ClaimsTable
              found={found}
              caption={captionOf(found, state)}
              filters={filters}
              sort={state.sort}
              change={change}
            />
            <HowMany found={found} state={state} change={change} />
          </>
        )}
        <Withdrawn record={record} />
      </div>
    </div>
  )
}

/** In which order the rows are, and what they rest on. */
function captionOf({ record, rows, shown }: Found, { sort }: ClaimsState): string {
  const documents = [...new Set(rows.flatMap(({ values }) => values.document))].map((id) =>
    get(record, 'documents', id),
  )
  const publishers = new Set(documents.map(({ publisher }) => publisher)).size
  const languages = new Set(documents.map(({ lang }) => lang)).size
  const first = shown.length < rows.length ? `The first ${shown.length} of ${rows.length} rows. ` : ''
  return `${first}Sorted by ${sortWords[sort]}. They stand in ${count(documents.length, 'document')} of ${count(publishers, 'publisher')}, in ${count(languages, 'language')}.`
}

interface HowManyProps {
  readonly found: Found
  readonly state: ClaimsState
  readonly change: (part: Partial<ClaimsState>) => void
}

function HowMany({ found: { rows, shown }, state, change }: HowManyProps): ReactNode {
  return (
    <p className="how-many needs-script">
      <label>
        Rows on screen
        <select
          value={state.rows}
          onChange={({ target }) => change({ rows: target.value as ClaimsState['rows'] })}
        >
          {rowLimits.map((limit) => (
            <option key={limit} value={limit}>
              {limit}
            </option>
          ))}
        </select>
      </label>
      {shown.length < rows.length && (
        <button type="button" onClick={() => change({ rows: 'all' })}>
          Show all {rows.length}
        </button>
      )}
    </p>
  )
}

/** What was withdrawn is no longer a claim of the record, and still a row of it. */
function Withdrawn({ record }: { readonly record: Dataset }): ReactNode {
  const withdrawn = record.claims.length - rowsOf(record).length
  if (withdrawn === 0) return null
  return (
    <p className="quiet">
      {count(withdrawn, 'withdrawn claim')} {withdrawn === 1 ? 'is' : 'are'} not listed here;{' '}
      <a href={href('/docs/changes/')}>the changes</a> say why.
    </p>
  )
}

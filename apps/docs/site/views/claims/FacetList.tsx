import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count } from '../../words/counts.js'
import { type Facet, type FacetName, facetNames, facetOf } from './facets.js'
import type { Counts } from './narrow.js'
import { rowsOf } from './rows.js'
import type { ClaimsState } from './state.js'

export interface FacetListProps {
  readonly record: Dataset
  readonly state: ClaimsState
  readonly counts: Counts
  readonly change: (part: Partial<ClaimsState>) => void
}

const few = 8

/** Every facet, folded or open, with how many rows each of its values would give. */
export function FacetList(props: FacetListProps): ReactNode {
  return facetNames.map((name) => <OneFacet key={name} name={name} {...props} />)
}

function OneFacet({ name, ...props }: FacetListProps & { readonly name: FacetName }): ReactNode {
  const { record, state } = props
  const facet = facetOf(name)
  const chosen = state[name].filter((value) => facet.isKnown(record, value))
  const values = valuesOf(record, name, facet, chosen)
  if (values.length === 0) return null
  const [first, rest] = values.length > few ? [values.slice(0, few), values.slice(few)] : [values, []]
  return (
    <details className="facet" open={facet.isOpen === true}>
      <summary>
        {facet.legend}
        {chosen.length > 0 && <span className="chosen-count"> {chosen.length} chosen</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{facet.legend}</legend>
        <Values {...props} name={name} values={first} />
        {rest.length > 0 && (
          <details className="more">
            <summary>
              Show all {values.length}
              <span className="visually-hidden"> of {facet.legend}</span>
            </summary>
            <Values {...props} name={name} values={rest} />
          </details>
        )}
      </fieldset>
    </details>
  )
}

function Values({
  record,
  state,
  counts,
  change,
  name,
  values,
}: FacetListProps & { readonly name: FacetName; readonly values: readonly string[] }): ReactNode {
  const { label } = facetOf(name)
  return values.map((value) => {
    const rows = counts[name].get(value) ?? 0
    return (
      <label key={value} className={rows === 0 ? 'value none' : 'value'}>
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={state[name].includes(value)}
          onChange={({ target }) =>
            change({
              [name]: target.checked
                ? [...state[name], value].toSorted()
                : state[name].filter((one) => one !== value),
            })
          }
        />
        <span className="words">{label(record, value)}</span>
        <span className="rows">
          {rows}
          <span className="visually-hidden"> {count(rows, 'claim').replace(/^\d+ /, '')}</span>
        </span>
      </label>
    )
  })
}

/** Codes in their order, ids by how many claims have them; what was chosen is there though no claim has it. */
function valuesOf(
  record: Dataset,
  name: FacetName,
  { codes, label }: Facet,
  chosen: readonly string[],
): readonly string[] {
  const rows = new Map(chosen.map((value) => [value, 0]))
  for (const { values } of rowsOf(record)) {
    for (const value of values[name]) rows.set(value, (rows.get(value) ?? 0) + 1)
  }
  if (codes) return codes.filter((code) => rows.has(code))
  const byCount = [...rows].sort(
    ([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (label(record, a) < label(record, b) ? -1 : 1),
  )
  return byCount.map(([value]) => value)
}

import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count } from '../../words/counts.js'
import { type FacetName, facetNames, facetOf } from './facets.js'
import { type ListedValue, listedValues } from './listed-values.js'
import type { Counts } from './narrow.js'
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

function OneFacet({ name, record, ...props }: FacetListProps & { readonly name: FacetName }): ReactNode {
  const { state } = props
  const facet = facetOf(name)
  const chosen = state[name].filter((value) => facet.isKnown(record, value))
  const listed = listedValues(record)[name]
  const unlisted = chosen.filter((value) => !listed.some((one) => one.value === value))
  const values = [...listed, ...unlisted.map((value) => ({ value, label: facet.label(record, value) }))]
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
  state,
  counts,
  change,
  name,
  values,
}: Omit<FacetListProps, 'record'> & {
  readonly name: FacetName
  readonly values: readonly ListedValue[]
}): ReactNode {
  return values.map(({ value, label }) => {
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
        <span className="words">{label}</span>
        <span className="rows">
          {rows}
          <span className="visually-hidden"> {count(rows, 'claim').replace(/^\d+ /, '')}</span>
        </span>
      </label>
    )
  })
}

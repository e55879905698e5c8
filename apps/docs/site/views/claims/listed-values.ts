import type { Dataset } from '@dprk-ru/data'
import { type FacetName, facetNames, facetOf } from './facets.js'
import { remembered } from './remembered.js'
import { rowsOf } from './rows.js'

export interface ListedValue {
  readonly value: string
  readonly label: string
}

/**
 * The values that the claims of a record have: codes in their order, ids by how many claims have them. Whatever is
 * filtered, a value keeps its place.
 */
export const listedValues = remembered(
  (record: Dataset): Readonly<Record<FacetName, readonly ListedValue[]>> =>
    Object.fromEntries(facetNames.map((name) => [name, listedOf(record, name)])) as unknown as Readonly<
      Record<FacetName, readonly ListedValue[]>
    >,
)

function listedOf(record: Dataset, name: FacetName): readonly ListedValue[] {
  const { codes, label } = facetOf(name)
  const rows = new Map<string, number>()
  for (const { values } of rowsOf(record)) {
    for (const value of values[name]) rows.set(value, (rows.get(value) ?? 0) + 1)
  }
  const listed = (codes ?? [...rows.keys()])
    .filter((value) => rows.has(value))
    .map((value) => ({ value, label: label(record, value), rows: rows.get(value) ?? 0 }))
  return codes ? listed : listed.sort((a, b) => b.rows - a.rows || (a.label < b.label ? -1 : 1))
}

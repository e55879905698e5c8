/** Gives every row of a dataset another id, in the rows and in what is said of them. */
import type { Dataset } from '../../src/model.js'

/** The ids of all rows. */
export const idsIn = ({ possible: _uncertain, ...tables }: Dataset): readonly string[] =>
  Object.values(tables as Record<string, readonly { readonly id: string }[]>).flatMap((rows) =>
    rows.map(({ id }) => id),
  )

/** A value in which every text that is the id of a row of the dataset, as a value or as a key, is another. */
export function renamed<T>(value: T, dataset: Dataset, other: (id: string) => string): T {
  const ids = new Set(idsIn(dataset))
  const name = (text: string): string => (ids.has(text) ? other(text) : text)
  const inner = (item: unknown): unknown => {
    if (typeof item === 'string') return name(item)
    if (Array.isArray(item)) return item.map(inner)
    if (typeof item !== 'object' || item === null) return item
    return Object.fromEntries(Object.entries(item).map(([key, field]) => [name(key), inner(field)]))
  }
  return inner(value) as T
}

import { memo } from './memo.js'

/** Groups the rows of a table by the keys that each names, on first use, once for each table. */
export function postings<Row>(
  keysOf: (row: Row) => string | undefined | readonly string[],
): (rows: readonly Row[]) => ReadonlyMap<string, readonly Row[]> {
  return memo((rows: readonly Row[]) => {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
      const keys = keysOf(row) ?? []
      for (const key of typeof keys === 'string' ? [keys] : keys) {
        const group = groups.get(key)
        if (group) group.push(row)
        else groups.set(key, [row])
      }
    }
    return groups
  })
}

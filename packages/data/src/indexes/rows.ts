import { memo } from './memo.js'

/** The place of each row in its table, by id: built on first use, once for each table. */
export const rowNumbers: (rows: readonly { readonly id: string }[]) => ReadonlyMap<string, number> =
  /* @__PURE__ */ memo((rows) => {
    const numbers = new Map<string, number>()
    for (let row = 0; row < rows.length; row++) numbers.set((rows[row] as { readonly id: string }).id, row)
    return numbers
  })

/** The rows at some row numbers. */
export function rowsAt<Row>(rows: readonly Row[], numbers: Int32Array): Row[] {
  const list = new Array<Row>(numbers.length)
  for (let at = 0; at < numbers.length; at++) list[at] = rows[numbers[at] as number] as Row
  return list
}

import { memo } from './memo.js'

/** The place of each row in its table, by id: built on first use, once for each table. */
export const rowNumbers: (rows: readonly { readonly id: string }[]) => ReadonlyMap<string, number> =
  /* @__PURE__ */ memo((rows) => {
    const numbers = new Map<string, number>()
    for (let row = 0; row < rows.length; row++) numbers.set((rows[row] as { readonly id: string }).id, row)
    return numbers
  })

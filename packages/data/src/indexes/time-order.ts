import type { Clock } from '../clocks.js'
import type { Claim, Dataset } from '../model.js'
import { type Days, publishedDays, saidDays } from './days.js'
import { memo } from './memo.js'

/** The row numbers of the claims that were not withdrawn, in order of time: by latest day, then earliest, then id. */
const orders: Readonly<Record<Clock, (whole: Dataset) => Int32Array>> = {
  said: /* @__PURE__ */ memo((whole) => inOrder(whole, saidDays(whole))),
  published: /* @__PURE__ */ memo((whole) => inOrder(whole, publishedDays(whole))),
}

export function timeOrder(whole: Dataset, clock: Clock): Int32Array {
  return orders[clock](whole)
}

function inOrder({ claims }: Dataset, { earliest, latest }: Days): Int32Array {
  const idOf = (row: number): string => (claims[row] as Claim).id
  const at = (days: Int32Array, row: number): number => days[row] as number
  const standing = claims.flatMap(({ withdrawn }, row) => (withdrawn === undefined ? row : []))
  return Int32Array.from(standing).sort(
    (a, b) =>
      at(latest, a) - at(latest, b) || at(earliest, a) - at(earliest, b) || (idOf(a) < idOf(b) ? -1 : 1),
  )
}

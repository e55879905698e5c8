import { find } from '../indexes/find.js'
import { memo } from '../indexes/memo.js'
import type { Certainty, Dataset, Ids } from '../model.js'

const possible = /* @__PURE__ */ memo((ids: readonly string[]) => new Set(ids))

/**
 * Whether a claim, report or link is in this view for sure, or only if its uncertain date falls on the right
 * side of the view's.
 *
 * @throws RangeError where this view does not hold it
 * @example
 * ```ts
 * certaintyOf(asOf(dataset, '2024-10-21'), '2024-10-cn-mfa-deescalation') // => 'possible'
 * certaintyOf(asOf(dataset, '2024-10-22'), '2024-10-cn-mfa-deescalation') // => 'certain'
 * ```
 */
export function certaintyOf<I extends Ids>(
  dataset: Dataset<I>,
  id: I['claim'] | I['report'] | I['link'],
): Certainty {
  if (possible(dataset.possible).has(id)) return 'possible'
  if (find(dataset, 'claims', id) ?? find(dataset, 'reports', id) ?? find(dataset, 'links', id))
    return 'certain'
  throw new RangeError(`"${id}" is no claim, report or link of this view`)
}

/** What holds of all of them together: `possible` if any of them is in this view only possibly. */
export function weakest<I extends Ids>(
  dataset: Dataset<I>,
  ...rows: readonly { readonly id: I['claim'] | I['report'] | I['link'] }[]
): Certainty {
  return rows.some(({ id }) => certaintyOf(dataset, id) === 'possible') ? 'possible' : 'certain'
}

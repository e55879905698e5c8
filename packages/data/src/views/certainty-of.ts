import { find } from '../indexes/find.js'
import { holding } from '../indexes/held.js'
import { rowNumbers } from '../indexes/rows.js'
import type { Certainty, Dataset, Ids } from '../model.js'
import { quoted } from '../printed.js'

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
  const { whole, claim, other } = holding(dataset)
  const row = rowNumbers(whole.claims).get(id)
  const leaning = row === undefined && (find(dataset, 'reports', id) ?? find(dataset, 'links', id))
  const held = row === undefined ? (leaning ? other(leaning) : 0) : claim(row)
  if (held > 0) return held === 1 ? 'possible' : 'certain'
  throw new RangeError(`${quoted(id)} is no claim, report or link of this view`)
}

/** What holds of all of them together: `possible` if any of them is in this view only possibly. */
export function weakest<I extends Ids>(
  dataset: Dataset<I>,
  ...rows: readonly { readonly id: I['claim'] | I['report'] | I['link'] }[]
): Certainty {
  return rows.some(({ id }) => certaintyOf(dataset, id) === 'possible') ? 'possible' : 'certain'
}

/**
 * What a view holds of the dataset that it was taken from. A view copies no table: it is a list of conditions on the
 * claims of a whole dataset, whose indexes it shares.
 *
 * @module
 */
import type { Claim, Dataset, Ids, Link, Report } from '../model.js'
import { memo } from './memo.js'
import { rowNumbers } from './rows.js'

/** How sure it is that a row is held: 0 it is not, 1 possibly, 2 for sure. The weaker is the smaller. */
export type Held = 0 | 1 | 2

/** A condition on claims, by their row numbers in the whole dataset. */
export interface Condition {
  readonly holds: (row: number) => Held
  /** Row numbers in ascending order, outside which the condition holds for none. */
  readonly among?: () => Int32Array
  /** Whether what is held only possibly, by this condition or one before it, is left out. */
  readonly onlySure?: boolean
}

/** What a dataset holds of a whole. */
export interface Holding {
  /** The dataset whose tables these are: itself, unless it is a view. */
  readonly whole: Dataset
  /** Whether it is the whole. */
  readonly isWhole: boolean
  /** Under which conditions; none where it holds all. */
  readonly conditions: readonly Condition[]
  /** How it holds the claim at a row number of the whole. */
  readonly claim: (row: number) => Held
  /** How it holds a report or a link of the whole: no more surely than the claims that it leans on. */
  readonly other: (row: Report | Link) => Held
  /** Whether it holds every report and link of the claims that it holds. */
  readonly allOthers: boolean
}

const known = /* @__PURE__ */ new WeakMap<Dataset, Holding>()

const doubted = /* @__PURE__ */ memo((ids: readonly string[]) => new Set(ids))

/** What a dataset holds, and of which. */
export function holding(dataset: Dataset): Holding {
  const before = known.get(dataset)
  if (before) return before
  const whole = holdingOf(dataset)
  known.set(dataset, whole)
  return whole
}

/** Makes a dataset known as a view of what another holds, under more conditions. */
export function holdUnder(view: Dataset, from: Dataset, conditions: readonly Condition[]): void {
  const before = holding(from)
  known.set(view, holdingOf(before.whole, [...before.conditions, ...conditions]))
}

/** The dataset that a view was taken from, with tables of its own. */
export function wholeOf<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  return holding(dataset).whole as Dataset<I>
}

/** What a view holds under conditions, or where there are none, the whole. */
function holdingOf(whole: Dataset, given?: readonly Condition[]): Holding {
  const isWhole = given === undefined
  const conditions = given ?? []
  const onlySure = conditions.some((condition) => condition.onlySure)
  // What the whole itself holds only possibly, such as what was saved of a view.
  const isDoubted = (row: Claim | Report | Link | undefined): boolean =>
    whole.possible.length > 0 && row !== undefined && doubted(whole.possible).has(row.id)

  const claim = (row: number): Held => {
    let held: Held = isDoubted(whole.claims[row]) ? 1 : 2
    for (const condition of conditions) {
      const own = condition.holds(row)
      if (own < held) held = own
      if (held === 0 || (held === 1 && condition.onlySure)) return 0
    }
    return held
  }
  const claimOf = (id: string): Held => {
    const row = rowNumbers(whole.claims).get(id)
    return row === undefined ? 0 : claim(row)
  }
  const other = (row: Report | Link): Held => {
    if (isWhole) return isDoubted(row) ? 1 : 2
    const leansOn =
      'claim' in row ? claimOf(row.claim) : (Math.min(claimOf(row.from), claimOf(row.to)) as Held)
    if (leansOn === 0 || !isDoubted(row)) return leansOn
    return onlySure ? 0 : 1
  }
  return { whole, isWhole, conditions, claim, other, allOthers: !onlySure || whole.possible.length === 0 }
}

/** The row numbers, in the whole, of the claims that a dataset holds, in ascending order. */
export function heldClaims(dataset: Dataset): Int32Array {
  const { whole, conditions, claim } = holding(dataset)
  const shortest = conditions
    .flatMap(({ among }) => among?.() ?? [])
    .reduce<Int32Array | undefined>((a, b) => (a && a.length <= b.length ? a : b), undefined)
  const count = shortest?.length ?? whole.claims.length
  const kept = new Int32Array(count)
  let length = 0
  for (let at = 0; at < count; at++) {
    const row = shortest ? (shortest[at] as number) : at
    if (claim(row) > 0) kept[length++] = row
  }
  return kept.subarray(0, length)
}

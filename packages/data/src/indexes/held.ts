/**
 * What a view holds of the dataset that it was taken from. A view copies no table: it is a list of conditions on the
 * claims of a whole dataset, whose indexes it shares.
 *
 * @module
 */
import type { Claim, Dataset, Ids, Link, Report, TableName } from '../model.js'
import { noTable } from '../no-table.js'
import { quoted } from '../printed.js'
import { tableNames } from '../schema/table-names.js'
import { memo } from './memo.js'
import { rowNumbers } from './rows.js'

/** How sure it is that a row is held: 0 it is not, 1 possibly, 2 for sure. The weaker is the smaller. */
export type Held = 0 | 1 | 2

/** A condition on claims, by their row numbers in the whole dataset. */
export interface Condition {
  readonly holds: (row: number) => Held
  /** Row numbers in ascending order, outside which the condition holds for none. */
  readonly among?: () => Int32Array
  /** Whether it holds for all of these for sure. */
  readonly isExact?: boolean
  /** Whether what is held only possibly, by this condition or one before it, is left out. */
  readonly onlySure?: boolean
}

/** What a dataset holds of a whole. */
export interface Holding {
  /** The dataset whose tables these are: itself, unless it is a view. */
  readonly whole: Dataset
  /** The place of each row of a table of the whole, by id. */
  readonly numbers: (table: TableName) => ReadonlyMap<string, number>
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

const doubted = /* @__PURE__ */ memo((ids: readonly string[]) => new Set(ids))

/** Takes what it is given for the object that it makes, so that a private field can be put on what it did not make. */
class Given {
  constructor(made: object) {
    // biome-ignore lint/correctness/noConstructorReturn: there is no other way to put a private field on an object
    return made
  }
}

/**
 * What a view holds, in a private field of the view: nobody else can read or change it there, and a map of many
 * short-lived views would cost more than they do.
 */
class View extends Given {
  // Under no name that this module exports: where the build turns exports into CommonJS, it would take it for one.
  readonly #kept: Holding

  constructor(view: Dataset, kept: Holding) {
    super(view)
    this.#kept = kept
  }

  static keptBy(dataset: Dataset): Holding | undefined {
    return #kept in dataset ? (dataset as unknown as View).#kept : undefined
  }
}

const ofWhole = /* @__PURE__ */ memo((whole: Dataset) => {
  if (!Array.isArray(whole.possible)) throw noDataset(whole)
  return holdingOf(whole)
})

function noDataset(given: unknown): TypeError {
  return new TypeError(`${quoted(given)} is no dataset: pass the record, a view, or what createDataset made`)
}

/** What a dataset holds, and of which. */
export function holding(dataset: Dataset): Holding {
  if (typeof dataset !== 'object' || dataset === null) throw noDataset(dataset)
  return View.keptBy(dataset) ?? ofWhole(dataset)
}

/** @throws TypeError where it is none, before something of it is asked for that only a dataset has */
export const mustBeDataset: (dataset: Dataset) => void = holding

/** Makes a dataset known as a view of what another holds, under more conditions. */
export function holdUnder(view: Dataset, from: Dataset, conditions: readonly Condition[]): void {
  const { whole, conditions: before } = holding(from)
  new View(view, holdingOf(whole, [...before, ...conditions]))
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
  const marks = doubted(whole.possible)
  const looked = new Map<TableName, ReadonlyMap<string, number>>()
  const numbers = (table: TableName): ReadonlyMap<string, number> => {
    const before = looked.get(table)
    if (before) return before
    const found = rowNumbers(tableOf(whole, table))
    looked.set(table, found)
    return found
  }
  const claim = heldUnder(whole, conditions)
  const claimOf = (id: string): Held => {
    const row = numbers('claims').get(id)
    return row === undefined ? 0 : claim(row)
  }
  const other = (row: Report | Link): Held => {
    const isMarked = marks.has(row.id)
    if (isWhole) return isMarked ? 1 : 2
    const leansOn =
      'claim' in row ? claimOf(row.claim) : (Math.min(claimOf(row.from), claimOf(row.to)) as Held)
    if (leansOn === 0 || !isMarked) return leansOn
    return onlySure ? 0 : 1
  }
  return { whole, numbers, isWhole, conditions, claim, other, allOthers: !onlySure || marks.size === 0 }
}

function tableOf(whole: Dataset, table: TableName): Dataset[TableName] {
  if (!tableNames.includes(table)) throw new RangeError(noTable(table))
  return whole[table]
}

/** How all conditions together hold claims, of which the whole itself may hold some only possibly. */
function heldUnder(whole: Dataset, conditions: readonly Condition[]): (row: number) => Held {
  const marks = doubted(whole.possible)
  return (row) => {
    let held: Held = marks.size > 0 && marks.has((whole.claims[row] as Claim).id) ? 1 : 2
    for (const condition of conditions) {
      held = Math.min(held, condition.holds(row)) as Held
      if (held === 0 || (held === 1 && condition.onlySure)) return 0
    }
    return held
  }
}

/** The condition that leaves the fewest rows to look at. */
function narrowest(conditions: readonly Condition[]): readonly [Condition, Int32Array] | undefined {
  let best: readonly [Condition, Int32Array] | undefined
  for (const condition of conditions) {
    const rows = condition.among?.()
    if (rows && (!best || rows.length < best[1].length)) best = [condition, rows]
  }
  return best
}

/** Whether a dataset can hold but few of all claims, as far as its conditions tell without a look at each. */
export function holdsFew(dataset: Dataset): boolean {
  const { whole, conditions } = holding(dataset)
  const rows = narrowest(conditions)?.[1]
  return rows !== undefined && rows.length * 16 < whole.claims.length
}

/** The row numbers, in the whole, of the claims that a dataset holds, in ascending order. */
export function heldClaims(dataset: Dataset): Int32Array {
  const { whole, conditions } = holding(dataset)
  const best = narrowest(conditions)
  const among = best?.[1]
  const others = conditions.filter((condition) => condition !== best?.[0] || !condition.isExact)
  if (among && others.length === 0) return among
  const holds = heldUnder(whole, others)
  const count = among?.length ?? whole.claims.length
  const kept = new Int32Array(count)
  let length = 0
  for (let at = 0; at < count; at++) {
    const row = among ? (among[at] as number) : at
    if (holds(row) > 0) kept[length++] = row
  }
  return kept.subarray(0, length)
}

import type { Life, Row, TableName, WithdrawnWhy } from '../model.js'

/** A row that is in one dataset and not in the other. */
export interface RowDifference {
  /** The table that the row is in. */
  readonly table: TableName
  /** The id of the row, the same in both datasets. */
  readonly id: string
}

/** A field that two datasets have differently; `undefined` where one of them has none. */
export interface FieldDifference extends RowDifference {
  /** The name of the field; what differs inside a list or a map is told by that field as a whole. */
  readonly field: string
  /** What the earlier state has there; `undefined` where it has nothing. */
  readonly before: unknown
  /** What the later state has there; `undefined` where it has nothing. */
  readonly after: unknown
}

/** A claim or report that was withdrawn. */
export interface Withdrawal extends RowDifference {
  /** Why, as the row says it. */
  readonly why: WithdrawnWhy
  /** The row that stands in its place; left out where none does. */
  readonly replacedBy?: string
}

/** What became of the rows of a table. */
export interface RowDifferences {
  readonly added: readonly RowDifference[]
  readonly removed: readonly RowDifference[]
  readonly changed: readonly FieldDifference[]
  readonly withdrawn: readonly Withdrawal[]
}

/** Compares two states of a table, row by row in order of id, field by field. */
export function rowDifferences(
  table: TableName,
  before: readonly Row[],
  after: readonly Row[],
): RowDifferences {
  const [was, is] = [fieldsById(before), fieldsById(after)]
  const rowsOf = (ids: readonly string[]): readonly RowDifference[] => ids.map((id) => ({ table, id }))
  const both = [...is].flatMap(([id, now]) => {
    const old = was.get(id)
    return old ? [{ id, old, now }] : []
  })
  return {
    added: rowsOf([...is.keys()].filter((id) => !was.has(id))),
    removed: rowsOf([...was.keys()].filter((id) => !is.has(id))),
    withdrawn: both.flatMap(({ id, old, now }) => (old.withdrawn ? [] : withdrawal(table, id, now))),
    changed: both.flatMap(({ id, old, now }) =>
      [...new Set([...Object.keys(old), ...Object.keys(now)])]
        .filter((field) => !life.includes(field) && !isSame(old[field], now[field]))
        .map((field) => ({ table, id, field, before: old[field], after: now[field] })),
    ),
  }
}

type Fields = Readonly<Record<string, unknown>> & Partial<Life<string>>

function fieldsById(rows: readonly Row[]): ReadonlyMap<string, Fields> {
  const fields = new Map(rows.map((row) => [row.id as string, row as unknown as Fields]))
  return new Map([...fields.keys()].sort().map((id) => [id, fields.get(id) as Fields]))
}

/** Being withdrawn is told apart from what else changed. */
const life: readonly string[] = ['recorded', 'withdrawn', 'withdrawnWhy', 'replacedBy']

function withdrawal(
  table: TableName,
  id: string,
  { withdrawnWhy, replacedBy }: Fields,
): readonly Withdrawal[] {
  return withdrawnWhy
    ? [{ table, id, why: withdrawnWhy, ...(replacedBy !== undefined && { replacedBy }) }]
    : []
}

/** Whether two values of one field say the same; the order of a map's keys says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isMap(one) || !isMap(other)) return false // no field is a list here and a map there
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

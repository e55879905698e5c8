import { find } from '../indexes/find.js'
import type { Dataset, Ids, Row, TableName } from '../model.js'
import { tableNames } from '../schema/tables.js'
import { contradictions } from './contradictions.js'
import { origins } from './origins.js'

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

/** What became of a record between two of its states. */
export interface Difference {
  /** The rows that the later state alone has, table by table. */
  readonly added: readonly RowDifference[]
  /** The rows that the earlier state alone has, table by table. */
  readonly removed: readonly RowDifference[]
  /** The fields that differ in rows that both have, one entry a field. */
  readonly changed: readonly FieldDifference[]
  /** Claims and reports that were withdrawn; their fields are not among the changed ones. */
  readonly withdrawn: readonly RowDifference[]
  /** Pairs of claims that became a contradiction, or ceased to be one, as `a × b`. */
  readonly contradictions: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Claims that both have, whose origins changed. */
  readonly origins: readonly {
    readonly claim: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  }[]
}

/**
 * What changed between two states of a record: rows, fields, and the answers computed from them.
 *
 * @param before - the earlier state
 * @param after - the later state
 * @example
 * ```ts
 * diff(dataset, dataset).added // => []
 * diff(select(dataset, { claimant: 'nato' }), dataset).removed // => []
 * ```
 */
export function diff<I extends Ids>(before: Dataset<I>, after: Dataset<I>): Difference {
  const rows = tableNames.flatMap((table) => rowDifferences(table, before[table], after[table]))
  const of = <K extends RowChange['kind']>(kind: K) =>
    rows.flatMap((row) =>
      row.kind === kind ? [row.change as Extract<RowChange, { kind: K }>['change']] : [],
    )
  const [pairsBefore, pairsAfter] = [pairsOf(before), pairsOf(after)]
  const both = after.claims.filter(({ id }) => find(before, 'claims', id))
  return {
    added: of('added'),
    removed: of('removed'),
    changed: of('changed').flat(),
    withdrawn: of('withdrawn'),
    contradictions: {
      added: [...pairsAfter].filter((pair) => !pairsBefore.has(pair)),
      removed: [...pairsBefore].filter((pair) => !pairsAfter.has(pair)),
    },
    origins: both.flatMap(({ id }) => {
      const [was, is] = [before, after].map((dataset) =>
        origins(dataset, id)
          .origins.map(({ actor }) => actor as string)
          .sort(),
      )
      return was && is && was.join() !== is.join() ? { claim: id, before: was, after: is } : []
    }),
  }
}

type RowChange =
  | { readonly kind: 'added' | 'removed' | 'withdrawn'; readonly change: RowDifference }
  | { readonly kind: 'changed'; readonly change: readonly FieldDifference[] }

function rowDifferences(
  table: TableName,
  before: readonly Row[],
  after: readonly Row[],
): readonly RowChange[] {
  const [was, is] = [fieldsById(before), fieldsById(after)]
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort()
  return ids.flatMap((id): readonly RowChange[] => {
    const [old, now] = [was.get(id), is.get(id)]
    if (!old) return [{ kind: 'added', change: { table, id } }]
    if (!now) return [{ kind: 'removed', change: { table, id } }]
    const withdrawn: readonly RowChange[] =
      old.withdrawn === undefined && now.withdrawn !== undefined
        ? [{ kind: 'withdrawn', change: { table, id } }]
        : []
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (field) => !life.includes(field),
    )
    const change = fields.flatMap((field) =>
      JSON.stringify(old[field]) === JSON.stringify(now[field])
        ? []
        : { table, id, field, before: old[field], after: now[field] },
    )
    return change.length > 0 ? [...withdrawn, { kind: 'changed', change }] : withdrawn
  })
}

type Fields = Readonly<Record<string, unknown>>

function fieldsById(rows: readonly Row[]): ReadonlyMap<string, Fields> {
  return new Map(rows.map((row) => [row.id as string, row as unknown as Fields]))
}

const life: readonly string[] = ['recorded', 'withdrawn', 'withdrawnWhy', 'replacedBy']

function pairsOf<I extends Ids>(dataset: Dataset<I>): ReadonlySet<string> {
  return new Set(
    contradictions(dataset).map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join(' × '),
    ),
  )
}

import { mustBeDataset } from '../indexes/held.js'
import type { Dataset, Ids } from '../model.js'
import { tableNames } from '../schema/table-names.js'
import {
  answerDifferences,
  type ClaimPair,
  type FirstAnswerDifference,
  type OriginDifference,
} from './answer-differences.js'
import {
  type FieldDifference,
  type RowDifference,
  rowDifferences,
  type Withdrawal,
} from './row-differences.js'

/** What became of a record between two of its states. */
export interface Difference {
  /** The rows that the later state alone has, table by table. */
  readonly added: readonly RowDifference[]
  /** The rows that the earlier state alone has, table by table. */
  readonly removed: readonly RowDifference[]
  /** The fields that differ in rows that both have, one entry a field. */
  readonly changed: readonly FieldDifference[]
  /** Claims and reports that were withdrawn; their fields are not among the changed ones. */
  readonly withdrawn: readonly Withdrawal[]
  /** Pairs of claims that became a contradiction, or ceased to be one. */
  readonly contradictions: { readonly added: readonly ClaimPair[]; readonly removed: readonly ClaimPair[] }
  /** Claims that both have, whose origins changed. */
  readonly origins: readonly OriginDifference[]
  /** Questions of fact that both have, on which the first answer of a state changed. */
  readonly firstAnswers: readonly FirstAnswerDifference[]
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
  mustBeDataset(before)
  mustBeDataset(after)
  const tables = tableNames.map((table) => rowDifferences(table, before[table], after[table]))
  return {
    added: tables.flatMap(({ added }) => added),
    removed: tables.flatMap(({ removed }) => removed),
    changed: tables.flatMap(({ changed }) => changed),
    withdrawn: tables.flatMap(({ withdrawn }) => withdrawn),
    ...answerDifferences(before, after),
  }
}

import type { Dataset, Row, TableName, Tables } from './model.js'
import { didYouMean } from './nearest.js'
import { checkRow, type Path, type Reference } from './schema/check.js'
import { cycles, upward } from './schema/cycles.js'
import { shapes, tableNames } from './schema/tables.js'
import { frozenCopy } from './table.js'

/** One thing that is wrong with tables given to {@link createDataset}. */
export interface DatasetProblem {
  readonly table: string
  /** The row's id, or `#` and its place in the table where it has no usable one. */
  readonly id: string
  /** The field, with dots and list indexes; empty where the row as a whole is meant. */
  readonly field: string
  readonly reason: string
}

/**
 * Thrown by {@link createDataset}: lists everything that is wrong, and no dataset was made.
 *
 * @example
 * ```ts
 * const error = new DatasetError([{ table: 'actors', id: 'cn', field: 'kind', reason: '"stat" is not a kind' }])
 * error.message // => 'one problem, no dataset was made:\n  actors › cn › kind: "stat" is not a kind'
 * ```
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: readonly DatasetProblem[]

  constructor(problems: readonly DatasetProblem[]) {
    const lines = problems.map(
      ({ table, id, field, reason }) => `  ${[table, id, field].filter(Boolean).join(' › ')}: ${reason}`,
    )
    super(
      `${problems.length === 1 ? 'one problem' : `${problems.length} problems`}, no dataset was made:\n${lines.join('\n')}`,
    )
    this.problems = problems
  }
}

/**
 * Makes a dataset from tables that were loaded at run time, such as the files under `json/` or the tables of a
 * view. The rows are copied and frozen. Shape, ids, references and cycles are checked; what only an author can
 * mend (completeness, the texts) is not, so that filtered and foreign tables load.
 *
 * @param tables - the eight tables; a table left out is empty. `possible` lists what a view held only possibly
 * @returns a dataset with plain string ids
 * @throws DatasetError with every problem found
 * @example
 * ```ts
 * createDataset({ actors: [{ id: 'cn', kind: 'state', name: 'China' }] }).actors.length // => 1
 * ```
 */
export function createDataset(tables: Partial<Tables> & { readonly possible?: readonly string[] }): Dataset {
  const problems: DatasetProblem[] = []
  const homes = new Map<string, TableName>()
  const references: (Reference & { readonly table: TableName; readonly from: string })[] = []

  for (const table of tableNames) {
    const rows: unknown = tables[table] ?? []
    if (!Array.isArray(rows)) {
      problems.push({ table, id: '', field: '', reason: 'is not a list of rows' })
      continue
    }
    for (const [index, row] of rows.entries()) {
      const id = nameOf(row) ?? `#${index}`
      const checked = checkRow(row, shapes[table])
      for (const { path, reason, hint } of checked.problems) {
        problems.push({ table, id, field: fieldOf(path), reason: hint ? `${reason}; ${hint}` : reason })
      }
      for (const reference of checked.references) references.push({ ...reference, table, from: id })
      const home = homes.get(id)
      if (home) problems.push({ table, id, field: 'id', reason: `is already the id of a row in ${home}` })
      else homes.set(id, table)
    }
  }
  for (const name of Object.keys(tables)) {
    if (name !== 'possible' && !(tableNames as readonly string[]).includes(name)) {
      problems.push({
        table: name,
        id: '',
        field: '',
        reason: `is not a table.${didYouMean(name, tableNames)}`,
      })
    }
  }
  for (const { table, from, path, to, id } of references) {
    const home = homes.get(id)
    if (home === to) continue
    const reason = home
      ? `"${id}" is in ${home}, not in ${to}`
      : `"${id}" is not in ${to}.${didYouMean(id, idsIn(homes, to))}`
    problems.push({ table, id: from, field: fieldOf(path), reason })
  }
  for (const id of tables.possible ?? []) {
    if (!homes.has(id)) problems.push({ table: 'possible', id, field: '', reason: 'is the id of no row' })
  }
  if (problems.length === 0) {
    for (const { table, field } of upward) {
      for (const chain of cycles(tables[table] ?? [], field)) {
        problems.push({
          table,
          id: chain[0] ?? '',
          field,
          reason: `goes round in a circle: ${[...chain, chain[0]].join(' → ')}`,
        })
      }
    }
  }
  if (problems.length > 0) throw new DatasetError(problems)

  const whole = Object.fromEntries(
    tableNames.map((table) => [table, tables[table] ?? []]),
  ) as unknown as Tables
  return frozenCopy({ ...whole, possible: tables.possible ?? [] })
}

function nameOf(row: unknown): string | undefined {
  const id = (row as Partial<Row> | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

const fieldOf = (path: Path): string => path.join('.')

function* idsIn(homes: ReadonlyMap<string, TableName>, table: TableName): Iterable<string> {
  for (const [id, home] of homes) if (home === table) yield id
}

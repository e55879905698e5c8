import type { Dataset, Row, TableName, Tables } from './model.js'
import { didYouMean } from './nearest.js'
import { NotPlain, plainCopy } from './plain.js'
import { checkRow, type Path, type Reference } from './schema/check.js'
import { cycles, upward } from './schema/cycles.js'
import { tableNames } from './schema/table-names.js'
import { shapes } from './schema/tables.js'
import { deepFreeze } from './table.js'

/** One thing that is wrong with tables given to {@link createDataset}. */
export interface DatasetProblem {
  /** The name of the table, as it was given; empty where what was given are no tables at all. */
  readonly table: string
  /** The row's id, or `#` and its place in the table where it has no usable one. */
  readonly id: string
  /** The field, with dots and list indexes; empty where the row as a whole is meant. */
  readonly field: string
  /** What is wrong, and how to mend it where that can be told. */
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
  /** Always `DatasetError`, which tells it from other errors also across copies of this package. */
  override readonly name = 'DatasetError'
  /** Everything that is wrong with the tables, at least one thing. */
  readonly problems: readonly DatasetProblem[]

  constructor(problems: readonly DatasetProblem[]) {
    const lines = problems.map(
      ({ table, id, field, reason }) =>
        `  ${[table, id, field].filter(Boolean).join(' › ') || 'tables'}: ${reason}`,
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
  return datasetOf(tables, (problem) => problem)
}

/** Does what {@link createDataset} does, and lets the caller say where it had each row from. */
export function datasetOf(tables: unknown, located: (problem: DatasetProblem) => DatasetProblem): Dataset {
  const given = plainCopy(tables)
  if (!isPlainObject(given))
    throw new DatasetError([{ table: '', id: '', field: '', reason: 'not an object of tables' }])

  const problems: DatasetProblem[] = []
  const homes = new Map<string, TableName>()
  const references: (Reference & { readonly table: TableName; readonly from: string })[] = []
  const known = [...tableNames, 'possible']
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      problems.push({ table: name, id: '', field: '', reason: `is not a table.${didYouMean(name, known)}` })
    } else if (given[name] !== undefined && !Array.isArray(given[name])) {
      problems.push({
        table: name,
        id: '',
        field: '',
        reason: `is not a list${name === 'possible' ? ' of ids' : ' of rows'}`,
      })
    }
  }
  const rowsOf = (name: string): readonly unknown[] => (Array.isArray(given[name]) ? given[name] : [])

  for (const table of tableNames) {
    for (const [index, row] of rowsOf(table).entries()) {
      const id = idOf(row)
      const from = id ?? `#${index}`
      const checked = checkRow(row, shapes[table])
      for (const { path, reason, hint } of checked.problems) {
        problems.push({ table, id: from, field: fieldOf(path), reason: hint ? `${reason}; ${hint}` : reason })
      }
      for (const reference of checked.references) references.push({ ...reference, table, from })
      const home = id === undefined ? undefined : homes.get(id)
      if (home)
        problems.push({ table, id: from, field: 'id', reason: `is already the id of a row in ${home}` })
      else if (id !== undefined) homes.set(id, table)
    }
  }
  let suggestions = 0
  for (const { table, from, path, to, id } of references) {
    const home = homes.get(id)
    if (home === to) continue
    if (home === undefined && path[0] === 'replacedBy') continue // a view may have left out what took its place
    const reason = home
      ? `"${id}" is in ${home}, not in ${to}`
      : `"${id}" is not in ${to}.${suggestions++ < mostSuggestions ? didYouMean(id, idsIn(homes, to)) : ''}`
    problems.push({ table, id: from, field: fieldOf(path), reason })
  }
  for (const [index, id] of rowsOf('possible').entries()) {
    const home = typeof id === 'string' ? homes.get(id) : undefined
    if (home !== 'claims' && home !== 'reports' && home !== 'links') {
      problems.push({
        table: 'possible',
        id: typeof id === 'string' ? id : `#${index}`,
        field: '',
        reason: 'is not the id of a claim, report or link',
      })
    }
  }
  for (const { table, field } of upward) {
    for (const chain of cycles(rowsOf(table).filter(isPlainObject) as unknown as readonly Row[], field)) {
      const reason = `goes round in a circle: ${[...chain, chain[0]].join(' → ')}`
      problems.push({ table, id: chain[0], field, reason })
    }
  }
  if (problems.length > 0) throw new DatasetError(problems.map(located))

  const whole = Object.fromEntries(known.map((name) => [name, rowsOf(name)]))
  return deepFreeze(whole as unknown as Dataset)
}

/** Beyond these a misspelling is no slip but a table that was left out, and looking for what was meant takes long. */
const mostSuggestions = 20

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotPlain)
}

function idOf(row: unknown): string | undefined {
  return isPlainObject(row) && typeof row.id === 'string' ? row.id : undefined
}

const fieldOf = (path: Path): string => path.join('.')

function* idsIn(homes: ReadonlyMap<string, TableName>, table: TableName): Iterable<string> {
  for (const [id, home] of homes) if (home === table) yield id
}

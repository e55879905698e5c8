import { exhaust, gather } from './gather.js'
import type { Dataset, Tables } from './model.js'
import { didYouMean } from './nearest.js'
import { isPlainObject, plainCopy } from './plain.js'
import { inMessage } from './printed.js'
import { tableNames } from './schema/table-names.js'
import { visible } from './visible.js'

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
  /** Everything that is wrong with the tables, at least one thing; see {@link DatasetError.more}. */
  readonly problems: readonly DatasetProblem[]
  /** How many more there are than `problems` lists: above 0 only where a load was told how many to list. */
  readonly more: number

  constructor(problems: readonly DatasetProblem[], more = 0) {
    const lines = problems.map(
      ({ table, id, field, reason }) =>
        `  ${visible(`${[table, id, field].filter(Boolean).join(' › ') || 'tables'}: ${reason}`)}`,
    )
    const all = problems.length + more
    super(
      `${all === 1 ? 'one problem' : `${all} problems`}, no dataset was made:\n${lines.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}`,
    )
    this.problems = problems
    this.more = more
  }
}

/**
 * Makes a dataset from tables that were loaded at run time, such as the files under `json/` or the tables of a
 * view. The rows are copied and frozen. Shape, ids, references, cycles and whether an answer is of the kind that its
 * question asks for are checked; what only an author can mend (completeness, the texts) is not, so that filtered and
 * foreign tables load.
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
  const given = plainCopy(tables)
  if (!isPlainObject(given))
    throw new DatasetError([{ table: '', id: '', field: '', reason: 'not an object of tables' }])

  const problems: DatasetProblem[] = []
  const known = [...tableNames, 'possible']
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      problems.push({
        table: inMessage(name),
        id: '',
        field: '',
        reason: `is not a table.${didYouMean(name, known)}`,
      })
    } else if (given[name] !== undefined && !Array.isArray(given[name])) {
      problems.push({
        table: name,
        id: '',
        field: '',
        reason: `is not a list${name === 'possible' ? ' of ids' : ' of rows'}`,
      })
    }
  }
  const listOf = (name: string): readonly unknown[] => (Array.isArray(given[name]) ? given[name] : [])

  const gathering = gather((problem) => problems.push(problem))
  for (const table of tableNames) for (const row of listOf(table)) gathering.add(table, row)
  for (const id of listOf('possible')) gathering.addPossible(id)
  exhaust(gathering.check())
  if (problems.length > 0) throw new DatasetError(problems)
  return gathering.dataset()
}

import type { Dataset, Ids, Link, Report, Row, TableName } from '../model.js'
import { didYouMean } from '../nearest.js'
import { quoted } from '../printed.js'
import { holding } from './held.js'

interface IdOf<I extends Ids> {
  readonly actors: I['actor']
  readonly places: I['place']
  readonly documents: I['document']
  readonly events: I['event']
  readonly questions: I['question']
  readonly claims: I['claim']
  readonly reports: I['report']
  readonly links: I['link']
}

/** Keeps the id from having a say in which table is meant; `NoInfer` before TypeScript 5.4. */
type Fixed<T> = [T][T extends unknown ? 0 : never]

/**
 * Looks a row up by its id, in constant time.
 *
 * @param dataset - where to look
 * @param table - the table's name
 * @param id - the row's id
 * @returns the row, or `undefined` where this dataset has none (a view may have left it out)
 * @throws RangeError where there is no such table
 * @example
 * ```ts
 * find(dataset, 'actors', 'cn-mfa')?.parent // => 'cn'
 * ```
 */
export function find<I extends Ids, T extends TableName>(
  dataset: Dataset<I>,
  table: T,
  id: IdOf<I>[Fixed<T>],
): Row<T, I> | undefined {
  const { whole, numbers, isWhole, claim, other } = holding(dataset)
  const number = numbers(table).get(id)
  if (number === undefined) return undefined
  const row = whole[table][number] as Row<T, I>
  if (isWhole) return row
  if (table === 'claims') return claim(number) > 0 ? row : undefined
  const isReference = table !== 'reports' && table !== 'links'
  return isReference || other(row as Report | Link) > 0 ? row : undefined
}

/**
 * Like {@link find}, for a row that must be there.
 *
 * @throws RangeError where it is not, naming the nearest id, or where there is no such table
 * @example
 * ```ts
 * get(dataset, 'questions', 'dprk-troops-sent').kind // => 'quantity'
 * ```
 */
export function get<I extends Ids, T extends TableName>(
  dataset: Dataset<I>,
  table: T,
  id: IdOf<I>[Fixed<T>],
): Row<T, I> {
  const row = find(dataset, table, id)
  if (row) return row
  throw new RangeError(
    `${quoted(id)} is not in ${table}.${didYouMean(
      id,
      dataset[table].map((row: Row) => row.id),
    )}`,
  )
}

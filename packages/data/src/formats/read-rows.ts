import { DatasetError, type DatasetProblem, datasetOf } from '../dataset.js'
import type { Dataset, TableName } from '../model.js'
import { didYouMean } from '../nearest.js'
import { tableNames } from '../schema/table-names.js'

/** A row as it was read from a line of a text. */
export interface ReadRow {
  readonly table: TableName
  readonly line: number
  readonly row: unknown
  /** Whether a view held it for sure. */
  readonly certainty: unknown
}

/** A problem of a line. */
export function problemAt(line: number, reason: string, table = '', field = ''): DatasetProblem {
  return { table, id: '', field, reason: `line ${line}: ${reason}` }
}

/** What to say of a name that is no table's. */
export function noTable(name: string): string {
  return `"${name}" is not a table: ${tableNames.join(', ')}.${didYouMean(name, tableNames)}`
}

/**
 * Makes a dataset of rows that were read from lines; each problem says on which line.
 *
 * @throws DatasetError with the problems met in reading, if there are any, else with those of `createDataset`
 */
export function datasetOfLines(rows: readonly ReadRow[], problems: readonly DatasetProblem[]): Dataset {
  const tables: Record<string, unknown[]> = {}
  const lines = new Map<string, number[]>() // several where one id is given to several rows
  const unread = [...problems]
  for (const { table, line, row, certainty } of rows) {
    const id = (row as { readonly id?: unknown } | null)?.id
    const put = (name: string, item: unknown): void => {
      tables[name] ??= []
      const key = `${name} ${typeof id === 'string' ? id : `#${tables[name].length}`}`
      lines.set(key, [...(lines.get(key) ?? []), line])
      tables[name].push(item)
    }
    put(table, row)
    if (certainty === 'possible') put('possible', id)
    else if (certainty !== 'certain') {
      const reason = `${JSON.stringify(certainty)} is not "certain" or "possible"`
      unread.push(problemAt(line, reason, table, 'certainty'))
    }
  }
  if (unread.length > 0) throw new DatasetError(unread)
  return datasetOf(tables, (problem) => {
    const where = lines.get(`${problem.table} ${problem.id}`)
    /* v8 ignore start -- what is wrong here is always a row, and every row was read from a line */
    if (!where) return problem
    /* v8 ignore stop */
    return { ...problem, reason: `line ${where.join(' and ')}: ${problem.reason}` }
  })
}

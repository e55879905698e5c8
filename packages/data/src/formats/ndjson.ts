import type { DatasetProblem } from '../dataset.js'
import type { Dataset } from '../model.js'
import { tableNames } from '../schema/table-names.js'
import { datasetOfLines, noTable, problemAt, type ReadRow } from './read-rows.js'

/**
 * All rows as newline-delimited JSON, `{"table":…,"row":…}` a line, tables in the order in which one leans on
 * another. A row that a view holds only possibly has `"certainty":"possible"` beside it.
 *
 * @param dataset - a dataset or a view
 * @returns the text, to be written as UTF-8; each line ends in a line feed
 * @example
 * ```ts
 * toNdjson(select(dataset, { question: 'kim-ordered' })).split('\n').filter((line) => line.includes('"claims"')).length
 * // => 1
 * ```
 */
export function toNdjson(dataset: Dataset): string {
  const possible = new Set<string>(dataset.possible)
  return tableNames
    .flatMap((table) =>
      dataset[table].map((row) =>
        JSON.stringify({ table, row, ...(possible.has(row.id) && { certainty: 'possible' }) }),
      ),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/**
 * Reads what {@link toNdjson} wrote; lines in any order, blank ones are passed over.
 *
 * @param text - lines of JSON
 * @returns a dataset with plain string ids, as `createDataset` makes it
 * @throws DatasetError with every line that cannot be read, and where all can, with every problem of the rows and
 * its line
 * @example
 * ```ts
 * fromNdjson(toNdjson(dataset)).claims.length === dataset.claims.length // => true
 * ```
 */
export function fromNdjson(text: string): Dataset {
  const problems: DatasetProblem[] = []
  const rows = text.split('\n').flatMap((content, index): readonly ReadRow[] => {
    if (content.trim() === '') return []
    try {
      return [rowOf(JSON.parse(content), index + 1)]
    } catch (error) {
      const reason = error instanceof SyntaxError ? 'is not JSON' : String((error as Error).message)
      problems.push(problemAt(index + 1, reason))
      return []
    }
  })
  return datasetOfLines(rows, problems)
}

/** The row that a line holds. */
function rowOf(held: unknown, line: number): ReadRow {
  const { table, row, certainty = 'certain', ...others } = Object(held) as Record<string, unknown>
  const [other] = Object.keys(others)
  if (other !== undefined) throw new RangeError(`"${other}" is not "table", "row" or "certainty"`)
  const home = tableNames.find((name) => name === table)
  if (!home) throw new RangeError(noTable(String(table)))
  return { table: home, line, row, certainty }
}

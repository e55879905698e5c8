import { DatasetError, type DatasetProblem } from '../dataset.js'
import { exhaust } from '../gather.js'
import { mustBeDataset } from '../indexes/held.js'
import type { Dataset } from '../model.js'
import { quoted } from '../printed.js'
import { tableNames } from '../schema/table-names.js'
import { lineReader } from './lines.js'
import { gatherNdjson } from './ndjson-rows.js'

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
  mustBeDataset(dataset)
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
 * Reads what {@link toNdjson} wrote; lines in any order, blank ones and a byte order mark are passed over. What is
 * too large for a text, or comes over a network, goes through {@link loadNdjson}.
 *
 * @param text - lines of JSON
 * @returns a dataset with plain string ids, as `createDataset` makes it
 * @throws DatasetError with every line that cannot be read and every problem within a row, and where all lines can be
 * read, with what is wrong between rows; each with its line
 * @example
 * ```ts
 * fromNdjson(toNdjson(dataset)).claims.length === dataset.claims.length // => true
 * ```
 */
export function fromNdjson(text: string): Dataset {
  if (typeof text !== 'string') throw new TypeError(`${quoted(text)} is not the text of a file`)
  const problems: DatasetProblem[] = []
  const gathering = gatherNdjson((problem) => problems.push(problem))
  const reader = lineReader(gathering.listenerFor(undefined), Number.POSITIVE_INFINITY)
  exhaust(reader.push(text))
  reader.end()
  exhaust(gathering.check())
  if (problems.length > 0) throw new DatasetError(problems)
  return gathering.dataset()
}

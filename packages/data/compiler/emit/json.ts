import type { Tables } from '../../src/model.js'
import { tableNames } from '../../src/schema/tables.js'

/** One JSON file for each table: an array of rows, one row a line. */
export function jsonFiles(record: Tables): ReadonlyMap<string, string> {
  return new Map(
    tableNames.map((table) => [
      `${table}.json`,
      `[\n${record[table].map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    ]),
  )
}

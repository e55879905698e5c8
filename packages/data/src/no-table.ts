import { didYouMean } from './nearest.js'
import { quoted } from './printed.js'
import { tableNames } from './schema/table-names.js'

/** What to say of a name that is no table's. */
export function noTable(name: unknown): string {
  return `${quoted(name)} is not a table: ${tableNames.join(', ')}.${didYouMean(name, tableNames)}`
}

import { stringify } from 'yaml'
import { claimsOn, linksOf } from '../src/indexes/related.js'
import type { Dataset, Row } from '../src/model.js'
import { didYouMean } from '../src/nearest.js'
import { provenance } from '../src/readings/provenance.js'
import { checkRow } from '../src/schema/check.js'
import { tableNames } from '../src/schema/table-names.js'
import { shapes } from '../src/schema/tables.js'
import { describe } from '../src/words/describe.js'
import type { Compiled } from './compile.js'

/**
 * One record for the terminal: its fields, its sentence and chain where it is a claim, and where it is used.
 *
 * @throws RangeError where there is no such id, naming the nearest
 */
export function show({ record, rowsById }: Compiled, id: string): string {
  const written = rowsById.get(id)
  const row = written && record[written.table].find((one) => one.id === id)
  if (!written || !row)
    throw new RangeError(`"${id}" is the id of no record.${didYouMean(id, rowsById.keys())}`)
  const { file, line } = written.positionOf([])
  const parts = [
    `${id} (${written.table}), ${file}:${line}`,
    '',
    stringify(row, { lineWidth: 100 }).trimEnd(),
  ]
  if (written.table === 'claims') {
    parts.push('', describe(record, id))
    for (const { document, stations } of provenance(record, id)) {
      parts.push(`  ${stations.map(({ actor }) => actor ?? 'nobody named').join(' → ')} (${document})`)
    }
    for (const link of linksOf(record, id))
      parts.push(`  ${link.from} ${link.type} ${link.to}, says ${link.assertedBy}`)
  }
  if (written.table === 'questions')
    parts.push('', ...claimsOn(record, id).map((claim) => `- ${describe(record, claim)}`))
  const users = usersOf(record, id)
  if (users.length > 0) parts.push('', `used by ${users.join(', ')}`)
  return parts.join('\n')
}

/** The ids of all rows that refer to a row. */
function usersOf(record: Dataset, id: string): readonly string[] {
  return tableNames.flatMap((table) =>
    (record[table] as readonly Row[])
      .filter((row) => checkRow(row, shapes[table]).references.some((reference) => reference.id === id))
      .map((row) => row.id as string),
  )
}

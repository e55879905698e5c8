import type { Dataset, TableName, Tables } from '../../src/model.js'
import { tableNames } from '../../src/schema/tables.js'

const typeOf: Readonly<Record<TableName, string>> = {
  actors: 'Actor',
  places: 'Place',
  documents: 'Document',
  events: 'Event',
  questions: 'Question',
  claims: 'Claim',
  reports: 'Report',
  links: 'Link',
}

const notice = '// Written by the compiler from the record files. Do not edit.\n'

/** One module for each table: its rows as one string, decoded on first use. */
export function tableModules(record: Tables): ReadonlyMap<string, string> {
  return new Map(
    tableNames.map((table) => {
      const type = typeOf[table]
      const code = `${notice}import type { ${type} } from '../src/model.js'
import { table } from '../src/table.js'
import type { RecordIds } from './ids.js'

export const load: () => readonly ${type}<RecordIds>[] = /* @__PURE__ */ table<${type}<RecordIds>>(
  '${quoted(JSON.stringify(record[table]))}',
)
`
      return [`${table}.ts`, code]
    }),
  )
}

/** The ids of the record as literal unions. */
export function idsModule({
  actors,
  places,
  documents,
  events,
  questions,
  claims,
  reports,
  links,
}: Dataset): string {
  const ids: readonly [name: string, rows: readonly { readonly id: string }[]][] = [
    ['actor', actors],
    ['state', actors.filter(({ kind }) => kind === 'state')],
    ['person', actors.filter(({ kind }) => kind === 'person')],
    ['place', places],
    ['document', documents],
    ['event', events],
    ['question', questions],
    ['quantityQuestion', questions.filter(({ kind }) => kind === 'quantity')],
    ['claim', claims],
    ['report', reports],
    ['link', links],
  ]
  const unions = ids.map(([name, rows]) => {
    const members = rows.map(({ id }) => `\n  | '${id}'`).join('') || ' never'
    return `export type ${typeName(name)} =${members}\n`
  })
  const fields = ids.map(([name]) => `  readonly ${name}: ${typeName(name)}\n`)
  return `${notice}import type { Ids } from '../src/model.js'

${unions.join('\n')}
/** The ids of the record that this package ships. */
export interface RecordIds extends Ids {
${fields.join('')}}
`
}

const typeName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Id`

/** The body of a single-quoted string. */
const quoted = (text: string): string => text.replace(/[\\']/g, '\\$&')

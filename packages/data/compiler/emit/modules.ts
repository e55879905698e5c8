import type { Meta } from '../../src/meta.js'
import type { Dataset, TableName, Tables } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'

const notice = '// Written by the compiler from the record files. Do not edit.\n'

/** One module for each table: its rows as one string, decoded on first use. */
export function tableModules(record: Tables): ReadonlyMap<string, string> {
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

/** What the record holds, apart from the tables: whoever asks for it should not load them. */
export function metaModule(meta: Meta): string {
  return `${notice}import type { Meta } from '../src/meta.js'
import type { RecordIds } from './ids.js'

export const meta: Meta<RecordIds> = ${JSON.stringify(meta, null, 2)}
`
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
  const ids: readonly [name: string, meaning: string, rows: readonly { readonly id: string }[]][] = [
    ['actor', 'An id of `actors` in this release.', actors],
    ['state', 'An actor of kind `state`.', actors.filter(({ kind }) => kind === 'state')],
    ['person', 'An actor of kind `person`.', actors.filter(({ kind }) => kind === 'person')],
    ['place', 'An id of `places` in this release.', places],
    ['document', 'An id of `documents` in this release.', documents],
    ['event', 'An id of `events` in this release.', events],
    ['question', 'An id of `questions` in this release.', questions],
    [
      'quantityQuestion',
      'A question of kind `quantity`.',
      questions.filter(({ kind }) => kind === 'quantity'),
    ],
    ['claim', 'An id of `claims` in this release.', claims],
    ['report', 'An id of `reports` in this release.', reports],
    ['link', 'An id of `links` in this release.', links],
  ]
  const unions = ids.map(([name, , rows]) => {
    const members = rows.map(({ id }) => `\n  | '${id}'`).join('') || ' never'
    return `export type ${typeName(name)} =${members}\n`
  })
  const fields = ids.map(([name, meaning]) => `  /** ${meaning} */\n  readonly ${name}: ${typeName(name)}\n`)
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

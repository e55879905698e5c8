import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import initSqlJs from 'sql.js'
import type { DataFile } from '../emit/data-file.js'
import { declarationsIn } from './declarations.js'
import { declaredFields } from './declared-fields.js'
import type { Surface } from './surface.js'

/** What a package says of itself, as far as it is promised. */
interface Manifest {
  readonly engines: { readonly node: string }
  readonly exports: Conditions
}

type Conditions = { readonly [name: string]: string | Conditions }

/**
 * What the package promises as it stands: its package.json, its API reports (which the lint holds to the code), the
 * shapes of its tables and the files of data that it would ship. No row changes it.
 */
export async function surfaceOf(folder: string, files: readonly DataFile[]): Promise<Surface> {
  const { engines, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const reports = readdirSync(join(folder, 'api')).filter((name) => name.endsWith('.api.md'))
  return {
    node: engines.node,
    paths: [
      ...entriesIn(exports).map((entry) => `entry ${entry}`),
      ...files.map(({ path }) => `file dist/${path}`).sort(),
      ...(await columnsOf(files)).map((column) => `column ${column}`),
    ],
    fields: declaredFields(),
    declarations: Object.fromEntries(
      reports
        .sort()
        .map((name) => [
          name.replace('.api.md', ''),
          declarationsIn(readFileSync(join(folder, 'api', name), 'utf8')),
        ]),
    ),
  }
}

/** Each entry with each way in which it is given, such as `./search (import, types)`. */
function entriesIn(exports: Conditions): readonly string[] {
  const waysTo = (target: string | Conditions): readonly (readonly string[])[] =>
    typeof target === 'string'
      ? [[]]
      : Object.entries(target).flatMap(([condition, inner]) =>
          waysTo(inner).map((way) => [condition, ...way]),
        )
  return Object.entries(exports).flatMap(([entry, target]) =>
    waysTo(target).map((way) => (way.length > 0 ? `${entry} (${way.join(', ')})` : entry)),
  )
}

/** The columns of the tables in the SQLite file, and of the views over them. */
async function columnsOf(files: readonly DataFile[]): Promise<readonly string[]> {
  const contentOf = (name: string): DataFile['content'] => {
    const found = files.find(({ path }) => path === name)
    if (!found) throw new Error(`no ${name} among the files of data`)
    return found.content
  }
  const { Database } = await initSqlJs()
  const database = new Database(contentOf('dprk-ru.sqlite') as Uint8Array)
  try {
    database.run(String(contentOf('sql/views.sql')))
    const found = database.exec(
      `SELECT held.name || '.' || one.name || rtrim(' ' || one.type)
       FROM sqlite_schema held, pragma_table_info(held.name) one
       WHERE held.type IN ('table', 'view') AND held.name NOT LIKE 'sqlite_%'
       ORDER BY held.name, one.cid`,
    )
    return found.flatMap(({ values }) => values.map(([column]) => String(column)))
  } finally {
    database.close()
  }
}

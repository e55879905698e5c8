// Each file of data as somebody reads it who has that format's reader and knows nothing else of the package.
import { parquetMetadata } from 'hyparquet'
import initSqlJs from 'sql.js'

type Rows = Readonly<Record<string, number>>

/**
 * How many rows a file holds, by what they are rows of: what the manifest says of it.
 *
 * @throws Error where nobody could read it
 */
export async function rowsIn(path: string, content: Buffer): Promise<Rows> {
  const text = content.toString('utf8')
  const [, folder, name = '', ending] = /^(?:(\w+)\/)?([\w-]+)\.(\w+)$/.exec(path) ?? []
  switch (ending) {
    case 'json': {
      const value = JSON.parse(text)
      if (folder === 'json') return { [name]: value.length }
      return path === 'changes.json' ? { releases: value.length } : {}
    }
    case 'ndjson':
      return {
        [name]: text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)).length,
      }
    case 'csv':
      return { [name]: recordsIn(text) - 1 }
    case 'geojson':
      return { features: JSON.parse(text).features.length }
    case 'jsonld':
      return { nodes: JSON.parse(text)['@graph'].length }
    case 'parquet': {
      const bytes = new Uint8Array(content)
      return { [name]: Number(parquetMetadata(bytes.buffer).num_rows) }
    }
    case 'sqlite':
      return tablesIn(content)
    case 'sql':
      if (!/^CREATE (TABLE|VIEW) /m.test(text)) throw new Error(`${path} creates nothing`)
      return {}
    default:
      throw new Error(`${path} is of no format that is known here`)
  }
}

/** The records of a CSV file, the first line among them: a line that ends within quotes goes on. */
function recordsIn(csv: string): number {
  return csv
    .replace(/"(?:[^"]|"")*"/g, '')
    .trimEnd()
    .split('\r\n').length
}

async function tablesIn(content: Buffer): Promise<Rows> {
  const { Database } = await initSqlJs()
  const database = new Database(content)
  try {
    const [tables] = database.exec("SELECT name FROM sqlite_schema WHERE type = 'table'")
    const names = (tables?.values ?? []).map(([name]) => String(name))
    return Object.fromEntries(
      names.map((name) => [name, Number(database.exec(`SELECT count(*) FROM ${name}`)[0]?.values[0]?.[0])]),
    )
  } finally {
    database.close()
  }
}

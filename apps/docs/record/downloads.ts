import { cp, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that can be downloaded. */
export interface Download {
  /** Its path below {@link folder}, and below the package's name as an export. */
  readonly path: string
  /** What it holds, such as `claims: 134`; empty where it holds no rows. */
  readonly holds: string
  readonly size: string
  readonly sha256: string
}

/** Files of one kind. */
export interface DownloadGroup {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly files: readonly Download[]
}

interface Manifest {
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
    readonly rows: Readonly<Record<string, number>>
  }[]
}

/** Where the files lie on the site. */
export const folder = 'files'

/** What the folders of the package are to a reader; a file in none of them stands under the first. */
const groups: readonly Omit<DownloadGroup, 'files'>[] = [
  { id: 'whole', title: 'The whole record', about: 'One file each, and what describes them.' },
  { id: 'csv', title: 'CSV', about: 'A table each, described by datapackage.json.' },
  { id: 'json', title: 'JSON', about: 'A table each, as a list of rows.' },
  { id: 'ndjson', title: 'NDJSON', about: 'A table each, one row of JSON a line.' },
  { id: 'parquet', title: 'Parquet', about: 'A relation each: a table, or a list in one.' },
  {
    id: 'sql',
    title: 'SQL',
    about: 'Statements that create the relations, and views that give the main readings over them.',
  },
  { id: 'schema', title: 'JSON Schema', about: 'What a table, or changes.json, takes.' },
]

const manifestFile = (): string => require.resolve('@dprk-ru/data/manifest.json')

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile(manifestFile(), 'utf8')) as Manifest
}

/** Every file that the package's manifest lists, by kind. */
export async function downloads(): Promise<readonly DownloadGroup[]> {
  const { files } = await manifest()
  const homeOf = (path: string): string => groups.find(({ id }) => path.startsWith(`${id}/`))?.id ?? 'whole'
  return groups.map((group) => ({
    ...group,
    files: files
      .filter(({ path }) => homeOf(path) === group.id)
      .map(({ path, bytes, sha256, rows }) => ({ path, holds: held(rows), size: sizeOf(bytes), sha256 })),
  }))
}

/** Puts the files beside the built pages. */
export async function copyDownloads(outDir: string): Promise<void> {
  const from = dirname(manifestFile())
  const { files } = await manifest()
  for (const path of ['manifest.json', ...files.map((file) => file.path)])
    await cp(join(from, path), join(outDir, folder, path))
}

/** The rows of a file of one table; a file of several says how many tables they are in. */
function held(rows: Readonly<Record<string, number>>): string {
  const entries = Object.entries(rows)
  const total = entries.reduce((sum, [, count]) => sum + count, 0).toLocaleString('en')
  if (entries.length > 1) return `${total} rows in ${entries.length} relations`
  return entries.map(([name]) => `${name.replaceAll('_', ' ')}: ${total}`).join()
}

/** In kilobytes of 1,000 bytes. */
function sizeOf(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`
}

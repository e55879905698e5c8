import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Record files by their path below the records folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** Reads all files of a records folder, in order of path. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** What was released; written by `record release` only. */
export const ledgerFile = 'ledger.json'

/** Exceptions to the rules. */
export const exceptionsFile = 'exceptions.yaml'

/** Where the passages stand; written by `record verify --write` only. */
export const lockFile = 'spans.lock.json'

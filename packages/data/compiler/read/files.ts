import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Record files by their path below the records folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** No record file that somebody wrote by hand is larger. */
const mostBytes = 4_000_000

/** Thrown where a records folder holds something that is not read. */
export class FilesError extends Error {
  override readonly name = 'FilesError'
}

/**
 * Reads all files of a records folder, in order of path.
 *
 * @throws FilesError for a link, which might lead out of the folder, and for a file too large to be a record file
 */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      entry,
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    }))
    .filter(({ path }) => !/(^|\/)\./.test(path)) // what hides is no record: a repository, an editor's swap file
  const link = entries.find(({ entry }) => entry.isSymbolicLink())
  if (link) throw new FilesError(`${link.path} is a link: only files of the folder itself are read`)
  const paths = entries.flatMap(({ entry, path }) => (entry.isFile() ? [path] : [])).sort()
  for (const path of paths) {
    const { size } = statSync(join(folder, path))
    if (size > mostBytes)
      throw new FilesError(`${path} has ${size} bytes, a record file has at most ${mostBytes}`)
  }
  return new Map(paths.map((path) => [path, decode(path, readBytes(join(folder, path)))]))
}

/**
 * Reads a text that somebody saved.
 *
 * @throws FilesError where it is not UTF-8
 */
export function readText(path: string): string {
  return decode(path, readBytes(path))
}

/** Reads a file; an error names its path, which Node leaves out where it is a folder. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw Object.assign(error as Error, { path })
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(path: string, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new FilesError(`${path} is not UTF-8: save it as UTF-8`)
  }
}

/** What was released; written by `record release` only. */
export const ledgerFile = 'ledger.json'

/** Exceptions to the rules. */
export const exceptionsFile = 'exceptions.yaml'

/** Where the passages stand; written by `record verify --write` only. */
export const lockFile = 'spans.lock.json'

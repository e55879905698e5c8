import { relative } from 'node:path'
import { FilesError } from '../read/files.js'
import { UsageError } from './command.js'

/**
 * Tells in one line of an error that a caller can mend.
 *
 * @throws any other: it is a fault of ours, and its trace is wanted
 */
export function tellExpected(error: unknown): void {
  const line = isOfSystem(error) ? inWords(error) : isExpected(error) && error.message.split('\n')[0]
  if (!line) throw error
  console.error(`record: ${line}`)
}

/** What the system says of a file that it cannot open: the caller named it, or set its permissions. */
interface SystemError extends Error {
  readonly code: string
  readonly path: string
  /** Where a file was to be moved. */
  readonly dest?: string
}

function isOfSystem(error: unknown): error is SystemError {
  const { syscall, path } = error as { syscall?: unknown; path?: unknown }
  return typeof syscall === 'string' && typeof path === 'string'
}

const noFolder = 'a file stands where a folder is needed'

const meanings: Readonly<Record<string, string>> = {
  EACCES: 'its permissions, or those of its folder, do not allow it',
  EPERM: 'its permissions, or those of its folder, do not allow it',
  EROFS: 'nothing can be written to this disk',
  EISDIR: 'a folder stands where a file is needed',
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENOENT: 'there is no such file or folder',
}

function inWords({ code, path, dest = path, message }: SystemError): string {
  return `${relative(process.cwd(), dest) || '.'}: ${meanings[code] ?? message}`
}

/** A call that is off, or an id that is not there. */
function isExpected(error: unknown): error is Error {
  const { code } = error as { code?: unknown }
  return (
    error instanceof UsageError ||
    error instanceof FilesError ||
    error instanceof RangeError ||
    String(code).startsWith('ERR_PARSE_ARGS')
  )
}

import { FilesError } from '../read/files.js'
import { UsageError } from './command.js'

/**
 * Tells in one line of an error that a caller can mend.
 *
 * @throws any other: it is a fault of ours, and its trace is wanted
 */
export function tellExpected(error: unknown): void {
  if (!isExpected(error)) throw error
  console.error(`record: ${error.message.split('\n')[0]}`)
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

import type { Problem } from '../problem.js'
import type { Files } from '../read/files.js'

/** What a command is about to write: whole files, and what to say once they are there. */
export interface Change {
  readonly files: Files
  /** The rows that were added: the first is the one that was asked for. */
  readonly added: readonly [Added, ...(readonly Added[])]
}

/** A row that was added, and where. */
interface Added {
  readonly what: string
  readonly id: string
  readonly file: string
}

/** The record files with a change made. */
export function changed(files: Files, change: Files): Files {
  return new Map([...files, ...change])
}

/**
 * The problems that a change brings, as an author must see them before anything is written: those that were there
 * before are not its fault.
 *
 * @param open - whether a problem speaks of what is still to be filled in; none does where it is left out
 */
export function broughtBy(
  before: readonly Problem[],
  after: readonly Problem[],
  open?: (problem: Problem) => boolean,
): readonly Problem[] {
  const known = new Set(before.map(identity))
  return after.filter((problem) => !open?.(problem) && !known.has(identity(problem)))
}

/** A problem wherever it stands: rows that were added above it move its line. */
const identity = ({ file, id, rule, message }: Problem): string => JSON.stringify([file, id, rule, message])

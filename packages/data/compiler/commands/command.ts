import type { ParseArgsConfig } from 'node:util'
import type { Workspace } from './workspace.js'

/** The flags of a call; a list where a flag may be given several times. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** One thing that `record` can do. */
export interface Command {
  readonly name: string
  /** What follows the name, such as `ID` or `--sources DIR [--write]`. */
  readonly takes: string
  /** How many words it takes beside its flags at most; none where nothing is said. */
  readonly operands?: number
  readonly about: string
  /** What `--help` says of one of the things that it does, where there is more to say than of the command. */
  readonly help?: (operands: readonly string[]) => string | undefined
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** @returns the exit code, or a promise of it */
  readonly run: (
    workspace: Workspace,
    operands: readonly string[],
    values: Values,
  ) => number | Promise<number>
}

/** A call that cannot be carried out: told in one line, exit code 2. */
export class UsageError extends Error {}

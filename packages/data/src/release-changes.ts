import type { Difference } from './readings/diff.js'

/**
 * What one release changed: an entry of `@dprk-ru/data/changes.json`, which lists them from the last to the first.
 * An import of the file itself has plain strings for codes: `changes as readonly ReleaseChanges[]` says which they are.
 * Its parts are those of {@link Difference}; `before` and `after` are left out where there was or is nothing.
 */
export interface ReleaseChanges extends Difference {
  /** The release; `null` for what is in the tables and in no release yet. */
  readonly release: string | null
  /** The release before it, whose tables these are compared with; `null` for the first. */
  readonly since: string | null
}

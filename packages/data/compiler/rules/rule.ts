import type { Dataset, Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'

/** Says that something is wrong with a row: where in it, what, and how to mend it. */
export type Say = (row: Row, path: Path, message: string, hint?: string) => void

/** One thing changed in one file of the example record. */
export interface Change {
  readonly file: string
  readonly replace: string
  readonly by: string
}

/** One invariant of the codebook. */
export interface Rule {
  /** The file's name. */
  readonly id: string
  /** What the rule guards, for the codebook page. */
  readonly why: string
  readonly severity?: 'warning'
  /**
   * What must be in order before the rule can tell: `rows`, where it looks for something that no row says;
   * `passages`, where it compares offsets.
   */
  readonly needs?: 'rows' | 'passages'
  readonly check: (record: Dataset, say: Say) => void
  /** A change to the example record that breaks the rule, with the message it must give. */
  readonly bad: Change & { readonly alsoChange?: Change; readonly message: string }
  /** A change to the example record that keeps it. */
  readonly good: Change
}

import type { Dataset, Day } from '../../src/model.js'
import type { Files } from '../read/files.js'
import type { Taken } from './free-id.js'

/** What a new row is made against. */
export interface Context {
  readonly files: Files
  readonly record: Dataset
  /** All ids of the record, those of rows with problems included. */
  readonly ids: readonly string[]
  readonly taken: Taken
  readonly today: Day
}

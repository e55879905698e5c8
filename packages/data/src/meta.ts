import type { RecordIds } from '../generated/ids.js'
import { meta as generated } from '../generated/meta.js'
import type { Bounds } from './dates.js'
import type { Ids, TableName } from './model.js'
import { deepFreeze } from './table.js'

/** What a release holds, in figures computed when it was built. */
export interface Meta<I extends Ids = Ids> {
  /** The release, as npm names it. */
  readonly version: string
  /** How many rows each table has, withdrawn ones among them. */
  readonly counts: Readonly<Record<TableName, number>>
  /** The first and last day that the dates of the claims name; where a date is open on one side, that side names none. */
  readonly said: Bounds
  /** The same of the dates on which the documents were published. */
  readonly published: Bounds
  /** The documents that are coded, each whole. */
  readonly documents: readonly I['document'][]
  /** The languages of these documents, as tags after BCP 47. */
  readonly languages: readonly string[]
}

/**
 * What this release holds; it can be read without decoding any table.
 *
 * @example
 * ```ts
 * meta.counts.documents === dataset.documents.length // => true
 * meta.published.latest // => '2025-04-28'
 * ```
 */
export const meta: Meta<RecordIds> = /* @__PURE__ */ deepFreeze(generated)

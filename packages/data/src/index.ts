/**
 * A claim-level record of what has been said, by whom and when, about DPRK–Russia military cooperation, and the
 * functions that read it. Every number and every position is somebody's claim; nothing here is a verdict.
 *
 * @packageDocumentation
 */
export type { RecordIds } from '../generated/ids.js'
export { lineage, stateOf } from './actors.js'
export { type Clock, knownBounds, publishedBounds, saidBounds, saidOn } from './clocks.js'
export { createDataset, DatasetError, type DatasetProblem } from './dataset.js'
export {
  type Bounds,
  bounds,
  happenedBy,
  isBefore,
  isDay,
  mayOverlap,
  type ParsedDate,
  parseDate,
} from './dates.js'
export { find, get } from './indexes/find.js'
export { claimsOn, linksOf, reportsOf } from './indexes/related.js'
export type * from './model.js'
export { type Contradiction, contradictions } from './readings/contradictions.js'
export { type Difference, diff, type FieldDifference, type RowDifference } from './readings/diff.js'
export { type Echo, echoes } from './readings/echoes.js'
export { type Estimate, estimates } from './readings/estimates.js'
export { headlineOnly, isHeadlineOnly } from './readings/headline-only.js'
export { type OriginOptions, type Origins, originOf, origins, type ReportOrigin } from './readings/origins.js'
export { type Position, positions } from './readings/positions.js'
export { type Chain, provenance, type Station } from './readings/provenance.js'
export { type Moment, timeline } from './readings/timeline.js'
export { dataset } from './record.js'
export { type AsOfOptions, asOf } from './views/as-of.js'
export { certaintyOf } from './views/certainty-of.js'
export { type Selection, select } from './views/select.js'
export { dateInWords } from './words/dates.js'
export { describe } from './words/describe.js'
export { claimantInWords, nameOf } from './words/names.js'

/**
 * A claim-level record of what has been said, by whom and when, about DPRK–Russia military cooperation, and the
 * functions that read it. Every number and every position is somebody's claim; nothing here is a verdict.
 *
 * @module data
 * @packageDocumentation
 */
export type { RecordIds } from '../generated/ids.js'
export { lineage, stateOf } from './actors.js'
export type { AnswerValue } from './answers.js'
export { aboutBounds, type Clock, knownBounds, publishedBounds, saidBounds, saidOn } from './clocks.js'
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
export { type Meta, meta } from './meta.js'
export type * from './model.js'
export type { ClaimPair, FirstAnswerDifference, OriginDifference } from './readings/answer-differences.js'
export { type AnswerGroup, answersTo } from './readings/answers-to.js'
export { type Contradiction, contradictions } from './readings/contradictions.js'
export { type Coverage, coverage } from './readings/coverage.js'
export { type Difference, diff } from './readings/diff.js'
export { type Echo, echoes } from './readings/echoes.js'
export { type Envelope, type EnvelopeOptions, envelope } from './readings/envelope.js'
export { type Estimate, estimates } from './readings/estimates.js'
export { type FirstAnswer, type FirstAnswerOptions, firstAnswer } from './readings/first-answer.js'
export { firstAnswers, type PartyAnswer } from './readings/first-answers.js'
export { type FramedBy, type FramingOf, framingBy } from './readings/framing-by.js'
export { headlineOnly, isHeadlineOnly } from './readings/headline-only.js'
export { type Independence, independence } from './readings/independence.js'
export type { Moment } from './readings/moments.js'
export { type OriginOptions, type Origins, originOf, origins, type ReportOrigin } from './readings/origins.js'
export { type Position, positions } from './readings/positions.js'
export { type Chain, provenance, type Station } from './readings/provenance.js'
export { type Range, type RangePolicy, rangePolicies, readRange } from './readings/read-range.js'
export { type Reply, replies } from './readings/replies.js'
export { type Revision, revisions } from './readings/revisions.js'
export type { FieldDifference, RowDifference, Withdrawal } from './readings/row-differences.js'
export { type SharedClaim, sharedClaims } from './readings/shared-claims.js'
export { type Shift, shifts } from './readings/shifts.js'
export { silences, type Unanswered } from './readings/silences.js'
export { timeline } from './readings/timeline.js'
export { dataset } from './record.js'
export type { ReleaseChanges } from './release-changes.js'
export { type AsOfOptions, asOf } from './views/as-of.js'
export { certaintyOf } from './views/certainty-of.js'
export type { DayRange, ReleaseRange } from './views/ranges.js'
export { type Selection, select } from './views/select.js'
export { type CitationFormat, cite } from './words/cite.js'
export { dateInWords } from './words/dates.js'
export { describe } from './words/describe.js'
export { claimantInWords, nameOf } from './words/names.js'
export { passageUrl } from './words/passage-url.js'

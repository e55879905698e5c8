/**
 * The views and readings once more, naively: loops and filters over the tables, no index, nothing remembered, and
 * nothing of `src` but its types. They were written from the codebook by somebody who had not read the
 * implementation; where the two differ, the codebook decides.
 *
 * @module
 */
export { answersTo, type FirstOptions, firstAnswer, firstAnswers, replies } from './naive/answers.js'
export { type AsOfOptions, asOf } from './naive/as-of.js'
export { revisions, shifts, silences } from './naive/changes.js'
export {
  aboutBounds,
  documentBounds,
  knownBounds,
  publishedBounds,
  saidBounds,
  saidOn,
} from './naive/clocks.js'
export { contradictions } from './naive/contradictions.js'
export { bounds, certainlyBefore as isBefore, happenedBy, mayOverlap } from './naive/dates.js'
export { diff } from './naive/differences.js'
export { framingBy, headlineOnly, isHeadlineOnly } from './naive/headlines.js'
export { independence, sharedClaims } from './naive/independence.js'
export { echoes, originOf, origins, provenance } from './naive/origins.js'
export { certaintyOf, stateOf } from './naive/rows.js'
export { type Selection, select } from './naive/select.js'
export {
  coverage,
  envelope,
  estimates,
  policies,
  positions,
  type RangePolicy,
  readRange,
  timeline,
} from './naive/time.js'

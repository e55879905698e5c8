/**
 * The rows that lean on a row. What was withdrawn is passed over: it stays in the tables, and answers nothing.
 *
 * Each index is built over one table on first use and shared by all views that
 * keep that table whole.
 *
 * @module
 */

import type { Claim, Dataset, Ids, Link, Report } from '../model.js'
import { get } from './find.js'
import { memo } from './memo.js'
import { postings } from './postings.js'

const claimsByQuestion = /* @__PURE__ */ postings((claim: Claim) =>
  claim.withdrawn === undefined ? claim.question : undefined,
)
const reportsByClaim = /* @__PURE__ */ postings((report: Report) =>
  report.withdrawn === undefined ? report.claim : undefined,
)
const linksByClaim = /* @__PURE__ */ postings((link: Link) => [link.from, link.to])

/**
 * The claims that answer a question, in the order of the table.
 *
 * @throws RangeError where the dataset has no such question
 * @example
 * ```ts
 * claimsOn(dataset, 'kim-ordered').map(({ claimant }) => claimant) // => ['kp-wpk']
 * ```
 */
export function claimsOn<I extends Ids>(dataset: Dataset<I>, question: I['question']): readonly Claim<I>[] {
  return (claimsByQuestion(dataset.claims).get(question) ??
    noneOf(dataset, 'questions', question)) as readonly Claim<I>[]
}

/**
 * The reports that carry a claim, in the order of the table.
 *
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * reportsOf(dataset, '2024-10-04-kyiv-post-killed-20').length // => 2
 * ```
 */
export function reportsOf<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): readonly Report<I>[] {
  return (reportsByClaim(dataset.reports).get(claim) ??
    noneOf(dataset, 'claims', claim)) as readonly Report<I>[]
}

/**
 * The links that start or end at a claim.
 *
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * linksOf(dataset, '2025-04-26-ru-affirms').map(({ type }) => type) // => ['same-statement']
 * ```
 */
export function linksOf<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): readonly Link<I>[] {
  return (linksByClaim(dataset.links).get(claim) ?? noneOf(dataset, 'claims', claim)) as readonly Link<I>[]
}

const standing = /* @__PURE__ */ memo((claims: readonly Claim[]) =>
  claims.filter(({ withdrawn }) => withdrawn === undefined),
)

/** The claims that were not withdrawn. */
export function standingClaims<I extends Ids>(dataset: Dataset<I>): readonly Claim<I>[] {
  return standing(dataset.claims) as readonly Claim<I>[]
}

/** Nothing leans on the row: an empty list, unless there is no such row, for that is a slip and no answer. */
function noneOf(dataset: Dataset, table: 'claims' | 'questions', id: string): readonly never[] {
  get(dataset, table, id)
  return []
}

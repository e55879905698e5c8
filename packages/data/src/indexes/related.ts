/**
 * The rows that lean on a row. What was withdrawn is passed over: it stays in the tables, and answers nothing.
 *
 * Each index is built on first use, over the tables of a whole dataset, and serves all views of it.
 *
 * @module
 */

import type { Claim, Dataset, Ids, Link, Question, Report } from '../model.js'
import { get } from './find.js'
import { holding, holdsFew, mustBeDataset } from './held.js'
import { memo } from './memo.js'
import { postings, union } from './postings.js'
import { rowNumbers, rowsAt } from './rows.js'

const claimsByQuestion = /* @__PURE__ */ memo(({ claims, questions }: Dataset) =>
  postings(claims, ({ question }) => question, rowNumbers(questions)),
)
const reportsByClaim = /* @__PURE__ */ memo(({ claims, reports }: Dataset) =>
  postings(reports, ({ claim }) => claim, rowNumbers(claims)),
)
const linksByClaim = /* @__PURE__ */ memo(({ links }: Dataset) =>
  postings(links, ({ from, to }) => [from, to]),
)

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
  const { whole, isWhole, claim } = holding(dataset)
  const index = claimsByQuestion(whole)
  const rows = index.rows(question) as readonly Claim<I>[]
  if (rows.length === 0) return noneOf(dataset, 'questions', question)
  if (isWhole) return rows
  const held = index.numbers(question).filter((row) => claim(row) > 0)
  return rowsAt(whole.claims, held).filter(({ withdrawn }) => withdrawn === undefined)
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
  const { whole, isWhole, allOthers, other } = holding(dataset)
  if (!isWhole) get(dataset, 'claims', claim)
  const rows = reportsByClaim(whole).rows(claim) as readonly Report<I>[]
  if (rows.length === 0) return noneOf(dataset, 'claims', claim)
  return isWhole || allOthers ? rows : rows.filter((report) => other(report) > 0)
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
  const { whole, isWhole, other } = holding(dataset)
  if (!isWhole) get(dataset, 'claims', claim)
  const rows = linksByClaim(whole).rows(claim) as readonly Link<I>[]
  if (rows.length === 0) return noneOf(dataset, 'claims', claim)
  return isWhole ? rows : rows.filter((link) => other(link) > 0)
}

const standing = /* @__PURE__ */ memo((claims: readonly Claim[]) =>
  Object.freeze(claims.filter(({ withdrawn }) => withdrawn === undefined)),
)

/** The claims that were not withdrawn. */
export function standingClaims<I extends Ids>(dataset: Dataset<I>): readonly Claim<I>[] {
  mustBeDataset(dataset)
  return standing(dataset.claims) as readonly Claim<I>[]
}

/** The reports that carry any of some claims of a dataset with tables of its own, in the order of the table. */
export function allReportsOf<I extends Ids>(
  whole: Dataset<I>,
  claims: readonly Claim<I>[],
): readonly Report<I>[] {
  const index = reportsByClaim(whole)
  const numbers = union(claims.map(({ id }) => index.numbers(id)))
  return rowsAt(whole.reports, numbers)
}

/** The links that start or end at any of some claims of a dataset with tables of its own, in the order of the table. */
export function allLinksOf<I extends Ids>(
  whole: Dataset<I>,
  claims: readonly Claim<I>[],
): readonly Link<I>[] {
  const index = linksByClaim(whole)
  return rowsAt(whole.links, union(claims.map(({ id }) => index.numbers(id))))
}

/** The questions that a dataset can hold claims on, in the order of the table: of few claims, theirs alone. */
export function questionsAsked<I extends Ids>(dataset: Dataset<I>): readonly Question<I>[] {
  mustBeDataset(dataset)
  const { questions } = dataset
  if (!holdsFew(dataset)) return questions
  const numbers = rowNumbers(questions)
  const asked = new Set(dataset.claims.map(({ question }) => numbers.get(question) as number))
  return rowsAt(questions, Int32Array.from(asked).sort())
}

/** Nothing leans on the row: an empty list, unless there is no such row, for that is a slip and no answer. */
function noneOf(dataset: Dataset, table: 'claims' | 'questions', id: string): readonly never[] {
  get(dataset, table, id)
  return []
}

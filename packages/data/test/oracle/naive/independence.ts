/** How many voices stand behind an answer, and what two documents have from one. */
import type { Claim, Dataset } from '../../../src/model.js'
import { type OriginOptions, originOf, voices } from './origins.js'
import {
  above,
  answerKey,
  distinct,
  modalityOf,
  namedBy,
  one,
  sameStatement,
  standing,
  standingReports,
  statementOf,
  stateOf,
} from './rows.js'
import { bySaid } from './time.js'

export function independence(dataset: Dataset, id: string, options: OriginOptions = {}) {
  const claim = one(dataset.claims, id)
  const claims = bySaid(
    dataset,
    standing(dataset).filter(
      (other) =>
        other.question === claim.question &&
        other.act === claim.act &&
        answerKey(other) === answerKey(claim) &&
        modalityOf(other) === modalityOf(claim),
    ),
  )
  const groups: Claim[][] = []
  for (const one of claims) {
    if (groups.some((group) => group.includes(one))) continue
    const statement = statementOf(dataset, one.id)
    groups.push(claims.filter((other) => statement.includes(other.id)))
  }
  const reports = claims.flatMap((one) => standingReports(dataset, one.id))
  const named = groups.map((group) => distinct(group.flatMap(namedBy)))
  const claimants = distinct(
    named.flatMap((actors) =>
      actors.filter(
        (actor) =>
          !actors.some(
            (other) => other !== actor && above(dataset, other).some((higher) => higher.id === actor),
          ),
      ),
    ),
  )
  return {
    claims: claims.map((one) => one.id),
    statements: groups.length,
    documents: distinct(reports.map(({ document }) => document)),
    origins: voices(dataset, reports, options).map(({ actor, inferred }) => ({ actor, inferred })),
    claimants,
    unnamed: named.filter((actors) => actors.length === 0).length,
    states: distinct(claimants.map((actor) => stateOf(dataset, actor))).filter(
      (state) => state !== undefined,
    ),
  }
}

export function sharedClaims(
  dataset: Dataset,
  documentA: string,
  documentB: string,
  options: OriginOptions = {},
) {
  one(dataset.documents, documentA)
  one(dataset.documents, documentB)
  if (documentA === documentB) throw new RangeError('one document')
  const carried = (document: string) =>
    standing(dataset)
      .map((claim) => ({
        claim,
        reports: standingReports(dataset, claim.id).filter((report) => report.document === document),
      }))
      .filter(({ reports }) => reports.length > 0)
  return carried(documentA).flatMap((a) =>
    carried(documentB)
      .filter((b) => sameStatement(dataset, a.claim.id, b.claim.id))
      .map((b) => ({
        claims: [a.claim, b.claim],
        reports: [a.reports.map(({ id }) => id), b.reports.map(({ id }) => id)],
        oneOrigin: a.reports.some((first) =>
          b.reports.some(
            (second) => originOf(dataset, first, options).actor === originOf(dataset, second, options).actor,
          ),
        ),
      })),
  )
}

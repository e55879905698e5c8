import { claimantsOf, lineage, statesOf } from '../actors.js'
import { answerKey, sameModality } from '../answers.js'
import { get } from '../indexes/find.js'
import { claimsOn, reportsOf } from '../indexes/related.js'
import { statementOf } from '../indexes/statements.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { moments } from './moments.js'
import { type OriginOptions, originOf, type ReportOrigin } from './origins.js'

/** How many documents, origins, claimants and states stand behind one answer, and which. */
export interface Independence<I extends Ids = Ids> {
  /** The claims that give the answer, in order of time. */
  readonly claims: readonly I['claim'][]
  /** How many acts of saying these are: renderings of one utterance are one. */
  readonly statements: number
  /** The documents that carry any of these claims, each once. */
  readonly documents: readonly I['document'][]
  /** The voices that their reports go back to, each once, however many documents repeat it. */
  readonly origins: readonly ReportOrigin<I>[]
  /** Who answers for them, each once; of an office and its state in one statement, the office. */
  readonly claimants: readonly I['actor'][]
  /** How many of the statements name nobody. */
  readonly unnamed: number
  /** The states that those who answer for them belong to, each once; an alliance adds none. */
  readonly states: readonly I['state'][]
}

/**
 * What stands behind the answer that a claim gives: all claims that give the same answer to the same question in the
 * same modality, and the documents, origins, claimants and states they come from. Renderings of one utterance are
 * counted once, by the claimant that is named most closely.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id
 * @param options - `inferred: false` leaves origins out that were inferred rather than printed
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * const { documents, origins: voices } = independence(dataset, '2025-04-28-cn-mfa-non-interference')
 * [documents.length, voices.map(({ actor }) => actor)] // => [4, ['afp', 'ukrinform']]
 * ```
 */
export function independence<I extends Ids>(
  dataset: Dataset<I>,
  claim: I['claim'],
  options?: OriginOptions,
): Independence<I> {
  const given = get(dataset, 'claims', claim)
  const alike = claimsOn(dataset, given.question).filter(
    (other) => answerKey(other) === answerKey(given) && sameModality(other, given),
  )
  const claims = moments(dataset, alike).map((moment) => moment.claim)
  const reports = claims.flatMap(({ id }) => reportsOf(dataset, id))
  const statements = new Map<I['claim'], Claim<I>[]>()
  for (const one of claims) {
    const lead = statementOf(dataset, one.id)
    const group = statements.get(lead)
    if (group) group.push(one)
    else statements.set(lead, [one])
  }
  const voices = [...statements.values()].map((group) => closest(dataset, group.flatMap(claimantsOf)))
  const origins = new Map<I['actor'], boolean>()
  for (const report of reports) {
    const { actor, inferred } = originOf(dataset, report, options)
    origins.set(actor, (origins.get(actor) ?? true) && inferred)
  }
  return {
    claims: claims.map(({ id }) => id),
    statements: statements.size,
    documents: [...new Set(reports.map(({ document }) => document))],
    origins: [...origins].map(([actor, inferred]) => ({ actor, inferred })),
    claimants: [...new Set(voices.flat())],
    unnamed: voices.filter((named) => named.length === 0).length,
    states: [...new Set(claims.flatMap((one) => statesOf(dataset, one)))],
  }
}

/** Leaves out whoever stands above another of them: a ministry and its state in one statement are one voice. */
function closest<I extends Ids>(dataset: Dataset<I>, actors: readonly I['actor'][]): readonly I['actor'][] {
  const above = new Set(actors.flatMap((actor) => lineage(dataset, actor).slice(1)).map(({ id }) => id))
  return actors.filter((actor) => !above.has(actor))
}

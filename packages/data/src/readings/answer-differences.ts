import { statesOf } from '../actors.js'
import { find } from '../indexes/find.js'
import { claimsOn } from '../indexes/related.js'
import type { Dataset, Ids, Question } from '../model.js'
import { contradictions } from './contradictions.js'
import { firstAnswer } from './first-answer.js'
import { origins } from './origins.js'

/** Two claims, in order of id. */
export type ClaimPair = readonly [claim: string, other: string]

/** Whose lines a claim is traced to, before and after. */
export interface OriginDifference {
  /** A claim that both datasets have. */
  readonly claim: string
  /** The actors that the reports of the earlier state lead to, in order of id. */
  readonly before: readonly string[]
  /** The actors that the reports of the later state lead to, in order of id. */
  readonly after: readonly string[]
}

/** With which claims a state first affirmed or denied something, before and after. */
export interface FirstAnswerDifference {
  /** A question of fact that both datasets have. */
  readonly question: string
  /** The state whose answer it is, itself or through an actor that belongs to it. */
  readonly state: string
  /** The claims that were, or may have been, the first; empty where the state had given no answer. */
  readonly before: readonly string[]
  /** The claims that are, or may be, the first; empty where the state has given no answer. */
  readonly after: readonly string[]
}

/** The computed answers that two datasets give differently. */
export interface AnswerDifferences {
  readonly contradictions: { readonly added: readonly ClaimPair[]; readonly removed: readonly ClaimPair[] }
  readonly origins: readonly OriginDifference[]
  readonly firstAnswers: readonly FirstAnswerDifference[]
}

/** Compares what is computed from two states of a record. */
export function answerDifferences<I extends Ids>(before: Dataset<I>, after: Dataset<I>): AnswerDifferences {
  const [was, is] = [pairsOf(before), pairsOf(after)]
  const missingIn = (
    others: ReadonlyMap<string, ClaimPair>,
    all: ReadonlyMap<string, ClaimPair>,
  ): readonly ClaimPair[] => [...all].flatMap(([key, pair]) => (others.has(key) ? [] : [pair]))
  return {
    contradictions: { added: missingIn(was, is), removed: missingIn(is, was) },
    origins: after.claims
      .filter(({ id }) => find(before, 'claims', id))
      .map(({ id: claim }) => ({ claim, before: originsOf(before, claim), after: originsOf(after, claim) }))
      .filter(isMoved),
    firstAnswers: after.questions
      .filter((question) => isFact(question) && isFact(find(before, 'questions', question.id)))
      .flatMap(({ id: question }) =>
        [...new Set([before, after].flatMap((dataset) => answeringStates(dataset, question)))]
          .sort()
          .map((state) => ({
            question,
            state,
            before: firstClaims(before, question, state),
            after: firstClaims(after, question, state),
          })),
      )
      .filter(isMoved),
  }
}

function isMoved(difference: {
  readonly before: readonly string[]
  readonly after: readonly string[]
}): boolean {
  return difference.before.join() !== difference.after.join()
}

function pairsOf<I extends Ids>(dataset: Dataset<I>): ReadonlyMap<string, ClaimPair> {
  return new Map(
    contradictions(dataset).map(({ claims }) => {
      const pair = claims.map(({ id }) => id).sort() as [string, string]
      return [pair.join(), pair]
    }),
  )
}

function originsOf<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): readonly I['actor'][] {
  return origins(dataset, claim)
    .origins.map(({ actor }) => actor)
    .sort()
}

function isFact(question: Question | undefined): boolean {
  return question?.kind === 'fact'
}

function answeringStates<I extends Ids>(dataset: Dataset<I>, question: I['question']): readonly I['state'][] {
  return claimsOn(dataset, question).flatMap((claim) => statesOf(dataset, claim))
}

/** The ids of the first answers of a state, which may be unknown to the earlier of two datasets. */
function firstClaims<I extends Ids>(
  dataset: Dataset<I>,
  question: I['question'],
  state: I['state'],
): readonly I['claim'][] {
  if (!find(dataset, 'actors', state)) return []
  return firstAnswer(dataset, question, { state })
    .map(({ claim }) => claim.id)
    .sort()
}

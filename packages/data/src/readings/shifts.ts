import { statesOf } from '../actors.js'
import { areOpposed, isActual } from '../answers.js'
import { isBefore } from '../dates.js'
import { claimsOn, questionsAsked } from '../indexes/related.js'
import { isSameStatement } from '../indexes/statements.js'
import type { Answer, Certainty, Claim, Dataset, Ids, Question } from '../model.js'
import { weakest } from '../views/certainty-of.js'
import { isHeadlineOnly } from './headline-only.js'
import { type Moment, moments } from './moments.js'
import { steps } from './steps.js'

/** A state that answered one way, and later the opposite. */
export interface Shift<I extends Ids = Ids> {
  /** The state for which both answers count: its own, or those of actors that belong to it. */
  readonly state: I['state']
  /** The question that both claims answer: one of fact or of stance. */
  readonly question: Question<I>
  /** The answer that it gave before. */
  readonly from: Claim<I>
  /** The opposed answer, given on a certainly later day. */
  readonly to: Claim<I>
  /** Whether both claims are in this view for sure. */
  readonly certainty: Certainty
}

/**
 * Where a state's answers turned: from an affirmation to a denial or back, or from a stance to one of the opposed
 * group, both of what is, neither made by a headline alone, the one certainly later than the other, and nothing else
 * that the state answered certainly between them. Other differences of wording are none.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * shifts(select(dataset, { state: 'cn' })) // => []
 * ```
 */
export function shifts<I extends Ids>(dataset: Dataset<I>): readonly Shift<I>[] {
  return questionsAsked(dataset).flatMap((question) =>
    [...byState(dataset, question)].flatMap(([state, answers]) =>
      steps(answers).flatMap(([from, to]) =>
        isBefore(from, to) &&
        areOpposed(from.claim, to.claim) &&
        !isSameStatement(dataset, from.claim.id, to.claim.id)
          ? {
              state,
              question,
              from: from.claim,
              to: to.claim,
              certainty: weakest(dataset, from.claim, to.claim),
            }
          : [],
      ),
    ),
  )
}

/** What each state answered of what is, in order of time, in order of the states' ids. */
function byState<I extends Ids>(
  dataset: Dataset<I>,
  question: Question<I>,
): readonly (readonly [I['state'], readonly Moment<I>[]])[] {
  const groups = new Map<I['state'], Answer<I>[]>()
  for (const claim of claimsOn(dataset, question.id)) {
    if (!isActual(claim) || (claim.polarity ?? claim.stance) === undefined) continue
    if (isHeadlineOnly(dataset, claim.id)) continue
    for (const state of statesOf(dataset, claim)) {
      const group = groups.get(state)
      if (group) group.push(claim)
      else groups.set(state, [claim])
    }
  }
  return [...groups.keys()]
    .sort()
    .map((state) => [state, moments(dataset, groups.get(state) as Answer<I>[])] as const)
}

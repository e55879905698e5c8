import { answerKey, areOpposed } from '../answers.js'
import { isBefore } from '../dates.js'
import { get } from '../indexes/find.js'
import { mustBeDataset } from '../indexes/held.js'
import { claimsOn, questionsAsked } from '../indexes/related.js'
import { isSameStatement } from '../indexes/statements.js'
import type { Certainty, Claim, Dataset, Ids, Link, Modality, Question } from '../model.js'
import { weakest } from '../views/certainty-of.js'
import { type Moment, moments } from './moments.js'
import { steps } from './steps.js'

/** A claimant that answered a question, and later answered it otherwise. */
export interface Revision<I extends Ids = Ids> {
  /** The question of both; of an asserted pair, the one that `to` is on. */
  readonly question: Question<I>
  /** The answer that was given first; for a link, the claim that it leads to. */
  readonly from: Claim<I>
  /** The answer that came in its place; for a link, the claim that it begins at. */
  readonly to: Claim<I>
  /** Computed from the answers, or asserted by a `revises` or `retracts` link. */
  readonly basis: 'computed' | 'asserted'
  /** The link, where the basis is `asserted`. */
  readonly link?: Link<I>
  /** `possible` where the order of the two is uncertain, or one of them is in this view only possibly. */
  readonly certainty: Certainty
}

/**
 * Where a claimant answered a question otherwise than before: the same modality, another answer, and none of its own
 * certainly between the two. Nobody who is not named revises anything, and two renderings of one utterance are no
 * revision. Neither is another stance, unless the one favours what the other does not, nor a further code of a choice
 * of which several may hold: one speaker may say both. Links that assert a revision or a retraction come last.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * revisions(select(dataset, { state: 'cn' })) // => []
 * ```
 */
export function revisions<I extends Ids>(dataset: Dataset<I>): readonly Revision<I>[] {
  mustBeDataset(dataset)
  const asserted = dataset.links.flatMap((link): readonly Revision<I>[] => {
    if (link.type !== 'revises' && link.type !== 'retracts') return []
    const [from, to] = [get(dataset, 'claims', link.to), get(dataset, 'claims', link.from)]
    if (from.withdrawn !== undefined || to.withdrawn !== undefined) return []
    const question = get(dataset, 'questions', to.question)
    return [{ question, from, to, basis: 'asserted', link, certainty: weakest(dataset, from, to, link) }]
  })
  const known = new Set(asserted.flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]))
  const computed = questionsAsked(dataset).flatMap((question) =>
    question.kind === 'choice' && !question.exclusive
      ? []
      : byVoice(dataset, question).flatMap((answers) =>
          steps(answers).flatMap(([from, to]): readonly Revision<I>[] => {
            if (!differ(from.claim, to.claim)) return []
            if (known.has(`${from.claim.id} ${to.claim.id}`)) return []
            if (isSameStatement(dataset, from.claim.id, to.claim.id)) return []
            const certainty = isBefore(from, to) ? weakest(dataset, from.claim, to.claim) : 'possible'
            return [{ question, from: from.claim, to: to.claim, basis: 'computed', certainty }]
          }),
        ),
  )
  return [...computed, ...asserted]
}

/** The answers of each named claimant in each modality, in order of time, in order of the claimants' ids. */
function byVoice<I extends Ids>(
  dataset: Dataset<I>,
  question: Question<I>,
): readonly (readonly Moment<I>[])[] {
  const voices = new Map<I['actor'], Claim<I>[]>()
  for (const claim of claimsOn(dataset, question.id)) {
    if (claim.act !== 'answer' || claim.claimant === null) continue
    const voice = voices.get(claim.claimant)
    if (voice) voice.push(claim)
    else voices.set(claim.claimant, [claim])
  }
  return [...voices.keys()]
    .sort()
    .flatMap((claimant) => byModality(moments(dataset, voices.get(claimant) as Claim<I>[])))
}

/** Parts answers by modality, in the order in which each is first met. */
function byModality<I extends Ids>(answers: readonly Moment<I>[]): readonly (readonly Moment<I>[])[] {
  const groups = new Map<Modality, Moment<I>[]>()
  for (const answer of answers) {
    const { modality = 'actual' } = answer.claim
    const group = groups.get(modality)
    if (group) group.push(answer)
    else groups.set(modality, [answer])
  }
  return [...groups.values()]
}

function differ(a: Claim, b: Claim): boolean {
  return a.stance ? areOpposed(a, b) : answerKey(a) !== answerKey(b)
}

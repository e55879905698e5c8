import { claimantsOf } from '../actors.js'
import { aboutBounds } from '../clocks.js'
import { isBefore, mayOverlap } from '../dates.js'
import { get } from '../indexes/find.js'
import { claimsOn } from '../indexes/related.js'
import { isSameStatement } from '../indexes/statements.js'
import type { Answer, Certainty, Claim, Dataset, Ids, Link, Modality, Quantity, Question } from '../model.js'
import { weakest } from '../views/certainty-of.js'

/** Two claims that give answers which do not go together. A pair to look at, not a verdict. */
export interface Contradiction<I extends Ids = Ids> {
  /** Why it is listed: opposite answers, disjoint numbers, different choices, or because somebody says so. */
  readonly basis: 'polarity' | 'numeric' | 'choice' | 'asserted'
  /** The question on which they differ; of an asserted pair, the one that its first claim is on. */
  readonly question: Question<I>
  /** The two, in the order of the table; of an asserted pair, as the link goes from one to the other. */
  readonly claims: readonly [Claim<I>, Claim<I>]
  /** The link, where the basis is `asserted`. */
  readonly link?: Link<I>
  /** Whether both claims are in this view for sure. */
  readonly certainty: Certainty
}

/**
 * The pairs of claims that contradict one another: opposite answers to a question of fact, stated numbers whose
 * bounds are disjoint, both possibly about the same time, and different answers to an exclusive choice; and the
 * pairs that a `contradicts` link asserts, whatever they are.
 *
 * Never computed: two answers of one claimant (that is a revision), one utterance in two renderings, what is
 * planned, considered, possible, conditional or only presupposed, opposite answers of which one is expected, and
 * numbers hedged as `about` or `vague`. A fact is taken for a state: where a claim does not say what time it is
 * `about`, it speaks of the time at which it was made.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * contradictions(dataset).filter(({ basis }) => basis === 'polarity').length // => 4
 * ```
 */
export function contradictions<I extends Ids>(dataset: Dataset<I>): readonly Contradiction<I>[] {
  const list = (
    basis: Contradiction['basis'],
    claims: readonly [Claim<I>, Claim<I>],
    link?: Link<I>,
  ): Contradiction<I> => ({
    basis,
    question: get(dataset, 'questions', claims[0].question),
    claims,
    ...(link && { link }),
    certainty: weakest(dataset, ...claims, ...(link ? [link] : [])),
  })

  const computed = dataset.questions.flatMap((question) => {
    const answers = claimsOn(dataset, question.id).filter(isAssertion)
    return answers.flatMap((a, index) =>
      answers.slice(index + 1).flatMap((b) => {
        if (isOneClaimant(a, b)) return []
        if (isSameStatement(dataset, a.id, b.id)) return []
        const basis = clash(dataset, question, a, b)
        return basis ? list(basis, [a, b]) : []
      }),
    )
  })
  const asserted = dataset.links.flatMap((link) => {
    if (link.type !== 'contradicts') return []
    const pair = [get(dataset, 'claims', link.from), get(dataset, 'claims', link.to)] as const
    return pair.some(({ withdrawn }) => withdrawn !== undefined) ? [] : list('asserted', pair, link)
  })
  return [...computed, ...asserted]
}

const unasserted: readonly (Modality | undefined)[] = ['planned', 'considered', 'possible', 'conditional']

function isAssertion<I extends Ids>(claim: Claim<I>): claim is Answer<I> {
  return claim.act === 'answer' && !claim.tacit && !unasserted.includes(claim.modality)
}

/** Whether two claims have a claimant in common, as claimant or as one who signed with it. */
function isOneClaimant<I extends Ids>(a: Claim<I>, b: Claim<I>): boolean {
  const voices = claimantsOf(b)
  return claimantsOf(a).some((actor) => voices.includes(actor))
}

function isActual({ modality = 'actual' }: { readonly modality?: Modality }): boolean {
  return modality === 'actual'
}

function clash<I extends Ids>(
  dataset: Dataset<I>,
  question: Question<I>,
  a: Answer<I>,
  b: Answer<I>,
): Contradiction['basis'] | undefined {
  const [aboutA, aboutB] = [aboutBounds(dataset, a), aboutBounds(dataset, b)]
  const sameTime = mayOverlap(aboutA, aboutB)
  if (a.polarity && b.polarity) {
    return sameTime && isActual(a) && isActual(b) && a.polarity !== b.polarity ? 'polarity' : undefined
  }
  if (a.choice && b.choice) {
    const differ = !a.choice.some((code) => b.choice?.includes(code))
    return question.kind === 'choice' && question.exclusive && differ ? 'choice' : undefined
  }
  if (a.quantity && b.quantity && question.kind === 'quantity') {
    const [rangeA, rangeB] = [statedRange(a.quantity), statedRange(b.quantity)]
    if (!rangeA || !rangeB) return undefined
    const shrinks =
      question.measure === 'cumulative' &&
      ((isBefore(aboutA, aboutB) && rangeB.most < rangeA.least) ||
        (isBefore(aboutB, aboutA) && rangeA.most < rangeB.least))
    const disjoint = rangeA.most < rangeB.least || rangeB.most < rangeA.least
    return shrinks || (sameTime && disjoint) ? 'numeric' : undefined
  }
  return undefined
}

/** The least and the most that a hedged number allows; nothing for a hedge that states no bound. */
function statedRange({
  hedge,
  low,
  high,
}: Quantity): { readonly least: number; readonly most: number } | undefined {
  if (hedge === 'about' || hedge === 'vague') return undefined
  return {
    least: low === undefined ? 0 : hedge === 'more-than' ? low + 1 : low,
    most: high === undefined ? Number.POSITIVE_INFINITY : hedge === 'less-than' ? high - 1 : high,
  }
}

import { claimantsOf } from '../actors.js'
import { isActual } from '../answers.js'
import { aboutBounds } from '../clocks.js'
import { type Bounds, isBefore, mayOverlap } from '../dates.js'
import { get } from '../indexes/find.js'
import { claimsOn, questionsAsked } from '../indexes/related.js'
import { statementOf } from '../indexes/statements.js'
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
  const computed = questionsAsked(dataset).flatMap((question) => clashesOn(dataset, question))
  const asserted = dataset.links.flatMap((link): readonly Contradiction<I>[] => {
    if (link.type !== 'contradicts') return []
    const claims = [get(dataset, 'claims', link.from), get(dataset, 'claims', link.to)] as const
    if (claims.some(({ withdrawn }) => withdrawn !== undefined)) return []
    const question = get(dataset, 'questions', claims[0].question)
    return [{ basis: 'asserted', question, claims, link, certainty: weakest(dataset, ...claims, link) }]
  })
  return [...computed, ...asserted]
}

/** An answer, and what the pairs that it may be in ask of it. */
interface Asserted<I extends Ids> {
  readonly claim: Answer<I>
  readonly about: Bounds
  readonly range: Range | undefined
  readonly claimants: readonly I['actor'][]
  readonly statement: I['claim']
}

function clashesOn<I extends Ids>(dataset: Dataset<I>, question: Question<I>): readonly Contradiction<I>[] {
  const answers = claimsOn(dataset, question.id)
    .filter(isAssertion)
    .map((claim) => ({
      claim,
      about: aboutBounds(dataset, claim),
      range: claim.quantity && statedRange(claim.quantity),
      claimants: claimantsOf(claim),
      statement: statementOf(dataset, claim.id),
    }))
  const found: Contradiction<I>[] = []
  for (const [index, a] of answers.entries()) {
    for (let at = index + 1; at < answers.length; at++) {
      const b = answers[at] as Asserted<I>
      const basis = clash(question, a, b)
      if (basis === undefined || isOneVoice(a, b)) continue
      const claims = [a.claim, b.claim] as const
      found.push({ basis, question, claims, certainty: weakest(dataset, ...claims) })
    }
  }
  return found
}

const unasserted: readonly (Modality | undefined)[] = ['planned', 'considered', 'possible', 'conditional']

function isAssertion<I extends Ids>(claim: Claim<I>): claim is Answer<I> {
  return claim.act === 'answer' && !claim.tacit && !unasserted.includes(claim.modality)
}

/** Whether two answers are of one claimant, as claimant or as one who signed with it, or are one utterance. */
function isOneVoice<I extends Ids>(a: Asserted<I>, b: Asserted<I>): boolean {
  return a.statement === b.statement || a.claimants.some((actor) => b.claimants.includes(actor))
}

function clash<I extends Ids>(
  question: Question<I>,
  a: Asserted<I>,
  b: Asserted<I>,
): 'polarity' | 'choice' | 'numeric' | undefined {
  if (question.kind === 'fact') {
    const isOpposed = a.claim.polarity !== b.claim.polarity && isActual(a.claim) && isActual(b.claim)
    return isOpposed && mayOverlap(a.about, b.about) ? 'polarity' : undefined
  }
  if (question.kind === 'choice') {
    const [codes, others] = [a.claim.choice as readonly string[], b.claim.choice as readonly string[]]
    return question.exclusive && !codes.some((code) => others.includes(code)) ? 'choice' : undefined
  }
  if (question.kind === 'quantity' && a.range && b.range) {
    const isHigher = b.range.most < a.range.least
    if (!isHigher && a.range.most >= b.range.least) return undefined
    const [higher, lower] = isHigher ? [a, b] : [b, a]
    const shrinks = question.measure === 'cumulative' && isBefore(higher.about, lower.about)
    return shrinks || mayOverlap(a.about, b.about) ? 'numeric' : undefined
  }
  return undefined
}

interface Range {
  readonly least: number
  readonly most: number
}

/** The least and the most that a hedged number allows; nothing for a hedge that states no bound. */
function statedRange({ hedge, low, high }: Quantity): Range | undefined {
  if (hedge === 'about' || hedge === 'vague') return undefined
  return {
    least: low === undefined ? 0 : hedge === 'more-than' ? low + 1 : low,
    most: high === undefined ? Number.POSITIVE_INFINITY : hedge === 'less-than' ? high - 1 : high,
  }
}

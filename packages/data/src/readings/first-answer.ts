import { claimantsOf, statesOf } from '../actors.js'
import { isActual } from '../answers.js'
import { isBefore } from '../dates.js'
import { get } from '../indexes/find.js'
import { claimsOn, reportsOf } from '../indexes/related.js'
import { isSameStatement } from '../indexes/statements.js'
import type { Certainty, Claim, Dataset, Ids, Polarity } from '../model.js'
import { mustBeOptions } from '../options.js'
import { quoted } from '../printed.js'
import { type Moment, moments } from './moments.js'

/** Whose answers {@link firstAnswer} looks through, and which; those of anyone, either way, unless told. */
export interface FirstAnswerOptions<I extends Ids = Ids> {
  /** Whose answers to look through: those of everyone who belongs to this state. */
  readonly state?: I['state']
  /** Whose answers to look through: those of this actor, alone or among others who signed. */
  readonly claimant?: I['actor']
  /** The first to affirm, or the first to deny; the first to do either unless told. */
  readonly polarity?: Polarity
}

/** A claim that is, or may be, the first answer of its kind. */
export interface FirstAnswer<I extends Ids = Ids> {
  /** The claim that answers: of what is, and asserted rather than presupposed. */
  readonly claim: Claim<I>
  /** Which of the two answers it gives, as in the claim. */
  readonly polarity: Polarity
  /** Whether a document says that this was the first time. */
  readonly flagged: boolean
  /** `certain` where no other answer can have come earlier. */
  readonly certainty: Certainty
}

/**
 * The first affirmation or denial of a question of fact. Where dates are uncertain, every answer that may have been
 * the first is given, each `possible`; answers on one day are all first. What was presupposed, planned, expected or
 * thought possible is no answer here.
 *
 * @param dataset - a dataset or a view
 * @param question - a question of kind `fact`
 * @param options - whose answers, and which
 * @returns in order of time; empty where nobody answered
 * @throws RangeError where the dataset has no such question, it is not one of fact, the dataset has no such actor or
 * state, or there is no such polarity or option
 * @example
 * ```ts
 * firstAnswer(dataset, 'dprk-part-in-war', { state: 'kp', polarity: 'affirm' }).map(({ claim, flagged }) => [claim.id, flagged])
 * // => [['2025-04-28-kp-affirms', false], ['2025-04-28-kp-wpk-affirms', true]]
 * ```
 */
export function firstAnswer<I extends Ids>(
  dataset: Dataset<I>,
  question: I['question'],
  options: FirstAnswerOptions<I> = {},
): readonly FirstAnswer<I>[] {
  mustBeOptions('firstAnswer', options, ['state', 'claimant', 'polarity'])
  const { state, claimant, polarity } = options
  const { kind } = get(dataset, 'questions', question)
  if (kind !== 'fact')
    throw new RangeError(`"${question}" is a ${kind} question, it is not affirmed or denied`)
  if (polarity !== undefined && polarity !== 'affirm' && polarity !== 'deny')
    throw new RangeError(`${quoted(polarity)} is no polarity: affirm, deny`)
  if (claimant !== undefined) get(dataset, 'actors', claimant)
  if (state !== undefined && get(dataset, 'actors', state).kind !== 'state')
    throw new RangeError(`"${state}" is no state: ask with "claimant" for the answers of who is none`)

  const answers = moments(
    dataset,
    claimsOn(dataset, question).filter(
      (claim) =>
        isActual(claim) &&
        !claim.tacit &&
        (polarity === undefined || claim.polarity === polarity) &&
        (state === undefined || statesOf(dataset, claim).includes(state)) &&
        (claimant === undefined || claimantsOf(claim).includes(claimant)),
    ),
  )
  // They are in order of their latest day: what this one does not rule out, no other does.
  const sure = answers.find(({ certainty }) => certainty === 'certain')
  return answers.flatMap((answer) => {
    const { claim, certainty } = answer
    if (sure && isBefore(sure, answer)) return []
    const rivals = answers.filter(
      (other) => !isSameStatement(dataset, other.claim.id, claim.id) && mayBeBefore(other, answer),
    )
    return {
      claim,
      polarity: claim.polarity as Polarity,
      flagged: reportsOf(dataset, claim.id).some(({ first }) => first),
      certainty: rivals.length > 0 ? 'possible' : certainty,
    }
  })
}

function mayBeBefore({ earliest }: Moment, { latest }: Moment): boolean {
  return earliest === undefined || latest === undefined || earliest < latest
}

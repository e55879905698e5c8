/** Who answered what, who answered first, and who answered whom. */
import type { Claim, Dataset } from '../../../src/model.js'
import { saidBounds } from './clocks.js'
import { certainlyBefore, inTimelineOrder } from './dates.js'
import {
  answerKey,
  distinct,
  modalityOf,
  namedBy,
  one,
  sameStatement,
  standing,
  standingReports,
  stateOf,
  statesOf,
  weakest,
} from './rows.js'
import { bySaid, timeline } from './time.js'

export function answersTo(dataset: Dataset, question: string) {
  one(dataset.questions, question)
  const moments = timeline(dataset).filter(({ claim }) => claim.question === question)
  return distinct(moments.map(({ claim }) => answerKey(claim))).map((key) => {
    const claims = moments.filter(({ claim }) => answerKey(claim) === key)
    const [first] = claims
    const claim = first?.claim as Claim
    const answer = claim.polarity ?? claim.stance ?? claim.quantity ?? claim.choice
    return { act: claim.act, answer, claims }
  })
}

export interface FirstOptions {
  readonly state?: string
  readonly claimant?: string
  readonly polarity?: string
}

export function firstAnswer(
  dataset: Dataset,
  question: string,
  { state, claimant, polarity }: FirstOptions = {},
) {
  if (one(dataset.questions, question).kind !== 'fact') throw new RangeError('not a fact')
  const candidates = bySaid(
    dataset,
    standing(dataset).filter(
      (claim) =>
        claim.question === question &&
        claim.act === 'answer' &&
        modalityOf(claim) === 'actual' &&
        !claim.tacit &&
        (state === undefined || statesOf(dataset, claim).includes(state)) &&
        (claimant === undefined || namedBy(claim).includes(claimant)) &&
        (polarity === undefined || claim.polarity === polarity),
    ),
  )
  const mayPrecede = (other: Claim, claim: Claim): boolean => {
    const { earliest } = saidBounds(dataset, other)
    const { latest } = saidBounds(dataset, claim)
    return earliest === undefined || latest === undefined || earliest < latest
  }
  return candidates
    .filter(
      (claim) =>
        !candidates.some(
          (other) =>
            other !== claim &&
            weakest(dataset, other.id) === 'certain' &&
            certainlyBefore(saidBounds(dataset, other), saidBounds(dataset, claim)),
        ),
    )
    .map((claim) => {
      const rivals = candidates.filter(
        (other) => other !== claim && !sameStatement(dataset, claim.id, other.id) && mayPrecede(other, claim),
      )
      return {
        claim,
        polarity: claim.polarity,
        flagged: standingReports(dataset, claim.id).some(({ first }) => first === true),
        certainty: rivals.length === 0 ? weakest(dataset, claim.id) : 'possible',
      }
    })
}

export function firstAnswers(dataset: Dataset, event: string, options: { polarity?: string } = {}) {
  const { concerns } = one(dataset.events, event)
  const parties = distinct(concerns.map((actor) => stateOf(dataset, actor))).filter(
    (party) => party !== undefined,
  )
  return dataset.questions
    .filter((question) => question.kind === 'fact' && question.event === event)
    .flatMap((question) =>
      parties.map((party) => ({
        question,
        party,
        first: firstAnswer(dataset, question.id, { ...options, state: party }),
      })),
    )
}

export function replies(dataset: Dataset, claim: string) {
  one(dataset.claims, claim)
  const found = dataset.links
    .filter(({ type, to }) => type === 'responds-to' && to === claim)
    .map((link) => ({
      claim: one(dataset.claims, link.from),
      link,
      certainty: weakest(dataset, link.from, link.id),
    }))
    .filter((reply) => reply.claim.withdrawn === undefined)
  return inTimelineOrder(
    found,
    (reply) => saidBounds(dataset, reply.claim),
    (reply) => reply.claim.id,
  )
}

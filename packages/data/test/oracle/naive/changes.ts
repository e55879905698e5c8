/** What a party said differently later, and where it gave no answer. */
import type { Claim, Dataset } from '../../../src/model.js'
import { saidBounds } from './clocks.js'
import { certainlyBefore, type Span } from './dates.js'
import { isHeadlineOnly } from './headlines.js'
import {
  answerKey,
  modalityOf,
  one,
  questionOf,
  sameStatement,
  standing,
  standingLinks,
  statesOf,
  weakest,
} from './rows.js'
import { bySaid } from './time.js'

const favouring = ['supports', 'welcomes', 'praises', 'no-threat']
const opposing = ['concerned', 'calls-it-escalation', 'criticises', 'condemns', 'demands-withdrawal']

const opposed = (a: Claim, b: Claim): boolean =>
  (a.polarity !== undefined && b.polarity !== undefined && a.polarity !== b.polarity) ||
  (favouring.includes(a.stance ?? '') && opposing.includes(b.stance ?? '')) ||
  (opposing.includes(a.stance ?? '') && favouring.includes(b.stance ?? ''))

/** Whether a later answer differs; of stances, those that are not opposed are different wording. */
const differs = (from: Claim, to: Claim): boolean =>
  from.stance !== undefined && to.stance !== undefined ? opposed(from, to) : answerKey(from) !== answerKey(to)

/** Whether one of several claims lies certainly after one span and certainly before another. */
const between = (dataset: Dataset, claims: readonly Claim[], from: Span, to: Span): boolean =>
  claims.some((claim) => {
    const span = saidBounds(dataset, claim)
    return certainlyBefore(from, span) && certainlyBefore(span, to)
  })

export function shifts(dataset: Dataset) {
  const states = dataset.actors
    .filter(({ kind }) => kind === 'state')
    .map(({ id }) => id)
    .sort()
  return dataset.questions.flatMap((question) =>
    states.flatMap((state) => {
      const answers = bySaid(
        dataset,
        standing(dataset).filter(
          (claim) =>
            claim.question === question.id &&
            claim.act === 'answer' &&
            modalityOf(claim) === 'actual' &&
            statesOf(dataset, claim).includes(state) &&
            !isHeadlineOnly(dataset, claim.id),
        ),
      )
      return answers.flatMap((from) =>
        answers
          .filter((to) => {
            const earlier = saidBounds(dataset, from)
            const later = saidBounds(dataset, to)
            const others = answers.filter((other) => other !== from && other !== to)
            return (
              from !== to &&
              certainlyBefore(earlier, later) &&
              opposed(from, to) &&
              !sameStatement(dataset, from.id, to.id) &&
              !between(dataset, others, earlier, later)
            )
          })
          .map((to) => ({ state, question, from, to, certainty: weakest(dataset, from.id, to.id) })),
      )
    }),
  )
}

export function revisions(dataset: Dataset) {
  const links = standingLinks(dataset).filter(({ type }) => type === 'revises' || type === 'retracts')
  const asserted = links.map((link) => {
    const from = one(dataset.claims, link.to)
    const to = one(dataset.claims, link.from)
    return {
      question: questionOf(dataset, to),
      from,
      to,
      basis: 'asserted',
      link,
      certainty: weakest(dataset, from.id, to.id, link.id),
    }
  })
  const claimants = dataset.actors.map(({ id }) => id).sort()
  const computed = dataset.questions.flatMap((question) =>
    claimants.flatMap((claimant) => {
      if (question.kind === 'choice' && !question.exclusive) return []
      const answers = bySaid(
        dataset,
        standing(dataset).filter(
          (claim) => claim.question === question.id && claim.claimant === claimant && claim.act === 'answer',
        ),
      )
      return answers.flatMap((from, index) =>
        answers
          .slice(index + 1)
          .filter((to) => {
            const others = answers.filter(
              (other) => other !== from && other !== to && modalityOf(other) === modalityOf(from),
            )
            return (
              modalityOf(from) === modalityOf(to) &&
              differs(from, to) &&
              !sameStatement(dataset, from.id, to.id) &&
              !between(dataset, others, saidBounds(dataset, from), saidBounds(dataset, to)) &&
              !links.some(
                (link) =>
                  (link.from === from.id && link.to === to.id) ||
                  (link.from === to.id && link.to === from.id),
              )
            )
          })
          .map((to) => {
            const ordered = certainlyBefore(saidBounds(dataset, from), saidBounds(dataset, to))
            return {
              question,
              from,
              to,
              basis: 'computed',
              certainty: ordered ? weakest(dataset, from.id, to.id) : 'possible',
            }
          }),
      )
    }),
  )
  return [...computed, ...asserted]
}

export function silences(dataset: Dataset) {
  const claims = bySaid(dataset, standing(dataset))
  return claims
    .filter(({ act }) => act === 'decline' || act === 'disclaim' || act === 'no-reply')
    .map((claim) => ({
      claim,
      act: claim.act,
      laterAnswers: claims.filter(
        (later) =>
          later.act === 'answer' &&
          claim.claimant !== null &&
          later.claimant === claim.claimant &&
          later.question === claim.question &&
          certainlyBefore(saidBounds(dataset, claim), saidBounds(dataset, later)),
      ),
      certainty: weakest(dataset, claim.id),
    }))
}

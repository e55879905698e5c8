import {
  type Claim,
  certaintyOf,
  claimsOn,
  type Dataset,
  type Day,
  type Event,
  type FirstAnswer,
  firstAnswer,
  firstAnswers,
  isBefore,
  type PartyAnswer,
  type Question,
  saidBounds,
  stateOf,
} from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { type Gap, gapBetween, isDoubtful } from './gap.js'

/** The first answers to the questions of fact about an event. */
export interface EventAnswers {
  readonly event: Event
  /** The claims of which one was the first to answer any of the questions; empty where nobody answered one. */
  readonly opening: readonly Claim[]
  readonly questions: readonly QuestionAnswers[]
}

export interface QuestionAnswers {
  readonly question: Question
  /** The claims of which one was the first affirmation or denial by anyone. */
  readonly anyone: readonly FirstAnswer[]
  readonly parties: readonly PartyRow[]
}

/** The row of a party to the event. */
export interface PartyRow {
  readonly party: string
  readonly first: readonly FirstAnswer[]
  /** Counted from the first affirmation or denial of this question; nothing where the party gave neither. */
  readonly sinceQuestion: Gap | undefined
  /** Counted from the first affirmation or denial of any question about the event. */
  readonly sinceEvent: Gap | undefined
  /** Where it gave neither: what else it said on the question, such as a plan, or that it was asked. */
  readonly otherwise: readonly Claim[]
}

/** Every event with questions of fact, with its first answers; those that parties answered come first. */
export function eventAnswers(record: Dataset): readonly EventAnswers[] {
  const all = record.events.flatMap((event): readonly EventAnswers[] => {
    const byQuestion = grouped(firstAnswers(record, event.id), ({ question }) => question)
    if (byQuestion.size === 0) return []
    const anyone = new Map([...byQuestion.keys()].map(({ id }) => [id, firstAnswer(record, id)]))
    const opening = earliestOf(
      record,
      [...anyone.values()].flat().map(({ claim }) => claim),
    )
    const questions = [...byQuestion].map(([question, parties]) => {
      const first = anyone.get(question.id) ?? []
      return {
        question,
        anyone: first,
        parties: parties.toSorted(byDate(record)).map(({ party, first: own }) => {
          const claims = own.map(({ claim }) => claim)
          const gapFrom = (all: readonly Claim[]) =>
            claims.length === 0 ? undefined : gapBetween(record, all, claims)
          return {
            party,
            first: own,
            sinceQuestion: gapFrom(first.map(({ claim }) => claim)),
            sinceEvent: gapFrom(opening),
            otherwise: own.length > 0 ? [] : claimsOn(record, question.id).filter(isOf(record, party)),
          }
        }),
      }
    })
    return [{ event, opening, questions: questions.toSorted(byAnswers) }]
  })
  return all.toSorted((one, other) => answeredByParties(other) - answeredByParties(one))
}

function answeredByParties({ questions }: EventAnswers): number {
  return questions.filter(({ parties }) => parties.some(({ first }) => first.length > 0)).length
}

/** The first answers by others than the parties. */
export function othersFirst({ anyone, parties }: QuestionAnswers): readonly FirstAnswer[] {
  const own = new Set(parties.flatMap(({ first }) => first.map(({ claim }) => claim.id)))
  return anyone.filter(({ claim }) => !own.has(claim.id))
}

/** Every first answer on a question, each claim once: by anyone, then party by party. */
export function firstsOf(answers: QuestionAnswers): readonly FirstAnswer[] {
  const all = [...othersFirst(answers), ...answers.parties.flatMap(({ first }) => first)]
  return [...new Map(all.map((first) => [first.claim.id, first])).values()]
}

/** Why it is not sure that a claim is the first: another may be, or as of the day it may not have been said yet. */
export function doubtAbout(record: Dataset, { claim, certainty }: FirstAnswer): string | undefined {
  if (certaintyOf(record, claim.id) === 'possible') return 'possibly later'
  return certainty === 'possible' ? 'possibly the first' : undefined
}

/** The day by which the first answer about an event had been given, whichever it was. */
export interface OpeningDay {
  readonly day: Day
  readonly isDoubtful: boolean
}

export function openingDay(record: Dataset, { opening }: EventAnswers): OpeningDay | undefined {
  const latest = opening.map((claim) => ({ claim, day: saidBounds(record, claim).latest }))
  const day = latest.flatMap((one) => one.day ?? []).toSorted()[0]
  if (day === undefined) return undefined
  const deciding = latest.filter((one) => one.day === day)
  return { day, isDoubtful: deciding.every(({ claim }) => isDoubtful(record, claim)) }
}

/** The claims that none of the others certainly comes before. */
function earliestOf(record: Dataset, claims: readonly Claim[]): readonly Claim[] {
  const all = claims.map((claim) => ({ claim, bounds: saidBounds(record, claim) }))
  return all
    .filter(({ bounds }) => !all.some((other) => isBefore(other.bounds, bounds)))
    .map(({ claim }) => claim)
}

function isOf(record: Dataset, party: string): (claim: Claim) => boolean {
  return ({ claimant, joint = [] }) => [claimant, ...joint].some((actor) => stateOf(record, actor) === party)
}

/** What parties answered comes first, then what others did, then what nobody did. */
function byAnswers(one: QuestionAnswers, other: QuestionAnswers): number {
  return weightOf(other) - weightOf(one)
}

function weightOf({ anyone, parties }: QuestionAnswers): number {
  return 2 * parties.filter(({ first }) => first.length > 0).length + Math.min(1, anyone.length)
}

/** In order of the first answer; parties without one come last. */
function byDate(record: Dataset): (one: PartyAnswer, other: PartyAnswer) => number {
  const keyOf = ({ first: [lead] }: PartyAnswer) => (lead && saidBounds(record, lead.claim).latest) ?? '~'
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0)
}

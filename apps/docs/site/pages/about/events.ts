import {
  type Claim,
  type Dataset,
  type Event,
  firstAnswers,
  type PartyAnswer,
  type Question,
} from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** What the record holds about one event, or from one occasion. */
export interface EventHoldings {
  readonly parts: readonly Event[]
  readonly questions: readonly Question[]
  /** On its questions, those that stand. */
  readonly claims: readonly Claim[]
  /** Made on this occasion, those that stand. */
  readonly occasion: readonly Claim[]
  /** For each question of fact, the parties' first answers. */
  readonly firstAnswers: readonly PartyAnswer[]
}

/** What the record holds on each event, found in one walk through it. */
export function heldOn(record: Dataset): (event: string) => EventHoldings {
  const standing = record.claims.filter(({ withdrawn }) => withdrawn === undefined)
  const questions = grouped(record.questions, ({ event }) => event)
  const claims = grouped(standing, ({ question }) => question)
  const occasions = grouped(standing, ({ occasion }) => occasion)
  const parts = grouped(record.events, ({ partOf }) => partOf)
  return (event) => {
    const asked = questions.get(event) ?? []
    return {
      parts: parts.get(event) ?? [],
      questions: asked,
      claims: asked.flatMap(({ id }) => claims.get(id) ?? []),
      occasion: occasions.get(event) ?? [],
      firstAnswers: firstAnswers(record, event),
    }
  }
}

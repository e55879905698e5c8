import { asOf, type Clock, type Dataset, type Day, type Moment, timeline } from '@dprk-ru/data'
import { hasLastDay } from '../../words/days.js'

/** What the record holds by a day on a clock: for certain, possibly, and not yet. */
export interface Held {
  readonly day: Day
  readonly clock: Clock
  /** The record as it stood, in which the certain and the possible are read. */
  readonly then: Dataset
  readonly certain: readonly Moment[]
  readonly possible: readonly Moment[]
  readonly later: readonly Moment[]
}

export function heldBy(record: Dataset, day: Day, clock: Clock): Held {
  const then = asOf(record, day, { clock })
  const moments = timeline(then, { clock })
  const held = new Set(moments.map(({ claim }) => claim.id))
  return {
    day,
    clock,
    then,
    certain: moments.filter(({ certainty }) => certainty === 'certain'),
    possible: moments.filter(({ certainty }) => certainty === 'possible'),
    later: timeline(record, { clock }).filter(({ claim }) => !held.has(claim.id)),
  }
}

/** A day on which at least one claim becomes certain: the last day that its date allows. */
export interface KnownDay {
  readonly day: Day
  /** How many claims become certain on it. */
  readonly claims: number
  /** No claim is dated to it: texts without a last day of their own were taken on it. */
  readonly isOfTaking: boolean
}

/** The days on which something became known for certain, in order: the steps of the slider and the dated pages. */
export function knownDays(record: Dataset, clock: Clock): readonly KnownDay[] {
  const days = new Map<Day, { claims: number; isOfTaking: boolean }>()
  for (const { claim, latest } of timeline(record, { clock })) {
    if (latest === undefined) continue
    const before = days.get(latest)
    days.set(latest, {
      claims: (before?.claims ?? 0) + 1,
      isOfTaking: (before?.isOfTaking ?? true) && !hasLastDay(record, claim, clock),
    })
  }
  return [...days].map(([day, rest]) => ({ day, ...rest }))
}

/** Where a day stands among the known days: on one, between two, before the first or after the last. */
export interface Standing {
  /** The day that is shown: the one asked for, or the last known day where that is earlier. */
  readonly day: Day
  /** The step that the day has reached; -1 before the first. */
  readonly index: number
  readonly isAfterLast: boolean
  readonly earlier: Day | undefined
  readonly later: Day | undefined
}

/** Nothing asked for is the last known day. */
export function standingOf(asked: Day, known: readonly KnownDay[]): Standing | undefined {
  const days = known.map(({ day }) => day)
  const last = days.at(-1)
  if (last === undefined) return undefined
  const isAfterLast = asked > last
  const day = asked === '' || isAfterLast ? last : asked
  return {
    day,
    isAfterLast,
    index: days.findLastIndex((one) => one <= day),
    earlier: days.findLast((one) => one < day),
    later: days.find((one) => one > day),
  }
}

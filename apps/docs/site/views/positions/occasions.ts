import { type Claim, type Dataset, type Dated, type Event, find, saidOn } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { whoSaid } from '../../words/claims.js'

/** A column: a briefing or another happening at which something was said, or a date where none is named. */
export interface Occasion {
  readonly key: string
  readonly event: Event | undefined
  readonly said: Dated | undefined
}

/** Claims of one occasion stand together; without one, those of one date as it is written. */
export function occasionKey(record: Dataset, claim: Claim): string {
  return claim.occasion ?? saidOn(record, claim)?.edtf ?? ''
}

/** The occasions of claims in the order of the claims: give them in order of time. */
export function occasionsOf(record: Dataset, ordered: readonly Claim[]): readonly Occasion[] {
  return [...grouped(ordered, (claim) => occasionKey(record, claim))].map(([key, claims]) => {
    const [first] = claims
    const event = first?.occasion === undefined ? undefined : find(record, 'events', first.occasion)
    return { key, event, said: event?.time ?? (first && saidOn(record, first)) }
  })
}

/** Who spoke at an occasion, each once: where it is one voice, the head of the column names it. */
export function speakersAt(record: Dataset, claims: readonly Claim[], key: string): readonly string[] {
  const there = claims.filter((claim) => occasionKey(record, claim) === key)
  return [...new Set(there.map((claim) => whoSaid(record, claim)))]
}

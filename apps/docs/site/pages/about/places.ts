import { type Claim, type Dataset, type Event, find, type Place, type Question, select } from '@dprk-ru/data'

/** What the record holds about one place, at exactly this place: wider places and those within have pages of their own. */
export interface PlaceHoldings {
  /** From the next wider place to the widest. */
  readonly wider: readonly Place[]
  readonly within: readonly Place[]
  readonly questions: readonly Question[]
  readonly events: readonly Event[]
  /** Claims on these questions, those that stand. */
  readonly claims: readonly Claim[]
}

export function heldAt(record: Dataset, place: Place): PlaceHoldings {
  return {
    wider: widerThan(record, place),
    within: record.places.filter(({ within }) => within === place.id),
    questions: record.questions.filter((question) => placeOf(record, question) === place.id),
    events: record.events.filter((event) => event.place === place.id),
    claims: select(record, { place: place.id }).claims.filter(({ withdrawn }) => withdrawn === undefined),
  }
}

function widerThan(record: Dataset, { within }: Place): readonly Place[] {
  const next = within === undefined ? undefined : find(record, 'places', within)
  return next ? [next, ...widerThan(record, next)] : []
}

function placeOf(record: Dataset, { place, event }: Question): string | undefined {
  return place ?? (event && find(record, 'events', event)?.place)
}

import { type Claim, type Dataset, timeline } from '@dprk-ru/data'

/** Sorts claims as the timeline of the record has them, so that who spoke first stands first. */
export function inOrderOfSaying(record: Dataset): (a: Claim, b: Claim) => number {
  const places = new Map(timeline(record).map(({ claim }, place) => [claim.id, place]))
  return (a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size)
}

import { get } from '../indexes/find.js'
import { mustBeDataset } from '../indexes/held.js'
import { standingClaims } from '../indexes/related.js'
import type { Dataset, Ids, Place, PlaceKind } from '../model.js'
import { certaintyOf } from '../views/certainty-of.js'
import { type Selection, select } from '../views/select.js'

/** What a feature of either kind says. */
interface Counted {
  /** How many claims of this dataset bear on it; withdrawn ones are passed over. */
  readonly claims: number
  /** How many of them a view holds only possibly. */
  readonly possibleClaims: number
  /** The questions that these claims answer. */
  readonly questions: readonly string[]
}

/** A place that claims are about. */
export interface PlaceProperties extends Counted {
  /** Tells a place from an event. */
  readonly table: 'places'
  /** The id of the place. */
  readonly id: string
  /** Its name in English. */
  readonly name: string
  /** How precise the place is. */
  readonly kind: PlaceKind
  /** The id of the place that it lies in, where the record says so. */
  readonly within?: string
  /** The events at this place that claims bear on. */
  readonly events: readonly string[]
}

/** An event that claims bear on, at its place. */
export interface EventProperties extends Counted {
  /** Tells an event from a place. */
  readonly table: 'events'
  /** The id of the event. */
  readonly id: string
  /** What its card is headed; it asserts nothing. */
  readonly label: string
  /** What sort of happening it is, as a code. */
  readonly kind: string
  /** When, in EDTF, where the card says so, and how that is known. */
  readonly time?: string
  /** The basis of that date, as on a dated field. */
  readonly timeBasis?: string
  /** The id of the place where it is said to be. */
  readonly place: string
  /** The name of that place in English. */
  readonly placeName: string
  /** How precise that place is. */
  readonly placeKind: PlaceKind
}

/** An RFC 7946 Feature. */
export interface Feature<Properties = PlaceProperties | EventProperties> {
  /** As RFC 7946 names it. */
  readonly type: 'Feature'
  /** The id of the row. */
  readonly id: string
  /** `null` where the record has no point for the place. */
  readonly geometry: {
    readonly type: 'Point'
    readonly coordinates: readonly [lon: number, lat: number]
  } | null
  /** What the record says of the place or event, and how many claims bear on it. */
  readonly properties: Properties
}

/** An RFC 7946 FeatureCollection. */
export interface FeatureCollection {
  /** As RFC 7946 names it. */
  readonly type: 'FeatureCollection'
  /** Places first, then events, each in the order of its table. */
  readonly features: readonly Feature[]
}

/**
 * Places and events as an RFC 7946 FeatureCollection: a feature for each place that a question with claims, or its
 * event, points at, and one for each event with a place on which claims bear. `properties.table` tells them apart;
 * an event is at its place's own point, so that a map usually shows one of the two.
 *
 * A feature's geometry is `null` where the record has no point for the place: a vague place is not put on its
 * country's centre. An event asserts nothing: whether it happened is what its questions ask.
 *
 * @param dataset - a dataset or a view; what no claim of a view bears on is left out
 * @returns a plain object, to be written with `JSON.stringify`
 * @example
 * ```ts
 * toGeoJson(dataset).features.find(({ id }) => id === 'donetsk')?.geometry
 * // => { type: 'Point', coordinates: [37.8, 48.02] }
 * toGeoJson(dataset).features.find(({ id }) => id === 'kursk-oblast')?.geometry // => null
 * ```
 */
export function toGeoJson<I extends Ids>(dataset: Dataset<I>): FeatureCollection {
  mustBeDataset(dataset)
  const counted = (selection: Selection<I>): Counted => {
    const claims = standingClaims(select(dataset, selection))
    return {
      claims: claims.length,
      possibleClaims: claims.filter(({ id }) => certaintyOf(dataset, id) === 'possible').length,
      questions: [...new Set(claims.map(({ question }) => question))],
    }
  }
  const events = dataset.events.flatMap(({ id, label, kind, time, place }): Feature<EventProperties>[] => {
    const counts = counted({ event: id })
    if (place === undefined || counts.claims === 0) return []
    const at = get(dataset, 'places', place)
    const when = time && { time: time.edtf, timeBasis: time.basis }
    const where = { place, placeName: at.name, placeKind: at.kind }
    return [feature(at, { table: 'events', id, label, kind, ...when, ...where, ...counts })]
  })
  const places = dataset.places.flatMap((at): Feature<PlaceProperties>[] => {
    const { id, name, kind, within } = at
    const counts = counted({ place: id })
    const here = events.filter(({ properties }) => properties.place === id).map((event) => event.id)
    if (counts.claims === 0 && here.length === 0) return []
    const larger = within === undefined ? undefined : { within }
    return [feature(at, { table: 'places', id, name, kind, ...larger, events: here, ...counts })]
  })
  return { type: 'FeatureCollection', features: [...places, ...events] }
}

function feature<Properties extends { readonly id: string }>(
  { point }: Place,
  properties: Properties,
): Feature<Properties> {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: point ? { type: 'Point', coordinates: [point[0], point[1]] } : null,
    properties,
  }
}

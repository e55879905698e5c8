import { type Claim, type Dataset, find, type Place } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { type Side, sidesOf } from '../../sides.js'
import { type Extent, type ExtentName, extents, type Shares, sharesOf } from './extents.js'
import { type Drawing, drawingOf } from './labels.js'

/** Which place of a claim counts: where what is asked about is said to be, or where it was said. */
export const layerNames = ['about', 'said'] as const
export type LayerName = (typeof layerNames)[number]

export const layerTitles: Readonly<Record<LayerName, string>> = {
  about: 'Where it is said to have happened',
  said: 'Where it was said',
}

/** A place and the claims that count there. A claim counts at the place named, not at the wider places around it. */
export interface PlaceRow {
  readonly place: Place
  readonly claims: readonly Claim[]
  readonly drawing: Drawing | undefined
}

export interface Placed {
  readonly rows: readonly PlaceRow[]
  /** Claims for which the record names no place at all. */
  readonly nowhere: readonly Claim[]
}

/** The standing claims of a view by their place, most claims first. */
export function placed(record: Dataset, layer: LayerName): Placed {
  const standing = record.claims.filter(({ withdrawn }) => withdrawn === undefined)
  const byPlace = grouped(standing, (claim) => placeOfClaim(record, claim, layer))
  const rows = record.places.flatMap((place) => {
    const claims = byPlace.get(place.id)
    return claims ? [{ place, claims, drawing: drawingOf(place) }] : []
  })
  rows.sort((a, b) => b.claims.length - a.claims.length || a.place.name.localeCompare(b.place.name, 'en'))
  return { rows, nowhere: byPlace.get(undefined) ?? [] }
}

function placeOfClaim(record: Dataset, claim: Claim, layer: LayerName): string | undefined {
  if (layer === 'said') return claim.occasion && find(record, 'events', claim.occasion)?.place
  const question = find(record, 'questions', claim.question)
  return question?.place ?? (question?.event && find(record, 'events', question.event)?.place)
}

/** A place with its mark in one drawing. */
export interface Mark extends PlaceRow {
  readonly drawing: Drawing
  readonly at: Shares
}

/** An extent that is drawn larger by itself, as a frame in the whole, with the places in it. */
export interface Frame {
  readonly extent: Extent
  readonly rows: readonly PlaceRow[]
}

export interface DrawnExtent {
  readonly extent: Extent
  /** In the order of drawing: what is vaguer lies below. */
  readonly marks: readonly Mark[]
  readonly frames: readonly Frame[]
}

const vaguestFirst = ['badge', 'ring', 'point'] as const

/** What is drawn in an extent. The whole leaves to the frames what would crowd in it. */
export function drawnIn(name: ExtentName, rows: readonly PlaceRow[]): DrawnExtent {
  const extent = extents[name]
  const marks = rows.flatMap((row) => markIn(extent, row) ?? [])
  marks.sort((a, b) => vaguestFirst.indexOf(a.drawing.as) - vaguestFirst.indexOf(b.drawing.as))
  if (name !== 'whole') return { extent, marks, frames: [] }

  const frames = [extents.kursk, extents['far-east']]
    .map((inner) => ({ extent: inner, rows: rows.filter((row) => isCloser(inner, row)) }))
    .filter((frame) => frame.rows.length > 0)
  const framed = new Set(frames.flatMap((frame) => frame.rows.map(({ place }) => place.id)))
  return { extent, marks: marks.filter(({ place }) => !framed.has(place.id)), frames }
}

/** A large state is drawn in the whole, on its name; what is smaller, where there is room for it. */
function isCloser(inner: Extent, row: PlaceRow): boolean {
  const isLarge = row.drawing?.as === 'badge' && row.drawing.at.whole !== undefined
  return !isLarge && markIn(inner, row) !== undefined
}

function markIn(extent: Extent, row: PlaceRow): Mark | undefined {
  const { drawing } = row
  if (drawing === undefined) return undefined
  const point = drawing.as === 'badge' ? drawing.at[extent.name] : drawing.at
  const at = point && sharesOf(extent, point)
  return at && { ...row, drawing, at }
}

/** The drawings that show a place, the closer ones first. The whole shows in a frame what is drawn closer. */
export function drawingsWith(row: PlaceRow): readonly Extent[] {
  return Object.values(extents).filter((extent) => markIn(extent, row) !== undefined)
}

/** Everyone who answers for the claims at a place. */
export function speakersOf({ claims }: PlaceRow): readonly (string | null)[] {
  return claims.flatMap(({ claimant, joint = [] }) => [claimant, ...joint])
}

/** The side that alone speaks about a place, if one does. */
export function soleSide(record: Dataset, row: PlaceRow): Side | undefined {
  const [side, ...others] = sidesOf(record, speakersOf(row))
  return others.length === 0 ? side : undefined
}

import type { Place } from '@dprk-ru/data'
import type { ExtentName, LonLat } from './extents.js'

/**
 * Where names are written. These positions are part of the drawing and no data: they say where there was room for a
 * name inside or beside what it names, and no row of the record takes a point from them.
 */

/**
 * The name of a state, by its ISO 3166 code, and where each drawing that shows it writes it. The whole names the large
 * ones; the others stand where a closer drawing has room for them.
 */
export const stateLabels: Readonly<
  Record<string, { readonly name: string; readonly at: Readonly<Partial<Record<ExtentName, LonLat>>> }>
> = {
  RU: { name: 'Russia', at: { kursk: [41.2, 51.3], 'far-east': [127, 52], whole: [95, 62] } },
  UA: { name: 'Ukraine', at: { kursk: [31.9, 48.9] } },
  BY: { name: 'Belarus', at: { kursk: [29.9, 52.2] } },
  KP: { name: 'North Korea', at: { 'far-east': [127.3, 40.6] } },
  KR: { name: 'South Korea', at: { 'far-east': [127.9, 36.6] } },
  CN: { name: 'China', at: { 'far-east': [121.5, 46], whole: [104, 38.5] } },
  JP: { name: 'Japan', at: { 'far-east': [140.7, 37.2] } },
  KZ: { name: 'Kazakhstan', at: { whole: [67, 48.2] } },
  MN: { name: 'Mongolia', at: { whole: [103.5, 46.7] } },
}

export interface RegionLabel {
  readonly at: LonLat
  /** Half of the width that a circle as large as the region has, in kilometres: how far "somewhere in" reaches. */
  readonly radius: number
}

/** The middle of a region and about how far it reaches, by the id of its place. */
export const regionLabels: Readonly<Record<string, RegionLabel>> = {
  'donetsk-oblast': { at: [37.75, 48.1], radius: 92 },
  'kursk-oblast': { at: [36.2, 51.7], radius: 97 },
}

/** In which way a place is drawn: its kind is how precise it is, and no mark is more precise. */
export type Drawing =
  | { readonly as: 'point'; readonly at: LonLat }
  | { readonly as: 'ring'; readonly at: LonLat; readonly radius: number }
  | { readonly as: 'badge'; readonly at: Readonly<Partial<Record<ExtentName, LonLat>>> }

/** Nothing where the record gives no point and the drawing has no room for a name. */
export function drawingOf({ id, kind, point, ids }: Place): Drawing | undefined {
  switch (kind) {
    case 'site':
    case 'city':
      return point && { as: 'point', at: point }
    case 'admin1':
    case 'admin2': {
      const label = Object.hasOwn(regionLabels, id) ? regionLabels[id] : undefined
      const at = point ?? label?.at
      return at && { as: 'ring', at, radius: label?.radius ?? usualRadius[kind] }
    }
    case 'country': {
      const code = ids?.iso3166 ?? ''
      const label = Object.hasOwn(stateLabels, code) ? stateLabels[code] : undefined
      if (label) return { as: 'badge', at: label.at }
      return point && { as: 'badge', at: { kursk: point, 'far-east': point, whole: point } }
    }
    case 'informal':
      return undefined
  }
}

/** How far a region reaches for which no other length was noted. */
const usualRadius = { admin1: 90, admin2: 30 } as const

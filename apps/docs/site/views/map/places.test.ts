import { createDataset, type Dataset, dataset } from '@dprk-ru/data'
import { toGeoJson } from '@dprk-ru/data/formats'
import { describe, expect, it } from 'vitest'
import { extents, sharesOf } from './extents.js'
import { drawingOf } from './labels.js'
import { drawnIn, placed } from './places.js'

const record: Dataset = dataset

/** The record with its places changed. */
function withPlaces(change: (place: Dataset['places'][number]) => Dataset['places'][number]): Dataset {
  const { possible: _, ...tables } = record
  return createDataset({ ...tables, places: record.places.map(change) })
}

describe('the places of the map', () => {
  it('have as many claims as the GeoJSON says', () => {
    const counts = Object.fromEntries(
      placed(record, 'about').rows.map(({ place, claims }) => [place.id, claims.length]),
    )
    const features = toGeoJson(record).features.filter(({ properties }) => properties.table === 'places')
    const said = features.filter(({ properties }) => properties.claims > 0)
    expect(counts).toEqual(Object.fromEntries(said.map(({ id, properties }) => [id, properties.claims])))
  })

  it('and the claims without a place are all that stand', () => {
    const { rows, nowhere } = placed(record, 'about')
    const standing = record.claims.filter(({ withdrawn }) => withdrawn === undefined)
    expect(rows.flatMap(({ claims }) => claims).length + nowhere.length).toBe(standing.length)
  })

  it('of the record can all be drawn, but those known in words alone', () => {
    for (const { place, drawing } of placed(record, 'about').rows) {
      expect([place.id, drawing !== undefined]).toEqual([place.id, place.kind !== 'informal'])
    }
  })

  it('are in the whole, each once, as a mark or within a frame', () => {
    const { rows } = placed(record, 'about')
    const drawable = rows.filter(({ drawing }) => drawing !== undefined)
    const { marks, frames } = drawnIn('whole', drawable)
    const shown = [...marks, ...frames.flatMap((frame) => frame.rows)].map(({ place }) => place.id)
    expect(shown.toSorted()).toEqual(drawable.map(({ place }) => place.id).toSorted())
  })

  it('say where a claim was said only by the place of its occasion', () => {
    const [place] = record.places
    const { possible: _, ...tables } = record
    const events = record.events.map((event) => ({ ...event, place: place?.id ?? '' }))
    const occasions = createDataset({ ...tables, events })
    const made = occasions.claims.filter(({ occasion }) => occasion !== undefined)
    const [row, ...others] = placed(occasions, 'said').rows
    expect(others).toEqual([])
    expect(row?.claims.map(({ id }) => id)).toEqual(made.map(({ id }) => id))
  })
})

describe('the mark of a place', () => {
  it('is never more precise than its kind', () => {
    const point = [37.8, 48.02] as const
    const place = { id: 'somewhere', name: 'Somewhere', point }
    expect(drawingOf({ ...place, kind: 'site' })?.as).toBe('point')
    expect(drawingOf({ ...place, kind: 'city' })?.as).toBe('point')
    expect(drawingOf({ ...place, kind: 'admin2' })?.as).toBe('ring')
    expect(drawingOf({ ...place, kind: 'country' })?.as).toBe('badge')
    expect(drawingOf({ ...place, kind: 'informal' })).toBeUndefined()
  })

  it('is left out where the record gives a town no point', () => {
    const pointless = withPlaces(({ point: _, ...place }) => place)
    const towns = placed(pointless, 'about').rows.filter(({ place }) => place.kind === 'city')
    expect(towns.map(({ drawing }) => drawing)).toEqual(towns.map(() => undefined))
  })
})

describe('a drawing', () => {
  it('has north above south and east to the right in its middle, and nothing beyond its edges', () => {
    for (const extent of Object.values(extents)) {
      const at = (x: number, y: number) => extent.projection.invert?.([x, y]) ?? [0, 0]
      const [west, east] = [at(400, extent.height / 2), at(600, extent.height / 2)]
      const [north, south] = [at(500, 100), at(500, extent.height - 100)]
      expect(east[0]).toBeGreaterThan(west[0])
      expect(north[1]).toBeGreaterThan(south[1])
    }
    expect(sharesOf(extents.kursk, [127, 37.5])).toBeUndefined()
    expect(sharesOf(extents.kursk, [37.8, 48.02])).toBeDefined()
    expect(sharesOf(extents['far-east'], [127, 37.5])).toBeDefined()
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { type Extent, width } from '../../views/map/extents.js'

/** The coastlines alone. The borders of the same source take a side on Crimea, so that file is never read. */
const land = readLand()

function readLand(): GeoPermissibleObjects {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0]
  const object = topology.objects.land
  if (!object) throw new Error(`${file} has no land.`)
  return feature(topology, object)
}

/** How far the drawing goes on beyond its edge, so that the edge is not stroked as if it were a coast. */
const beyond = 6

/** The land of an extent as the path of an SVG. It is drawn at build, and no script ever carries it. */
export function landPath({ projection, height, name }: Extent): string {
  const clipped = projection.clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ])
  const path = geoPath(clipped).digits(name === 'whole' ? 0 : 1)(land)
  projection.clipExtent(null)
  return path ?? ''
}

import { type GeoProjection, geoConicEqualArea } from 'd3-geo'

/** The three drawings of the map, each of a fixed extent: no other zoom, so that every drawing has one meaning. */
export const extentNames = ['kursk', 'far-east', 'whole'] as const
export type ExtentName = (typeof extentNames)[number]

export type LonLat = readonly [lon: number, lat: number]

export interface Extent {
  readonly name: ExtentName
  readonly title: string
  /** The units of the drawing: 1000 wide, this high. */
  readonly height: number
  /** How many kilometres the width of the drawing is, in its middle. */
  readonly kilometres: number
  /** How long its scale bar is, in kilometres. */
  readonly bar: number
  /** Equal-area: a region is drawn as large as it is. */
  readonly projection: GeoProjection
}

/** How wide every drawing is, in its own units. */
export const width = 1000

const earthRadius = 6371

interface Aim extends Omit<Extent, 'projection'> {
  readonly centre: LonLat
  readonly parallels: readonly [number, number]
}

function extent({ centre: [lon, lat], parallels, ...rest }: Aim): Extent {
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale((width * earthRadius) / rest.kilometres)
    .translate([width / 2, rest.height / 2])
  return { ...rest, projection }
}

export const extents: Readonly<Record<ExtentName, Extent>> = {
  kursk: extent({
    name: 'kursk',
    title: 'Kursk and Donbas',
    centre: [36.5, 48.6],
    parallels: [46, 52],
    kilometres: 1250,
    height: 780,
    bar: 200,
  }),
  'far-east': extent({
    name: 'far-east',
    title: 'Russian Far East and Korea',
    centre: [131, 44],
    parallels: [36, 52],
    kilometres: 2900,
    height: 780,
    bar: 500,
  }),
  whole: extent({
    name: 'whole',
    title: 'From Ukraine to Korea',
    centre: [86, 59.5],
    parallels: [42, 64],
    kilometres: 9600,
    height: 440,
    bar: 1000,
  }),
}

/** Where a point stands in a drawing, as shares of its width and height; nothing if it is outside. */
export function sharesOf({ projection, height }: Extent, [lon, lat]: LonLat): Shares | undefined {
  const at = projection([lon, lat])
  if (!at) return undefined
  const shares = { x: at[0] / width, y: at[1] / height }
  return isInside(shares) ? shares : undefined
}

export interface Shares {
  readonly x: number
  readonly y: number
}

function isInside({ x, y }: Shares): boolean {
  return x >= 0 && x <= 1 && y >= 0 && y <= 1
}

/** The outline of one extent in the drawing of another, in its units. */
export function outlineIn(outer: Extent, inner: Extent): readonly LonLat[] {
  const { height, projection } = inner
  const steps = [0, 0.25, 0.5, 0.75]
  const edge = [
    ...steps.map((share) => [share * width, 0] as const),
    ...steps.map((share) => [width, share * height] as const),
    ...steps.map((share) => [(1 - share) * width, height] as const),
    ...steps.map((share) => [0, (1 - share) * height] as const),
  ]
  return edge.flatMap(([x, y]) => {
    const point = projection.invert?.([x, y])
    const at = point && outer.projection(point)
    return at ? [at] : []
  })
}

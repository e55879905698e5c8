import type { Place } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { type Extent, extents, type Shares, sharesOf, width } from '../views/map/extents.js'
import { Ground } from '../views/map/Ground.js'
import { type Drawing, drawingOf, stateLabels } from '../views/map/labels.js'
import { Place as At } from '../views/map/PlaceMark.js'

export interface Located {
  readonly extent: Extent
  readonly drawing: Drawing
  readonly at: Shares
}

/** In which drawing a place is found, the closest that shows it; nothing where its kind allows no mark. */
export function located(place: Place): Located | undefined {
  const drawing = drawingOf(place)
  if (drawing === undefined) return undefined
  for (const extent of Object.values(extents)) {
    const point = drawing.as === 'badge' ? drawing.at[extent.name] : drawing.at
    const at = point && sharesOf(extent, point)
    if (at) return { extent, drawing, at }
  }
  return undefined
}

/** A small drawing that says where a place is, as precisely as its kind allows. */
export function Locator({ place, where }: { readonly place: Place; readonly where: Located }): ReactNode {
  const { extent, drawing, at } = where
  const reach = drawing.as === 'ring' ? (drawing.radius / extent.kilometres) * width : 0
  return (
    <figure className="locator">
      <div className={`drawing ${extent.name}`}>
        <svg width="100%" height="100%" role="img" aria-label={inWords(place, where)}>
          <Ground extent={extent} />
          {Object.entries(stateLabels).map(([code, { name, at: labels }]) => {
            const point = labels[extent.name]
            const shares = point && sharesOf(extent, point)
            const isIt = place.ids?.iso3166 === code
            return (
              shares && (
                <At key={code} at={shares}>
                  <text textAnchor="middle" className={isIt ? 'state' : 'state quiet-name'}>
                    {name}
                  </text>
                </At>
              )
            )
          })}
          {drawing.as === 'ring' && <Ring at={at} units={reach} extent={extent} />}
          {drawing.as !== 'badge' && (
            <At at={{ x: at.x, y: at.y + reach / extent.height }}>
              {drawing.as === 'point' && <circle r="6" className="filled" />}
              <text y={20} textAnchor="middle" className="name">
                {place.name}
              </text>
            </At>
          )}
        </svg>
      </div>
      <figcaption className="quiet">{inWords(place, where)}. No borders are drawn.</figcaption>
    </figure>
  )
}

interface RingProps {
  readonly at: Shares
  /** How far it reaches, in the units of the drawing. */
  readonly units: number
  readonly extent: Extent
}

function Ring({ at, units, extent }: RingProps): ReactNode {
  return (
    <svg width="100%" height="100%" viewBox={`0 0 ${width} ${extent.height}`} aria-hidden="true">
      <circle
        cx={Math.round(at.x * width)}
        cy={Math.round(at.y * extent.height)}
        r={Math.round(units)}
        className="region steady"
      />
    </svg>
  )
}

function inWords({ name }: Place, { drawing }: Located): string {
  if (drawing.as === 'point') return `${name}: a point`
  if (drawing.as === 'ring') return `Somewhere in ${name}: the ring is about as large as the region`
  return `${name}: no more precise than its name`
}

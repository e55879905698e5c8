import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { percent } from '../../figures/At.js'
import { count } from '../../words/counts.js'
import { placeKinds } from '../../words/kinds.js'
import { type Extent, type Shares, width } from './extents.js'
import { type Mark, soleSide } from './places.js'

interface PlaceMarkProps {
  readonly record: Dataset
  readonly extent: Extent
  readonly mark: Mark
}

/** A place in the precision of its kind, with the number of claims there; a link to the page of the place. */
export function PlaceMark({ record, extent, mark }: PlaceMarkProps): ReactNode {
  const { place, claims, drawing, at } = mark
  const number = String(claims.length)
  return (
    <a
      className={`place-mark ${soleSide(record, mark)?.className ?? 'side'}`}
      href={href(pageOf('places', place.id))}
      data-place-id={place.id}
      aria-label={`${inWords(mark)}: ${count(claims.length, 'claim')}`}
    >
      {drawing.as === 'point' && <Point name={place.name} number={number} at={at} />}
      {drawing.as === 'ring' && (
        <Ring name={place.name} number={number} at={at} radius={drawing.radius} extent={extent} />
      )}
      {drawing.as === 'badge' && <Badge name={place.name} number={number} at={at} />}
    </a>
  )
}

/** A place as precisely as its kind allows: "somewhere in Kursk Oblast, region". */
function inWords({ place, drawing }: Mark): string {
  const where = drawing.as === 'point' ? place.name : `somewhere in ${place.name}`
  return `${where} (${placeKinds[place.kind]})`
}

interface LabelProps {
  readonly name: string
  readonly number: string
  readonly at: Shares
}

function Point({ name, number, at }: LabelProps): ReactNode {
  const pill = pillWidth(number)
  const towards = at.x > 0.7 ? -1 : 1
  const reach = 14 + pill + 6 + name.length * 7.5
  return (
    <Place at={at}>
      <rect x={towards > 0 ? -12 : -reach} y="-14" width={reach + 12} height="28" className="target" />
      <circle r="6" className="filled" />
      <Pill number={number} x={towards * (14 + pill / 2)} y={0} />
      <text x={towards * (14 + pill + 6)} y="5" textAnchor={towards > 0 ? 'start' : 'end'} className="name">
        {name}
      </text>
    </Place>
  )
}

interface RingProps extends LabelProps {
  readonly radius: number
  readonly extent: Extent
}

/** Below the ring unless the drawing ends there. */
function Ring({ name, number, at, radius, extent }: RingProps): ReactNode {
  const { height, kilometres, name: drawing } = extent
  const units = (radius / kilometres) * width
  const isSmall = drawing === 'whole'
  const edge = isSmall ? 0 : units / height
  const isBelow = at.y + edge < 0.85
  const half = name.length * 4
  return (
    <>
      {isSmall ? (
        <Place at={at}>
          <circle r="12" className="region" />
        </Place>
      ) : (
        <circle
          cx={percent(at.x)}
          cy={percent(at.y)}
          r={percent(units / Math.hypot(width, height) / Math.SQRT1_2)}
          className="region"
        />
      )}
      <Place at={{ x: at.x, y: isBelow ? at.y + edge : at.y - edge }}>
        <g transform={isBelow ? undefined : 'translate(0 -34)'}>
          <rect x={-half} y="-12" width={2 * half} height="56" className="target" />
          <Pill number={number} x={0} y={isBelow ? 0 : 34} />
          <text y={isBelow ? 24 : 2} textAnchor="middle" className="vague">
            somewhere in
          </text>
          <text y={isBelow ? 39 : 17} textAnchor="middle" className="name">
            {name}
          </text>
        </g>
      </Place>
    </>
  )
}

function Badge({ name, number, at }: LabelProps): ReactNode {
  const half = name.length * 5
  return (
    <Place at={at}>
      <rect x={-half} y="-18" width={2 * half} height="46" className="target" />
      <text y="-3" textAnchor="middle" className="state">
        {name}
      </text>
      <Pill number={number} x={0} y={14} />
    </Place>
  )
}

/** Draws around a point of the map in pixels, so that marks and letters keep their size at every width. */
export function Place({ at, children }: { readonly at: Shares; readonly children: ReactNode }): ReactNode {
  return (
    <svg x={percent(at.x)} y={percent(at.y)} overflow="visible" role="presentation">
      {children}
    </svg>
  )
}

function Pill({ number, x, y }: { readonly number: string; readonly x: number; readonly y: number }) {
  const wide = pillWidth(number)
  return (
    <>
      <rect x={x - wide / 2} y={y - 10} width={wide} height="20" rx="10" className="pill" />
      <text x={x} y={y + 4.5} textAnchor="middle" className="number">
        {number}
      </text>
    </>
  )
}

function pillWidth(number: string): number {
  return 12 + 8 * number.length
}

import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { percent } from '../../figures/At.js'
import { count } from '../../words/counts.js'
import { type Extent, type ExtentName, outlineIn, sharesOf, width } from './extents.js'
import { Ground } from './Ground.js'
import { stateLabels } from './labels.js'
import { Place, PlaceMark } from './PlaceMark.js'
import type { DrawnExtent, Frame, Mark } from './places.js'

interface MapDrawingProps {
  readonly record: Dataset
  readonly drawn: DrawnExtent
  readonly showExtent: (name: ExtentName) => void
}

/** One extent: coastlines, names, a scale, and the places that claims are about. */
export function MapDrawing({ record, drawn, showExtent }: MapDrawingProps): ReactNode {
  const { extent, marks, frames } = drawn
  return (
    <div className={`drawing ${extent.name}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg width="100%" height="100%" role="group" aria-label={`Map: ${extent.title}`} data-marks="">
        <Ground extent={extent} />
        <StateNames extent={extent} marks={marks} />
        <ScaleBar extent={extent} />
        {frames.map((frame) => (
          <FrameMark key={frame.extent.name} extent={extent} frame={frame} showExtent={showExtent} />
        ))}
        {marks.map((mark) => (
          <PlaceMark key={mark.place.id} record={record} extent={extent} mark={mark} />
        ))}
      </svg>
    </div>
  )
}

/** Names of states for orientation; those with claims have their name in their mark. */
function StateNames({ extent, marks }: { readonly extent: Extent; readonly marks: readonly Mark[] }) {
  const marked = new Set(marks.map(({ place }) => place.ids?.iso3166))
  return (
    <g className="state-names">
      {Object.entries(stateLabels).map(([code, { name, at }]) => {
        const point = at[extent.name]
        const shares = point && sharesOf(extent, point)
        if (!shares || marked.has(code)) return null
        return (
          <Place key={code} at={shares}>
            <text textAnchor="middle" className="state quiet-name">
              {name}
            </text>
          </Place>
        )
      })}
    </g>
  )
}

function ScaleBar({ extent: { bar, kilometres } }: { readonly extent: Extent }): ReactNode {
  return (
    <svg x="1.5%" y="100%" overflow="visible" className="scale-bar" aria-hidden="true">
      <line x2={percent(bar / kilometres)} y1="-12" y2="-12" className="scale" />
      <text y="-18">{bar.toLocaleString('en')} km</text>
    </svg>
  )
}

interface FrameMarkProps {
  readonly extent: Extent
  readonly frame: Frame
  readonly showExtent: (name: ExtentName) => void
}

/** Where the whole would be crowded: the frame of a closer drawing, a link to it. */
function FrameMark({ extent, frame, showExtent }: FrameMarkProps): ReactNode {
  const { name, title } = frame.extent
  const outline = outlineIn(extent, frame.extent)
  const xs = outline.map(([x]) => x)
  const bottom = Math.max(...outline.map(([, y]) => y)) / extent.height
  const isLeft = Math.min(...xs) < width / 2
  const at = { x: (isLeft ? Math.min(...xs) : Math.max(...xs)) / width, y: bottom }
  const places = count(frame.rows.length, 'place')
  return (
    <a
      className="extent-frame"
      href={`#map-${name}`}
      aria-label={`${title}, drawn larger: ${places}`}
      onClick={(event) => {
        event.preventDefault()
        showExtent(name)
        // The link goes away with its drawing: the first mark of the closer one takes the focus.
        requestAnimationFrame(() => {
          document.querySelector<SVGAElement>(`#map-${name} a[data-place-id]`)?.focus()
        })
      }}
    >
      <svg width="100%" height="100%" viewBox={`0 0 ${width} ${extent.height}`} aria-hidden="true">
        <polygon points={outline.map((point) => point.map(Math.round).join(',')).join(' ')} />
      </svg>
      <Place at={at}>
        <text y="16" textAnchor={isLeft ? 'start' : 'end'} className="name">
          {title}
        </text>
        <text y="31" textAnchor={isLeft ? 'start' : 'end'}>
          {places}
        </text>
      </Place>
    </a>
  )
}

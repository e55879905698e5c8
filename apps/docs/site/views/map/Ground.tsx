import type { ReactNode } from 'react'
import { type Extent, width } from './extents.js'

/** The id of the land of an extent, which the page carries once, outside of the view. */
export function landId({ name }: Pick<Extent, 'name'>): string {
  return `land-${name}`
}

/** The land below the marks: it stretches with the drawing, which always has the extent's proportions. */
export function Ground({ extent }: { readonly extent: Extent }): ReactNode {
  return (
    <svg
      className="ground"
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${extent.height}`}
      aria-hidden="true"
    >
      <use href={`#${landId(extent)}`} />
    </svg>
  )
}

import type { ReactNode } from 'react'
import type { Extent } from '../../views/map/extents.js'
import { landId } from '../../views/map/Ground.js'
import { landPath } from './land.js'

/** The land that the drawings of a page refer to. It stands beside the view, for the script to leave it alone. */
export function LandSymbols({ of }: { readonly of: readonly Extent[] }): ReactNode {
  return (
    <svg className="land-symbols" width="0" height="0" aria-hidden="true">
      {of.map((extent) => (
        <path key={extent.name} id={landId(extent)} className="land" d={landPath(extent)} />
      ))}
    </svg>
  )
}

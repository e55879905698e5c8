import type { Quantity } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { At, percent } from './At.js'

export interface HedgeMarkProps {
  readonly quantity: Quantity
  /** The share of the width at which a number stands. */
  readonly at: (value: number) => number
  /** Half the height of the strip, in pixels. */
  readonly middle: number
  /** Nobody is named: a dashed ring. */
  readonly isNobody?: boolean
  /** Only a headline says it: a dotted outline. */
  readonly isHeadlineOnly?: boolean
}

/** How long a tail that fades towards the side that was left open is, in pixels. */
const tail = 28

/**
 * A number in the shape of its hedge: nothing is drawn wider than it was stated. Words without a number have no
 * mark; they stand in words.
 */
export function HedgeMark(props: HedgeMarkProps): ReactNode {
  const { quantity, at, middle, isNobody = false, isHeadlineOnly = false } = props
  const { hedge, low, high } = quantity
  const outline = isHeadlineOnly ? 'outline dotted' : 'outline'
  const stated = high ?? low
  if (stated === undefined || hedge === 'vague') return null
  return (
    <>
      {isNobody && (
        <At share={at(stated)} y={middle}>
          <circle r="11" className="ring" />
        </At>
      )}
      {hedge === 'exact' && (
        <At share={at(stated)} y={middle}>
          <circle r="6" className={isHeadlineOnly ? outline : 'filled'} />
        </At>
      )}
      {hedge === 'about' && (
        <At share={at(stated)} y={middle}>
          <circle r="5.5" className={outline} />
          <text x="-9" y="5" textAnchor="end" className="about">
            ~
          </text>
        </At>
      )}
      {(hedge === 'up-to' || hedge === 'less-than') && (
        <OpenEnd share={at(stated)} middle={middle} towards={-1} isOpen={hedge === 'less-than'} />
      )}
      {(hedge === 'at-least' || hedge === 'more-than') && (
        <OpenEnd share={at(stated)} middle={middle} towards={1} isOpen={hedge === 'more-than'} />
      )}
      {hedge === 'between' && low !== undefined && high !== undefined && (
        <>
          <line x1={percent(at(low))} x2={percent(at(high))} y1={middle} y2={middle} className="bar" />
          <Cap share={at(low)} middle={middle} isOpen={false} />
          <Cap share={at(high)} middle={middle} isOpen={false} />
        </>
      )}
    </>
  )
}

interface CapProps {
  readonly share: number
  readonly middle: number
  /** The number itself is not included: the cap has a gap. */
  readonly isOpen: boolean
}

/** A flat cap at the number, and a tail that fades away on the side that was left open. */
function OpenEnd({ share, middle, towards, isOpen }: CapProps & { readonly towards: 1 | -1 }): ReactNode {
  const steps = [0.9, 0.6, 0.35, 0.15]
  const step = tail / steps.length
  return (
    <>
      <Cap share={share} middle={middle} isOpen={isOpen} />
      <At share={share} y={middle}>
        {steps.map((opacity, index) => (
          <line
            key={opacity}
            x1={towards * (index * step + 1)}
            x2={towards * ((index + 1) * step - 1)}
            y1="0"
            y2="0"
            className="bar"
            opacity={opacity}
          />
        ))}
      </At>
    </>
  )
}

function Cap({ share, middle, isOpen }: CapProps): ReactNode {
  return (
    <At share={share} y={middle}>
      <line x1="0" x2="0" y1="-9" y2={isOpen ? -3 : 9} className="cap" />
      {isOpen && <line x1="0" x2="0" y1="3" y2="9" className="cap" />}
    </At>
  )
}

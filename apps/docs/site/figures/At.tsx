import type { ReactNode } from 'react'

/**
 * Draws its children around a point of the axis. The point is a share of the width and what is drawn there is in
 * pixels, so that one drawing fits every width and no shape is ever stretched.
 */
export function At({
  share,
  y = 0,
  children,
}: {
  share: number
  y?: number
  children: ReactNode
}): ReactNode {
  return (
    <svg x={percent(share)} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  )
}

/** A share of the width as SVG writes it. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`
}

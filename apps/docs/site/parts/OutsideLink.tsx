import type { ReactNode } from 'react'
import { elsewhere } from '../elsewhere.js'

interface OutsideLinkProps {
  readonly url: string
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another host, which gets neither a hold on this page nor its address. */
export function OutsideLink({ url, children, ...rest }: OutsideLinkProps): ReactNode {
  return (
    <a href={url} rel={elsewhere} {...rest}>
      {children}
    </a>
  )
}

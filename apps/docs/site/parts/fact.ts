import type { ReactNode } from 'react'
import type { Fact } from './Facts.js'

/** A term and what stands for it, or nothing where a row leaves the field out. */
export function fact(term: string, says: ReactNode): Fact | undefined {
  return says === undefined || says === false ? undefined : { term, says }
}

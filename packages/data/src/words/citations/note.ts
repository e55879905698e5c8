import type { Citation } from './citation.js'
import { caveat } from './published.js'

/** What no field of a format can say: how the date is known, and what of our record is cited. */
export function note({ published, claim }: Citation): string | undefined {
  const sentences = [caveat(published), claim && `${claim.charAt(0).toUpperCase()}${claim.slice(1)}.`]
  return sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined
}

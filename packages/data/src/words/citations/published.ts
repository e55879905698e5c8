import { bounds, parsedDate } from '../../dates.js'
import type { Dated, Edtf } from '../../model.js'
import { datedInWords, dateInWords } from '../dates.js'
import { oneLine } from './one-line.js'

/**
 * The year, month and day that hold whichever day is meant: fewer where they may differ, none where the date is open
 * or doubtful.
 */
export function certainParts(edtf: Edtf): readonly string[] {
  return isDoubtful(edtf) ? [] : sharedParts(edtf)
}

/** The same, for a date whose doubt is said beside it. */
export function sharedParts(edtf: Edtf): readonly string[] {
  const { earliest, latest } = bounds(edtf)
  if (earliest === undefined || latest === undefined) return []
  const [first, last] = [earliest.split('-'), latest.split('-')]
  const differs = first.findIndex((part, index) => part !== last[index])
  return differs < 0 ? first : first.slice(0, differs)
}

export function isDoubtful(edtf: Edtf): boolean {
  return parsedDate(edtf).doubtful
}

/** Whether it is one date, to the day or less, without doubt. */
export function isOneDate(edtf: Edtf): boolean {
  return parsedDate(edtf).form === 'date' && !isDoubtful(edtf)
}

/** What a reader must know of a date that was not printed as it stands; `undefined` where it was. */
export function caveat(published: Dated): string | undefined {
  const { edtf, why, printed } = published
  const words = datedInWords(published)
  if (isOneDate(edtf) && words === dateInWords(edtf) && printed === undefined) return undefined
  const slip = printed === undefined ? '' : ` The document prints “${printed}”.`
  return oneLine(`Published ${words}${why === undefined ? '' : `: ${why}`}.${slip}`)
}

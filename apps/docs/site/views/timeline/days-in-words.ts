import { dateInWords } from '@dprk-ru/data'
import type { Cluster } from './panels.js'

/** The days of a cluster in words, unless they are the one day under which it stands. */
export function daysInWords({ earliest, latest, isExtent }: Cluster): string | undefined {
  if (earliest === undefined && latest === undefined) return 'on a day that nothing states'
  if (earliest === latest) return undefined
  return dateInWords(
    isExtent ? `${earliest ?? '..'}/${latest ?? '..'}` : `[${earliest ?? ''}..${latest ?? ''}]`,
  )
}

import type { Clock } from '@dprk-ru/data'
import { count } from '../../words/counts.js'
import { plainDate } from '../../words/days.js'
import type { Held } from './held.js'

export const clockWords: Readonly<Record<Clock, string>> = {
  said: 'what had been said by that day, also where a document printed it later',
  published: 'what a reader of these documents could have read by that day',
}

/** "By 21 October 2024 this record held 9 claims for certain, 62 more possibly; 63 came later." */
export function heldInWords({ day, clock, certain, possible, later }: Held): string {
  const by = `By ${plainDate(day)}, on the clock “${clock}”,`
  if (certain.length === 0 && possible.length === 0) return `${by} there is nothing in this record yet.`
  const more = possible.length === 0 ? '' : `, ${possible.length} more possibly`
  const rest = later.length === 0 ? '' : `; ${later.length} came later`
  return certain.length === 0
    ? `${by} this record held nothing for certain yet, ${count(possible.length, 'claim')} possibly${rest}.`
    : `${by} this record held ${count(certain.length, 'claim')} for certain${more}${rest}.`
}

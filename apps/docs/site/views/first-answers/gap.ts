import { type Claim, type Dataset, type Day, parseDate, saidBounds, saidOn } from '@dprk-ru/data'
import { count } from '../../words/counts.js'

/** How many days lie between two firsts: at least and at most as many as the dates allow. */
export interface Gap {
  readonly least: number
  /** Absent where the dates set no limit. */
  readonly most?: number
  /** Whether the answer that is counted to is itself the first of all, for sure or possibly. */
  readonly isFirst: 'yes' | 'possibly' | 'no'
  /** A document or a coder marks one of the dates that set the limits as uncertain. */
  readonly isDoubtful: boolean
}

/**
 * The days from the first of all claims to an answer. Both are sets of claims of which each may have been the first.
 * It counts from the others: an answer that was itself the first comes after nothing, so no gap is ever negative.
 *
 * @param all - the claims of which one was the first of all
 * @param answer - the claims of which one was the first of a party, at least one
 */
export function gapBetween(record: Dataset, all: readonly Claim[], answer: readonly Claim[]): Gap {
  const own = new Set(answer.map(({ id }) => id))
  const others = limitsOf(
    record,
    all.filter(({ id }) => !own.has(id)),
  )
  const later = limitsOf(record, answer)
  if (others === undefined || later === undefined) {
    return { least: 0, most: 0, isFirst: 'yes', isDoubtful: false }
  }
  const least = Math.max(0, daysBetween(others.latest, later.earliest) ?? 0)
  const most = daysBetween(others.earliest, later.latest)
  return {
    least,
    ...(most !== undefined && { most: Math.max(0, most) }),
    isFirst: all.some(({ id }) => own.has(id)) ? 'possibly' : 'no',
    isDoubtful: others.isDoubtful || later.isDoubtful,
  }
}

/** "185 days", "between 180 and 187 days", "186 days or more", "cannot be counted: day unknown". */
export function gapInWords({ least, most, isFirst, isDoubtful }: Gap): string {
  if (isFirst === 'yes') return 'none, it is the first'
  const words = daysInWords(least, most) + (isDoubtful ? ' (date uncertain)' : '')
  return isFirst === 'possibly' ? `${words}; it may itself be the first` : words
}

function daysInWords(least: number, most: number | undefined): string {
  if (most === undefined)
    return least === 0 ? 'cannot be counted: day unknown' : `${count(least, 'day')} or more`
  return least === most ? count(least, 'day') : `between ${least} and ${count(most, 'day')}`
}

interface Limits {
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
  readonly isDoubtful: boolean
}

/** The limits within which the first of several claims was made; nothing where there is no claim. */
function limitsOf(record: Dataset, claims: readonly Claim[]): Limits | undefined {
  if (claims.length === 0) return undefined
  const all = claims.map((claim) => ({ ...saidBounds(record, claim), claim }))
  const open = all.some(({ earliest }) => earliest === undefined)
  const earliest = open ? undefined : least(all.flatMap((one) => one.earliest ?? []))
  const latest = least(all.flatMap((one) => one.latest ?? []))
  const deciding = all.filter((one) => one.earliest === earliest || one.latest === latest)
  return {
    earliest,
    latest,
    isDoubtful: deciding.some(({ claim }) => isDoubtful(record, claim)),
  }
}

/** Whether a date is marked as uncertain in itself, beyond the days that it allows. */
export function isDoubtful(record: Dataset, claim: Claim): boolean {
  const said = saidOn(record, claim)
  return said !== undefined && parseDate(said.edtf)?.doubtful === true
}

function least(days: readonly Day[]): Day | undefined {
  return days.toSorted()[0]
}

function daysBetween(from: Day | undefined, to: Day | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * 60 * 1000)
}

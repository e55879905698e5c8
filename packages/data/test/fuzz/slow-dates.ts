/** Dates of the profile read slowly, sign by sign, with the calendar of the language. */

export interface SlowDate {
  readonly form: 'date' | 'extent' | 'moment'
  readonly from: string | undefined
  readonly to: string | undefined
  readonly doubtful: boolean
  readonly earliest: string | undefined
  readonly latest: string | undefined
}

interface Point {
  readonly text: string
  readonly doubtful: boolean
  readonly first: string
  readonly last: string
}

const dayInMilliseconds = 86_400_000

/** A day as its text, by arithmetic in milliseconds; nothing where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day) // Date.UTC takes the years 0 to 99 for those of 1900
  const isThere =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? [digits(year, 4), digits(month, 2), digits(day, 2)].join('-') : undefined
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

/** The day before the first of the next month, or of the next year. */
function dayBefore(year: number, month: number): string {
  const next = new Date(0)
  next.setUTCFullYear(year, month, 1)
  const date = new Date(next.getTime() - dayInMilliseconds)
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? ''
}

function isNumber(text: string): boolean {
  for (const sign of text) if (!'0123456789'.includes(sign)) return false
  return text !== ''
}

function pointOf(written: string): Point | undefined {
  const doubtful = ['?', '~', '%'].includes(written.slice(-1))
  const text = doubtful ? written.slice(0, -1) : written
  const parts = text.split('-')
  const lengths = parts.map((part) => part.length).join()
  if (!['4', '4,2', '4,2,2'].includes(lengths) || !parts.every(isNumber)) return undefined
  const [year = 0, month, day] = parts.map(Number)
  const first = dayOf(year, month ?? 1, day ?? 1)
  if (first === undefined) return undefined
  return { text, doubtful, first, last: day === undefined ? dayBefore(year, month ?? 12) : first }
}

/** What a text says, or nothing where it is no date of the profile. */
export function slowDate(written: unknown): SlowDate | undefined {
  if (typeof written !== 'string') return undefined
  const isMoment = written.startsWith('[') && written.endsWith(']') && written.length > 1
  const ends = isMoment ? written.slice(1, -1).split('..') : written.split('/')
  const open = isMoment ? '' : '..'
  if (isMoment ? ends.length !== 2 : ends.length > 2) return undefined
  const points = ends.map((end) => (end === open ? 'open' : pointOf(end)))
  if (points.includes(undefined) || points.every((point) => point === 'open')) return undefined
  const known = points.map((point) => (point === 'open' ? undefined : point))
  const [from, to] = known.length === 1 ? [known[0], known[0]] : known
  if (from && to && from.first > to.last) return undefined
  return {
    form: isMoment ? 'moment' : ends.length === 1 ? 'date' : 'extent',
    from: from?.text,
    to: to?.text,
    doubtful: known.some((point) => point?.doubtful),
    earliest: from?.first,
    latest: to?.last,
  }
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const inWords = (text = ''): string => {
  const [year, month, day] = text.split('-')
  return `${day === undefined ? '' : `${Number(day)} `}${month === undefined ? '' : `${months[Number(month) - 1]} `}${year}`
}

/** The words of a date that was read. */
export function slowWords({ form, from, to, doubtful }: SlowDate): string {
  const doubt = doubtful ? ' (date uncertain)' : ''
  const sameMonth = from?.length === 10 && to?.length === 10 && from.slice(0, 8) === to.slice(0, 8)
  const first = sameMonth ? String(Number(from.slice(8))) : inWords(from)
  if (form === 'date') return `${from?.length === 10 ? 'on' : 'in'} ${inWords(from)}${doubt}`
  if (form === 'moment') {
    if (from === undefined) return `by ${inWords(to)} (day unknown)`
    if (to === undefined) return `on or after ${inWords(from)} (day unknown)`
    return `between ${first} and ${inWords(to)} (day unknown)`
  }
  if (from === undefined) return `until ${inWords(to)}${doubt}`
  return to === undefined ? `from ${inWords(from)} on${doubt}` : `from ${first} to ${inWords(to)}${doubt}`
}

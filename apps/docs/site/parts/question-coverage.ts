import { type Coverage, coverage, dateInWords } from '@dprk-ru/data'
import { oncePerRecord } from '../once-per-record.js'

/** What the record holds on each question, by the id of the question. */
export const coverageByQuestion = oncePerRecord(
  (record) => new Map(coverage(record).map((one) => [one.question.id, one])),
)

/** "said from 21 October 2024 to 28 April 2025"; nothing where a date is open at an end. */
export function saidWithin({ earliest, latest }: Pick<Coverage, 'earliest' | 'latest'>): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  return `said ${dateInWords(earliest === latest ? earliest : `${earliest}/${latest}`)}`
}

import type { Dataset, Report } from '@dprk-ru/data'
import { grouped } from '../grouped.js'
import { oncePerRecord } from '../once-per-record.js'

/** The record with the passages of what was withdrawn, so that a withdrawn claim can still be read in full. */
export const asItStood = oncePerRecord(
  (record: Dataset): Dataset => ({
    ...record,
    reports: record.reports.map(({ withdrawn: _, ...report }): Report => report),
  }),
)

/** All passages of each claim, those that were withdrawn among them. */
export const allReportsByClaim = oncePerRecord((record) => grouped(record.reports, ({ claim }) => claim))

/** All passages of each document, those that were withdrawn among them, in the order of the text. */
export const allReportsByDocument = oncePerRecord((record) => {
  const byDocument = grouped(record.reports, ({ document }) => document)
  for (const reports of byDocument.values()) {
    reports.sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end)
  }
  return byDocument
})

/** All claims on each question, those that were withdrawn among them. */
export const allClaimsByQuestion = oncePerRecord((record) =>
  grouped(record.claims, ({ question }) => question),
)

/** From the first to the last character that a passage takes up. */
export function placeOf({ spans }: Report): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

import type { Document, Report, Zone, ZoneKind } from '@dprk-ru/data'
import { grouped } from '../grouped.js'

/** Stretches of a text that have something in common, and how many characters they take up together. */
export interface Stretches<Of> {
  readonly of: Of
  readonly count: number
  readonly characters: number
}

/** The zones of a document by kind; kinds may overlap, so the shares need not add up to the whole text. */
export function zoneStretches({ zones }: Document): readonly Stretches<ZoneKind>[] {
  return stretches(zones, ({ kind }) => kind)
}

/** What was not coded, by the reason. */
export function uncodedStretches({ zones }: Document): readonly Stretches<NonNullable<Zone['why']>>[] {
  const uncoded = zones.filter(({ kind }) => kind === 'uncoded')
  return stretches(uncoded, ({ why = 'connective' }) => why)
}

/** The passages that carry claims, as one: what several of them have in common is counted once. */
export function codedStretches(reports: readonly Report[]): Omit<Stretches<unknown>, 'of'> {
  const spans = reports.flatMap((report) => report.spans).toSorted((a, b) => a.start - b.start)
  let characters = 0
  let end = 0
  for (const span of spans) {
    characters += Math.max(0, span.end - Math.max(end, span.start))
    end = Math.max(end, span.end)
  }
  return { count: spans.length, characters }
}

function stretches<Of>(zones: readonly Zone[], ofZone: (zone: Zone) => Of): readonly Stretches<Of>[] {
  return [...grouped(zones, ofZone)].map(([of, own]) => ({
    of,
    count: own.length,
    characters: own.reduce((sum, { start, end }) => sum + end - start, 0),
  }))
}

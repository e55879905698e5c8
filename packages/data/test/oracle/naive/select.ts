/** Selecting claims, one condition after another. */
import type { Certainty, Claim, Dataset, Report } from '../../../src/model.js'
import { aboutBounds, knownBounds, saidBounds } from './clocks.js'
import type { Span } from './dates.js'
import { documentOf, modalityOf, namedBy, one, questionOf, standingReports, statesOf } from './rows.js'
import { notAfter, viewOf } from './views.js'

type Some<T> = T | readonly T[]
interface Range {
  readonly from?: string
  readonly to?: string
}

export interface Selection {
  readonly question?: Some<string>
  readonly event?: Some<string>
  readonly claimant?: Some<string | null>
  readonly state?: Some<string>
  readonly speaker?: Some<string>
  readonly place?: Some<string>
  readonly document?: Some<string>
  readonly act?: Some<string>
  readonly modality?: Some<string>
  readonly mode?: Some<string>
  readonly zone?: Some<string>
  readonly said?: Range
  readonly published?: Range
  readonly about?: Range
  readonly recorded?: Range
}

export function select(dataset: Dataset, selection: Selection): Dataset {
  return viewOf(dataset, {
    claim: (claim) => held(dataset, claim, selection),
    report: (_, ofClaim) => ofClaim,
    link: (_, ofEnds) => ofEnds,
    possible: true,
  })
}

/** Whether a condition is met by one of the values that a claim has for it; one not given is met. */
function meets<T>(wanted: Some<T> | undefined, has: readonly (T | undefined)[]): boolean {
  if (wanted === undefined) return true
  const any: readonly T[] = Array.isArray(wanted) ? wanted : [wanted as T]
  return any.some((value) => has.includes(value))
}

function held(dataset: Dataset, claim: Claim, selection: Selection): Certainty | undefined {
  const question = questionOf(dataset, claim)
  const event = question.event === undefined ? undefined : one(dataset.events, question.event)
  const reports = standingReports(dataset, claim.id)
  const all =
    meets(selection.question, [claim.question]) &&
    meets(selection.event, [question.event, claim.occasion]) &&
    meets(selection.claimant, claim.claimant === null ? [null] : namedBy(claim)) &&
    meets(selection.state, statesOf(dataset, claim)) &&
    meets(selection.speaker, [claim.speaker]) &&
    meets(selection.place, [question.place ?? event?.place]) &&
    meets(
      selection.document,
      reports.map((report) => report.document),
    ) &&
    meets(selection.act, [claim.act]) &&
    meets(selection.modality, [modalityOf(claim)]) &&
    meets(
      selection.mode,
      reports.map((report) => report.mode),
    ) &&
    meets(
      selection.zone,
      reports.flatMap((report) => zonesOf(dataset, report)),
    ) &&
    (selection.recorded?.from === undefined || notAfter(selection.recorded.from, claim.recorded)) &&
    (selection.recorded?.to === undefined || notAfter(claim.recorded, selection.recorded.to))
  if (!all) return undefined
  const found = [
    inRange(saidBounds(dataset, claim), selection.said),
    inRange(knownBounds(dataset, claim), selection.published),
    inRange(aboutBounds(dataset, claim), selection.about),
  ]
  if (found.includes(undefined)) return undefined
  return found.includes('possible') ? 'possible' : 'certain'
}

function inRange({ earliest, latest }: Span, range: Range | undefined): Certainty | undefined {
  const { from, to } = range ?? {}
  const fromCertain = from === undefined || (earliest !== undefined && from <= earliest)
  const toCertain = to === undefined || (latest !== undefined && latest <= to)
  if (fromCertain && toCertain) return 'certain'
  if (from !== undefined && latest !== undefined && latest < from) return undefined
  if (to !== undefined && earliest !== undefined && earliest > to) return undefined
  return 'possible'
}

/** The kinds of zone that the spans of a report overlap, and `body` where one overlaps none that is not body. */
export function zonesOf(dataset: Dataset, report: Report): string[] {
  const kinds: string[] = []
  for (const { start, end } of report.spans) {
    const here = documentOf(dataset, report)
      .zones.filter((zone) => zone.start < end && start < zone.end)
      .map(({ kind }) => kind)
    kinds.push(...here)
    if (!here.some((kind) => ['headline', 'caption', 'background'].includes(kind))) kinds.push('body')
  }
  return kinds
}
